using System.Globalization;
using Probity.Registers.Charters;

namespace Probity.Registers.Framework;

/// <summary>One difference between two editions.</summary>
/// <param name="Path">Where, in the words of edition files, e.g. <c>sectors.finance.areas</c>.</param>
/// <param name="Before">What stood there; null when it is new.</param>
/// <param name="After">What stands there now; null when it is gone.</param>
public sealed record EditionChange(string Path, string? Before, string? After);

/// <summary>What a new edition changes in the figures and catalogues of an old one.</summary>
public static class EditionChanges
{
    /// <summary>Every difference that a charter could feel, in the order of the file.</summary>
    public static IReadOnlyList<EditionChange> Between(FrameworkEdition before, FrameworkEdition after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (old, now) = (Facts(before), Facts(after));
        var known = old.Select(f => f.Path).ToHashSet();
        return
        [
            .. old.Select(f => new EditionChange(f.Path, f.Value, now.FirstOrDefault(n => n.Path == f.Path).Value)).Where(c => c.Before != c.After),
            .. now.Where(n => !known.Contains(n.Path)).Select(n => new EditionChange(n.Path, null, n.Value)),
        ];
    }

    private static (string Path, string Value)[] Facts(FrameworkEdition e) =>
    [
        .. e.Ranks.SelectMany(r => new[] { ($"ranks.{r.Key}.grounds", List(r.Grounds)), ($"ranks.{r.Key}.measures", List(r.Measures)) }),
        .. (e.Catalogues?.Categories ?? []).Select(c => ($"categories.{c.Key}", c.Name.En)),
        .. (e.Catalogues?.Areas ?? []).Select(a => ($"areas.{a.Key}", a.Name.En)),
        .. e.Sectors.Select(s => ($"sectors.{s.Key}", Sector(s))),
        .. e.Measures.Select(m => ($"measures.{m.Key}", Measure(m))),
        .. e.Activities.Select(a => ($"activities.{a.Id}", a.Name.En)),
        .. (e.Catalogues?.Grades ?? new Dictionary<Severity, SeverityGrade>()).Select(g => ($"grades.{g.Key}", $"{g.Value.Minimum?.ToString() ?? "0"} to {g.Value.Maximum}")),
        .. e.MaximumTerms.Select(t => ($"maximumTerms.{t.Key}", t.Value.ToString())),
        .. Figures(e),
    ];

    private static (string Path, string Value)[] Figures(FrameworkEdition e) =>
    [
        ("minimumResponse", e.MinimumResponse.ToString()), ("minimumGrace", e.MinimumGrace.ToString()),
        ("maximumObjection", e.MaximumObjection.ToString()), ("maximumErasure", e.MaximumErasure.ToString()),
        ("majority", e.Majority.ToString(CultureInfo.InvariantCulture)), ("personLookupsPerDay", e.PersonLookupsPerDay.ToString(CultureInfo.InvariantCulture)),
    ];

    private static string Sector(Sector s) => (s.Blacklists ? "blacklists" : "no blacklists")
        + (s.Areas.Count > 0 ? $" for {string.Join(", ", s.Areas)}" : "") + (s.IsGraded ? "; graded" : "");

    private static string Measure(CatalogueMeasure m) =>
        $"{m.Class}{(m.NeedsLaw ? ", needs law" : "")}{(m.Targets.Count > 0 ? $"; reaches {List(m.Targets)}" : "")}";

    private static string List<T>(IEnumerable<T> items) => string.Join(", ", items);
}
