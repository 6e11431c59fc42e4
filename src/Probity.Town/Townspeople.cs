using NodaTime;
using Probity.Registers.Subjects;

namespace Probity.Town;

/// <summary>An invented enterprise of the demo town; its division code 9901xx belongs to no place.</summary>
/// <param name="Name">Registered name.</param>
/// <param name="Code">Unified social credit code with a valid check.</param>
public sealed record Enterprise(string Name, Identifier Code);

/// <summary>An invented person of the demo town; their number's area code 9901xx belongs to no place, so it can be nobody's.</summary>
/// <param name="Name">Full name.</param>
/// <param name="Number">Resident identity number with a valid check.</param>
/// <param name="BirthDate">Date of birth, the one in the number.</param>
public sealed record Person(string Name, Identifier Number, LocalDate BirthDate);

/// <summary>Everybody in the town: the same for the same seed.</summary>
/// <param name="Enterprises">Enterprises, all different.</param>
/// <param name="Persons">Adults, all with different numbers; some share a name, as people do.</param>
public sealed record Townspeople(IReadOnlyList<Enterprise> Enterprises, IReadOnlyList<Person> Persons)
{
    private const string Registry = "91";

    /// <summary>Invents a town.</summary>
    /// <param name="seed">Decides everything.</param>
    /// <param name="enterprises">How many enterprises.</param>
    /// <param name="persons">How many persons.</param>
    /// <param name="today">Everybody is between 24 and 84 on this day, and so was of age throughout the town's cases.</param>
    /// <param name="city">What its enterprises' names begin with.</param>
    /// <param name="division">The third and fourth digit of its division codes, 99xx: such codes belong to no place.</param>
    public static Townspeople Invent(int seed, int enterprises, int persons, LocalDate today, string city = "云汀市", int division = 1)
    {
        var random = new Random(seed);
        return new Townspeople(
            [.. Enumerable.Range(0, enterprises).Select(n => InventEnterprise(random, n, city, division))],
            [.. Enumerable.Range(0, persons).Select(n => InventPerson(random, n, today, division))]);
    }

    /// <summary>Some of them, for an office of their own.</summary>
    public Townspeople Part(int part, int of)
    {
        var (enterprises, persons) = (Enterprises.Count / of, Persons.Count / of);
        return new Townspeople([.. Enterprises.Skip(part * enterprises).Take(enterprises)], [.. Persons.Skip(part * persons).Take(persons)]);
    }

    private static Enterprise InventEnterprise(Random random, int number, string city, int division)
    {
        var trade = TownNames.TradeFirst[number % TownNames.TradeFirst.Length] + TownNames.TradeSecond[number / TownNames.TradeFirst.Length % TownNames.TradeSecond.Length];
        var name = $"{city}{trade}{Pick(random, TownNames.Industries)}{Pick(random, TownNames.LegalForms)}";
        var code = SocialCreditCode.Compose(Registry, $"99{Area(number, division):D4}", $"M{number:D5}{random.Next(100):D2}");
        return new Enterprise(name, code.ToIdentifier());
    }

    private static Person InventPerson(Random random, int number, LocalDate today, int division)
    {
        var birth = today.PlusYears(-24).PlusDays(-random.Next(60 * 365));
        var name = Pick(random, TownNames.Surnames) + Pick(random, TownNames.Given) + (random.Next(4) > 0 ? Pick(random, TownNames.Given) : "");
        var id = ResidentId.Synthetic(Area(number, division), birth, number % 1000);
        return new Person(name, id.ToIdentifier(), birth);
    }

    private static int Area(int number, int division) => (100 * division) + 1 + (number / 1000 % 9);

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];
}
