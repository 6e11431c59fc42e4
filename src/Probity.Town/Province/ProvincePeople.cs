using NodaTime;

namespace Probity.Town.Province;

/// <summary>The people of the province's cities.</summary>
public static class ProvincePeople
{
    /// <summary>How many enterprises all cities have together.</summary>
    public const int Enterprises = 36_000;

    /// <summary>How many natural persons all cities have together.</summary>
    public const int Persons = 26_000;

    /// <summary>The people of every city in order of its number, the same for the same seed and day; no name of an enterprise and no number occurs twice.</summary>
    public static IReadOnlyList<Townspeople> Invent(int seed, LocalDate today) =>
    [
        .. City.All.Select(city => Townspeople.Invent(
            seed + city.Number, Enterprises / City.All.Count, Persons / City.All.Count, today, $"{city.Chinese}市", city.Number)),
    ];
}
