using Probity.Registers.Framework;
using Probity.Registers.Ratings;

namespace Probity.Registers.Charters.Rules;

/// <summary>Every text of a charter that a citizen reads, with its path.</summary>
internal static class CharterTexts
{
    public static IEnumerable<(string Path, LocalizedText Text)> Of(Charter charter) =>
    [
        ("title", charter.Title),
        ("purpose", charter.Purpose),
        ("doesNotMean", charter.DoesNotMean),
        .. charter.Instruments.Select((x, i) => ($"instruments[{i}].title", x.Title)),
        .. charter.Grounds.Select((g, i) => ($"grounds[{i}].text", g.Text)),
        .. charter.Grounds.SelectMany((g, i) => Each($"grounds[{i}].evidence", g.Evidence)),
        .. charter.Exclusions.Select((e, i) => ($"exclusions[{i}].text", e.Text)),
        .. charter.Clocks is { } clocks ? CharterClocks.Of(clocks).Select(c => ($"clocks.{c.Key}.silence", c.Clock.Silence)) : [],
        .. charter.Service.Select((s, i) => ($"service[{i}].text", s.Text)),
        .. charter.Measures.Select((m, i) => ($"measures[{i}].text", m.Text)),
        .. charter.Measures.Select((m, i) => ($"measures[{i}].implementingBody", m.ImplementingBody)),
        .. Each("repair.conditions", charter.Repair?.Conditions ?? []),
        .. charter.Rating is { } rating ? Rating(rating) : [],
        .. Each("stricterThanLaw", charter.StricterThanLaw),
    ];

    private static IEnumerable<(string Path, LocalizedText Text)> Rating(RatingClause rating) =>
    [
        .. rating.Starts.Select((s, i) => ($"rating.starts[{i}].text", s.Text)),
        .. rating.Groups.Select((g, i) => ($"rating.groups[{i}].name", g.Name)),
        .. rating.Indicators.Select((x, i) => ($"rating.indicators[{i}].text", x.Text)),
        .. rating.Downgrades.Select((d, i) => ($"rating.downgrades[{i}].text", d.Text)),
        .. rating.Bands.Select((b, i) => ($"rating.bands[{i}].name", b.Name)),
        .. rating.FirstYears.Select((f, i) => ($"rating.firstYears[{i}].text", f.Text)),
    ];

    private static IEnumerable<(string Path, LocalizedText Text)> Each(string path, IReadOnlyList<LocalizedText> texts) =>
        texts.Select((t, i) => ($"{path}[{i}]", t));
}
