using Probity.Simulation.Randomness;

namespace Probity.Simulation.Population;

/// <summary>Divides the people into cities and households, and gives each an age and attributes.</summary>
internal sealed class HouseholdMaking(PopulationMargins margins, Draws draws)
{
    public People Make(int count)
    {
        var (households, cities) = Divide(count);
        var people = new People(count, households, cities);
        Parallel.For(0, households.Length - 1, household => Furnish(people, household));
        return people;
    }

    private (int[] Households, int[] Cities) Divide(int count)
    {
        var households = new List<int> { 0 };
        var cities = new List<int> { 0 };
        var reached = 0.0;
        for (var city = 0; city < margins.Cities.Count; city++)
        {
            reached += margins.Cities[city];
            var last = city == margins.Cities.Count - 1 ? count : (int)Math.Round(count * reached);
            while (households[^1] < last)
                households.Add(Math.Min(last, households[^1] + SizeOf(households.Count - 1)));
            cities.Add(households.Count - 1);
        }

        return ([.. households], [.. cities]);
    }

    private int SizeOf(int household) => 1 + Pick(margins.HouseholdSizes, draws.Uniform(household, 0, Purpose.HouseholdSize));

    private void Furnish(People people, int household)
    {
        var first = people.Households[household];
        var headAge = HeadAge(household);
        var words = draws.At(household, 0, Purpose.HouseholdMeans);
        var shared = Uniforms.Normal(words.First, words.Second);
        for (var person = first; person < people.Households[household + 1]; person++)
        {
            people.Age[person] = (ushort)(AgeOf(person, person - first, headAge) * People.WeeksAYear);
            people.BaseMeans[person] = Means(person, shared);
            var attitude = draws.At(person, 0, Purpose.Attitudes);
            people.Propensity[person] = Attribute(margins.Propensity, attitude.First, attitude.Second);
            people.Trust[person] = Attribute(margins.Trust, attitude.Third, attitude.Fourth);
            var further = draws.At(person, 0, Purpose.Attitudes, 1);
            people.Awareness[person] = Attribute(margins.Awareness, further.First, further.Second);
            people.Employer[person] = -1;
        }
    }

    private double HeadAge(int household)
    {
        var words = draws.At(household, 0, Purpose.HouseholdAges);
        var band = margins.Heads[Pick([.. margins.Heads.Select(b => b.Share)], Uniforms.Of(words.First))];
        return band.From + (Uniforms.Of(words.Second) * (band.To + 1 - band.From));
    }

    private double AgeOf(int person, int place, double head)
    {
        var words = draws.At(person, 0, Purpose.Ages);
        var chance = Uniforms.Of(words.First);
        return place switch
        {
            0 => head,
            1 => Math.Max(20, head + (6 * chance) - 3),
            _ when Uniforms.Of(words.Second) < margins.MinorsAmongFurther => Math.Clamp(head - 28 + (12 * chance) - 6, 0, 17.5),
            _ when head >= 45 => Math.Max(18.5, head - 25 + (8 * chance) - 4),
            _ => Math.Min(95, head + 25 + (8 * chance) - 4),
        };
    }

    private float Means(int person, double shared)
    {
        var words = draws.At(person, 0, Purpose.Means);
        var own = Uniforms.Normal(words.First, words.Second);
        var within = margins.MeansWithinHousehold;
        return (float)Math.Exp(margins.MeansSpread * ((Math.Sqrt(within) * shared) + (Math.Sqrt(1 - within) * own)));
    }

    private static byte Attribute(Spread spread, uint first, uint second) =>
        (byte)Math.Round(255 * Math.Clamp(spread.Mean + (spread.Deviation * Uniforms.Normal(first, second)), 0, 1));

    private static int Pick(IReadOnlyList<double> shares, double chance)
    {
        for (var place = 0; place < shares.Count; place++)
        {
            chance -= shares[place];
            if (chance < 0)
                return place;
        }

        return shares.Count - 1;
    }
}
