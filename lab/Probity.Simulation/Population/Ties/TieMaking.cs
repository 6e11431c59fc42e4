using Probity.Simulation.Randomness;

namespace Probity.Simulation.Population.Ties;

/// <summary>Makes every tie of a population, a part at a time; parts run side by side and are put together in their order.</summary>
internal sealed class TieMaking(PopulationMargins margins, People people, Draws draws)
{
    private const int HouseholdsInAPart = 4096;

    /// <summary>How many enterprises were founded.</summary>
    public int Enterprises { get; private set; }

    public TieNetwork Make()
    {
        var parts = new List<List<TieDraft>>();
        parts.AddRange(OfHouseholds());
        var work = new WorkTies(margins, people, draws);
        var friends = new FriendTies(margins, people, draws);
        for (var city = 0; city < people.Cities.Length - 1; city++)
        {
            var ties = new List<TieDraft>();
            work.Add(city, ties);
            friends.Add(city, ties);
            parts.Add(ties);
        }

        Enterprises = work.Enterprises;
        return TieRows.Build(people.Count, parts, draws);
    }

    private List<TieDraft>[] OfHouseholds()
    {
        var homes = new HomeTies(margins, people, draws);
        var acquaintances = new AcquaintanceTies(margins, people, draws);
        var ranges = Ranges().ToArray();
        var parts = new List<TieDraft>[ranges.Length];
        Parallel.For(0, ranges.Length, part =>
        {
            var (city, from, to) = ranges[part];
            var ties = new List<TieDraft>();
            for (var household = from; household < to; household++)
            {
                homes.Add(household, city, ties);
                for (var person = people.Households[household]; person < people.Households[household + 1]; person++)
                    acquaintances.Add(person, city, ties);
            }

            parts[part] = ties;
        });
        return parts;
    }

    private IEnumerable<(int City, int From, int To)> Ranges()
    {
        for (var city = 0; city < people.Cities.Length - 1; city++)
        {
            for (var from = people.Cities[city]; from < people.Cities[city + 1]; from += HouseholdsInAPart)
                yield return (city, from, Math.Min(from + HouseholdsInAPart, people.Cities[city + 1]));
        }
    }
}
