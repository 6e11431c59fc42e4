namespace Probity.Simulation.Population;

/// <summary>A distribution of an attribute between 0 and 1: normal, cut off at the ends.</summary>
/// <param name="Mean">Mean before it is cut off.</param>
/// <param name="Deviation">Standard deviation before it is cut off.</param>
public sealed record Spread(double Mean, double Deviation);

/// <summary>Adults of some ages.</summary>
/// <param name="From">Youngest, in years.</param>
/// <param name="To">Oldest, in years.</param>
/// <param name="Share">Share of heads of household.</param>
public sealed record AgeBand(int From, int To, double Share);

/// <summary>How ties of one kind are made.</summary>
/// <param name="Count">Groups or ties of the kind, on average: per household for kin and neighbours, per person otherwise.</param>
/// <param name="Size">People in a group, where ties come from groups.</param>
/// <param name="Share">Share of a group's pairs who are tied.</param>
public sealed record TieMargins(double Count, int Size, double Share);

/// <summary>Shares and means that a synthetic population keeps to. All of them are invented or taken from published tables, never from a register.</summary>
public sealed record PopulationMargins
{
    /// <summary>Name of the file's content.</summary>
    public required string Name { get; init; }

    /// <summary>Share of the people in each city.</summary>
    public required IReadOnlyList<double> Cities { get; init; }

    /// <summary>Share of households of 1, 2, 3 ... members.</summary>
    public required IReadOnlyList<double> HouseholdSizes { get; init; }

    /// <summary>Ages of heads of household.</summary>
    public required IReadOnlyList<AgeBand> Heads { get; init; }

    /// <summary>Share of the members beyond a couple who are minors; the others are grown children or parents.</summary>
    public required double MinorsAmongFurther { get; init; }

    /// <summary>Share of adults under sixty who are employed at the start.</summary>
    public required double Employed { get; init; }

    /// <summary>Smallest and largest number of employees; sizes follow a power law with exponent two.</summary>
    public required (int Smallest, int Largest) Enterprises { get; init; }

    /// <summary>Standard deviation of the logarithm of means; the median is one.</summary>
    public required double MeansSpread { get; init; }

    /// <summary>Share of the variance of means that lies between households.</summary>
    public required double MeansWithinHousehold { get; init; }

    /// <summary>Inclination not to perform although able.</summary>
    public required Spread Propensity { get; init; }

    /// <summary>Trust in authorities.</summary>
    public required Spread Trust { get; init; }

    /// <summary>Awareness of registers.</summary>
    public required Spread Awareness { get; init; }

    /// <summary>Weight of likeness in age and means, against chance, in who becomes friends: 0 to 1.</summary>
    public required double Homophily { get; init; }

    /// <summary>Kin outside the household: households per household, and the share of their pairs who are tied.</summary>
    public required TieMargins Kin { get; init; }

    /// <summary>Friends: circles a person is in, their size, share of pairs.</summary>
    public required TieMargins Friends { get; init; }

    /// <summary>Workmates: teams, their size, share of pairs.</summary>
    public required TieMargins Workmates { get; init; }

    /// <summary>Neighbours: households on either side a household knows, share of pairs.</summary>
    public required TieMargins Neighbours { get; init; }

    /// <summary>Acquaintances: ties per person, drawn at random.</summary>
    public required TieMargins Acquaintances { get; init; }

    /// <summary>Share of kin and acquaintances who live in another city.</summary>
    public required double Abroad { get; init; }

    /// <summary>The margins shipped with the lab.</summary>
    public static PopulationMargins Shipped { get; } = MarginsFile.Shipped();
}
