using Probity.Simulation.Randomness;

namespace Probity.Simulation.Population.Ties;

/// <summary>Gives jobs and makes teams. Enterprises fill up one after another, in an order that owes nothing to where people live.</summary>
internal sealed class WorkTies(PopulationMargins margins, People people, Draws draws)
{
    private const double YearsToRetirement = 60 * People.WeeksAYear;
    private int _enterprises;

    /// <summary>How many enterprises there are once every city is done.</summary>
    public int Enterprises => _enterprises;

    public void Add(int city, List<TieDraft> ties)
    {
        var workers = Workers(city);
        var next = 0;
        while (next < workers.Length)
        {
            var enterprise = _enterprises++;
            var staff = workers.AsSpan(next, Math.Min(SizeOf(enterprise), workers.Length - next));
            foreach (var person in staff)
                people.Employer[person] = enterprise;
            AddTeams(staff, ties);
            next += staff.Length;
        }
    }

    private int[] Workers(int city)
    {
        var employed = new Chance(margins.Employed);
        var workers = new List<int>();
        var order = new List<uint>();
        for (var person = people.FirstOfCity(city); person < people.FirstOfCity(city + 1); person++)
        {
            var words = draws.At(person, 0, Purpose.Employment);
            if (people.IsAdult(person, 0) && people.Age[person] < YearsToRetirement && employed.Happens(words.First))
            {
                workers.Add(person);
                order.Add(words.Second);
            }
        }

        var filled = workers.ToArray();
        Array.Sort(order.ToArray(), filled);
        return filled;
    }

    // A power law with exponent two, by inversion: as many enterprises of twice the size as a quarter.
    private int SizeOf(int enterprise)
    {
        var (smallest, largest) = margins.Enterprises;
        var chance = draws.Uniform(enterprise, 0, Purpose.EnterpriseSize);
        var inverse = (1.0 / smallest) - (chance * ((1.0 / smallest) - (1.0 / (largest + 1))));
        return Math.Clamp((int)(1 / inverse), smallest, largest);
    }

    private void AddTeams(ReadOnlySpan<int> staff, List<TieDraft> ties)
    {
        for (var from = 0; from < staff.Length; from += margins.Workmates.Size)
        {
            var team = staff[from..Math.Min(from + margins.Workmates.Size, staff.Length)];
            Groups.Tie(draws, team, TieKind.Workmate, margins.Workmates.Share, ties);
        }
    }
}
