using Probity.Registers.Framework;

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
        .. Each("stricterThanLaw", charter.StricterThanLaw),
    ];

    private static IEnumerable<(string Path, LocalizedText Text)> Each(string path, IReadOnlyList<LocalizedText> texts) =>
        texts.Select((t, i) => ($"{path}[{i}]", t));
}
