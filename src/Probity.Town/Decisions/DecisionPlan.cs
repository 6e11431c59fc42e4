using NodaTime;
using Probity.Registers.Charters;
using Probity.Registers.Recording;
using Probity.Registers.Subjects;
using Probity.Town.Offices;

namespace Probity.Town.Decisions;

/// <summary>A kind of story of a recorded decision, how many a register has of it, and about how many days before today it ends.</summary>
/// <param name="Name">What it shows.</param>
/// <param name="Cases">How many.</param>
/// <param name="DaysAgo">Zero for states that pass away.</param>
/// <param name="Severity">How serious the matter is.</param>
/// <param name="Tell">Tells it.</param>
internal sealed record DecisionPlot(string Name, int Cases, int DaysAgo, Severity Severity, Func<DecisionStory, DecisionStory> Tell);

/// <summary>Every case of a register of penalties or permits, in every state one can be in, each reached through the procedure itself.</summary>
internal static class DecisionPlan
{
    internal static IReadOnlyList<DecisionPlot> Penalties { get; } =
    [
        new("penalty shown", 6, 40, Severity.Ordinary, s => s.Shown()),
        new("penalty noticed", 1, 0, Severity.Ordinary, s => s.Noticed()),
        new("penalty just shown", 1, 3, Severity.Ordinary, s => s.Shown()),
        new("penalty entered", 2, 0, Severity.Ordinary, s => s.Entered()),
        new("penalty answered", 1, 0, Severity.Ordinary, s => s.Answered()),
        new("penalty awaits second officer", 2, 0, Severity.Ordinary, s => s.Decided()),
        new("penalty in grace", 1, 0, Severity.Ordinary, s => s.Confirmed()),
        new("minor penalty not shown", 3, 30, Severity.Minor, s => s.NotShown()),
        new("minor penalty shown", 1, 5, Severity.Minor, s => s.Shown()),
        new("serious penalty shown", 2, 60, Severity.Serious, s => s.Shown()),
        new("penalty objected to", 1, 0, Severity.Ordinary, s => s.Shown().Objected()),
        new("penalty repair asked", 1, 0, Severity.Ordinary, s => s.Shown().RepairAsked()),
        new("penalty repaired", 2, 30, Severity.Ordinary, s => s.Shown().Repaired()),
        new("penalty fell with its basis", 1, 30, Severity.Ordinary, s => s.Shown().Annulled()),
        new("penalty ran out", 2, 400, Severity.Ordinary, s => s.Shown()),
    ];

    internal static IReadOnlyList<DecisionPlot> Permits { get; } =
    [
        new("permit shown", 5, 40, Severity.Ordinary, s => s.Shown()),
        new("permit entered", 1, 0, Severity.Ordinary, s => s.Entered()),
        new("permit noticed", 1, 0, Severity.Ordinary, s => s.Noticed()),
        new("permit awaits second officer", 1, 0, Severity.Ordinary, s => s.Decided()),
        new("permit taken down", 1, 20, Severity.Ordinary, s => s.Shown().Repaired()),
        new("permit withdrawn", 1, 30, Severity.Ordinary, s => s.Shown().Annulled()),
        new("permit ran out", 1, 400, Severity.Ordinary, s => s.Shown()),
    ];

    internal static IEnumerable<TownCase> Of(
        TownOffice office, string slug, Func<int, Subject> subjects, OfficeCast cast, OfficeLaw law, LocalDate today)
    {
        var (charter, number) = (law.Charter(slug), 0);
        var plots = charter.Records == RecordedKind.Permit ? Permits : Penalties;
        foreach (var (plot, at) in plots.SelectMany(p => Enumerable.Range(0, p.Cases).Select(n => (p, n))))
        {
            var (subject, mine) = (subjects(number), ++number);
            var ground = charter.Grounds.First(g => g.Severity == plot.Severity);
            var story = Ending.On(
                today.PlusDays(-plot.DaysAgo - at),
                start => plot.Tell(new DecisionStory(subject, mine, ground, office, cast, charter, law, start)), told => told.Day);
            yield return new TownCase(plot.Name, subject, [.. story.Steps.Where(step => step.Day <= today)]);
        }
    }
}
