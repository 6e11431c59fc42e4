using Probity.Simulation.Population;
using Probity.Simulation.Response;

namespace Probity.Simulation.Outcomes;

/// <summary>
/// Counts, all whole numbers, so that the order in which threads add them leaves no trace. Laid out as plain counts, then counts of each role, then ties cut
/// by role, kind and time since listing.
/// </summary>
internal static class Ledger
{
    /// <summary>Thirteen quarters since listing; the last holds everything later.</summary>
    public const int Quarters = 13;

    /// <summary>Weeks in a quarter.</summary>
    public const int WeeksInAQuarter = 13;

    /// <summary>Fractions are counted in these.</summary>
    public const int One = 1 << 20;

    public const int Length = CutFrom + ((int)Role.End * TieKinds.Count * Quarters);

    private const int RolesFrom = (int)Count.End;
    private const int CutFrom = RolesFrom + ((int)Role.End * (int)RoleCount.End);

    public static int Of(Count count) => (int)count;

    public static int Of(Role role, RoleCount count) => RolesFrom + ((int)role * (int)RoleCount.End) + (int)count;

    public static int Asked(Role role, DecisionKind kind) => Of(role, RoleCount.Asked) + (int)kind;

    public static int Refused(Role role, DecisionKind kind) => Of(role, RoleCount.Refused) + (int)kind;

    public static int Cut(Role role, TieKind kind, int quarter) => CutFrom + ((((int)role * TieKinds.Count) + (int)kind) * Quarters) + quarter;

    public static int Quarter(int weeks) => Math.Clamp(weeks / WeeksInAQuarter, 0, Quarters - 1);

    public static long Fraction(float value) => (long)MathF.Round(value * One);

    public static void Add(ReadOnlySpan<long> from, Span<long> to)
    {
        for (var place = 0; place < from.Length; place++)
            to[place] += from[place];
    }
}
