using Probity.Simulation.Engine;

namespace Probity.Simulation.Outcomes;

/// <summary>What is measured, and how it follows from the counts.</summary>
internal static class OutcomeTable
{
    private static readonly IReadOnlyList<Measured> OfTime = [.. CaseOutcomes.OfTime, .. RoleOutcomes.All];
    private static readonly IReadOnlyList<Measured> OfWhole = [.. OfTime, .. CaseOutcomes.OfWhole];

    /// <summary>Measured in every week.</summary>
    public static IReadOnlyList<Outcome> Weekly { get; } = [.. OfTime.Select(m => m.Outcome)];

    /// <summary>Measured over a whole run: the same over all weeks, and what needs an aftermath.</summary>
    public static IReadOnlyList<Outcome> Overall { get; } = [.. OfWhole.Select(m => m.Outcome)];

    public static OutcomeValues OfWeek(RunState state) => new(Weekly, [.. OfTime.Select(m => m.Value(state.WeekLedger))]);

    public static OutcomeValues OfRun(RunState state) => new(Overall, [.. OfWhole.Select(m => m.Value(state.RunLedger))]);
}

/// <summary>An outcome and how it is read off a ledger.</summary>
internal sealed record Measured(Outcome Outcome, Func<long[], double> Value)
{
    /// <summary>A plain count.</summary>
    public static Measured Counted(string name, string meaning, OutcomeKind kind, Count count) =>
        new(new Outcome(name, meaning, "count", kind), ledger => ledger[Ledger.Of(count)]);

    /// <summary>One count as a share of another; not a number where the other is zero.</summary>
    public static Measured Share(string name, string meaning, OutcomeKind kind, string unit, int of, int among, double scale = 1) =>
        new(new Outcome(name, meaning, unit, kind), ledger => ledger[among] == 0 ? double.NaN : scale * ledger[of] / ledger[among]);
}
