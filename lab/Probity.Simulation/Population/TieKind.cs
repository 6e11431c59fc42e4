namespace Probity.Simulation.Population;

/// <summary>What two people are to one another; where two kinds meet in one pair, the closer one counts.</summary>
public enum TieKind : byte
{
    /// <summary>They live together.</summary>
    Household,

    /// <summary>Kin in another household.</summary>
    Kin,

    /// <summary>Friends.</summary>
    Friend,

    /// <summary>They work in one team.</summary>
    Workmate,

    /// <summary>They live next door.</summary>
    Neighbour,

    /// <summary>They know each other a little: a weak tie (Granovetter 1973).</summary>
    Acquaintance,
}

/// <summary>What is known of kinds of tie.</summary>
public static class TieKinds
{
    /// <summary>How many kinds there are.</summary>
    public const int Count = 6;

    // Middle of each kind's strength, before its own part is added; ordered as closeness is in studies of personal networks.
    private static readonly double[] Middles = [0.88, 0.62, 0.58, 0.4, 0.34, 0.18];

    /// <summary>Every kind, closest first.</summary>
    public static IReadOnlyList<TieKind> All { get; } = Enum.GetValues<TieKind>();

    /// <summary>Middle strength of a kind, 0 to 1.</summary>
    public static double Middle(TieKind kind) => Middles[(int)kind];
}
