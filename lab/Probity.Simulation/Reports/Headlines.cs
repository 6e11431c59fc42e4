using Probity.Simulation.Engine;
using Probity.Simulation.Outcomes;

namespace Probity.Simulation.Reports;

/// <summary>Which of the many outcomes a report shows as plots; its tables and files have them all.</summary>
internal static class Headlines
{
    /// <summary>Harm that stands beside every figure of compliance: how many are wrongly listed, and what ties are left to them and to relatives.</summary>
    public static IReadOnlyList<Outcome> Harm { get; } = Named("wrong.begun", "wrongly-listed.support", "relatives.support");

    public static IReadOnlyList<Outcome> Compliance { get; } =
        Named("obligations.failed", "obligations.performed.count", "obligations.performed.listed", "failed-again");

    /// <summary>The summary's columns.</summary>
    public static IReadOnlyList<Outcome> Summary { get; } =
        Named("obligations.failed", "obligations.performed.count", "wrong.begun", "wrongly-listed.support", "relatives.support", "listed.support");

    /// <summary>More effects, by what they speak about.</summary>
    public static IReadOnlyList<(OutcomeKind Kind, IReadOnlyList<Outcome> Outcomes)> Effects { get; } =
    [
        (OutcomeKind.WronglyListed, Named("wrongly-listed.weeks", "wrongly-listed.means", "wrongly-listed.ties-cut")),
        (OutcomeKind.Relatives, Named("relatives.means", "relatives.ties-cut", "relatives.refused.hire")),
        (OutcomeKind.Listed, Named("listed.support", "listed.means", "listed.isolated", "listed.refused.hire", "days-listed", "recovered-in-a-year")),
        (OutcomeKind.Information, Named("knowing", "learned.gossip", "learned.context")),
    ];

    public static IReadOnlyList<Outcome> Courses { get; } =
        [.. new[] { "listed.weeks", "wrongly-listed.weeks", "knowing", "listed.support", "wrongly-listed.support", "relatives.support", "formerly-listed.support", "relatives.means" }
            .Select(n => Find(LabSimulation.MeasuredWeekly, n))];

    public static IReadOnlyList<Outcome> NullModel { get; } = Named(
        "obligations.failed", "obligations.performed.count", "listed.support", "wrongly-listed.support", "relatives.support", "controls.support", "listed.means", "relatives.means",
        "controls.means");

    private static Outcome[] Named(params string[] names) => [.. names.Select(n => Find(LabSimulation.MeasuredOverall, n))];

    private static Outcome Find(IReadOnlyList<Outcome> among, string name) =>
        among.FirstOrDefault(o => o.Name == name) ?? throw new InvalidOperationException($"The model no longer measures '{name}'; choose another headline.");
}
