using System.Globalization;
using Probity.CharterFiles;
using Probity.CharterFiles.Documents;
using Probity.CharterFiles.Drafting;
using Probity.Registers.Framework;
using Probity.Web.Design;
using Probity.Web.Languages;

namespace Probity.Web.Drafts;

/// <summary>What can be chosen for a key: the format's words, the edition's catalogues, and the keys that the draft itself gives away.</summary>
internal static class DraftChoices
{
    /// <summary>The words that the format allows.</summary>
    public static Choice[] Words(AskedKey key, Texts t) =>
        [.. key.Words.Select(word => new Choice(word, t[$"words.{VocabularyOf(key.Kind)}.{word}"]))];

    /// <summary>What the edition or the draft itself offers for a key; null where anything may be written, or where the edition is not known.</summary>
    public static IReadOnlyList<Choice>? Known(AskedKey key, CharterDraft draft, CharterLibrary library, FrameworkEdition? edition, Texts t) => key.Kind switch
    {
        "edition" => [.. library.Editions.Select(e => new Choice(e.Reference, $"{t.Say(e.Title)} ({e.Reference})"))],
        "sector" => edition is null ? null : [.. edition.Sectors.Select(s => Named(s.Key, s.Name, t))],
        "area" => edition?.Catalogues is not { } areas ? null : [.. areas.Areas.Select(a => Named(a.Key, a.Name, t))],
        "grounds[].category" => edition?.Catalogues is not { } categories ? null : [.. categories.Categories.Select(c => Named(c.Key, c.Name, t))],
        "instruments[].rank" => edition is null ? null : [.. edition.Ranks.Select(r => Named(r.Key, r.Name, t))],
        "measures[].catalogue" => edition is null ? null : [.. edition.Measures.Select(m => Named(m.Key, m.Text, t))],
        "measures[].activities" => edition is null ? null : [.. edition.Activities.Select(a => Named(a.Id.Value, a.Name, t))],
        "rating.indicators[].group" => Own(draft, "rating.groups", "name", t),
        "rating.downgrades[].to" or "rating.firstYears[].band" => Own(draft, "rating.bands", "name", t),
        var kind when kind.EndsWith(".instrument", StringComparison.Ordinal) => Own(draft, "instruments", "title", t),
        _ => null,
    };

    private static Choice Named(string key, LocalizedText name, Texts t) => new(key, $"{t.Say(name)} ({key})");

    private static Choice[] Own(CharterDraft draft, string list, string name, Texts t)
    {
        var language = t.Language == Language.Zh ? "zh" : "en";
        return
        [
            .. Enumerable.Range(0, draft.Count(list)).Select(i => string.Create(CultureInfo.InvariantCulture, $"{list}[{i}]"))
                .Where(item => draft.Value(item + ".key").Length > 0).DistinctBy(item => draft.Value(item + ".key"))
                .Select(item => new Choice(draft.Value(item + ".key"), $"{draft.Value($"{item}.{name}.{language}")} ({draft.Value(item + ".key")})")),
        ];
    }

    private static string VocabularyOf(string kind) => kind[(kind.LastIndexOf('.') + 1)..] switch
    {
        "kind" => "register-kind",
        "level" or "setAt" or "below" => "level",
        "subjectKinds" or "targets" or "subject" => "subject-kind",
        "severity" => "severity",
        "channel" => "service-channel",
        "fields" => "published-field",
        "counted" => "wait-count",
        "records" => "recorded-kind",
        var other => throw new ArgumentOutOfRangeException(nameof(kind), other, "No vocabulary is known for this key."),
    };
}
