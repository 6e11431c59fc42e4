using Probity.CharterFiles;
using Probity.CharterFiles.Documents;
using Probity.CharterFiles.Drafting;
using Probity.Registers.Framework;
using Probity.Web.Acts;
using Probity.Web.Design;
using Probity.Web.Languages;

namespace Probity.Web.Drafts;

/// <summary>Asks for the values of a draft, each key by the kind of value it holds; the charter's own lists and the edition's catalogues are chosen from.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="Library">Where its edition is found.</param>
/// <param name="T">The reader's texts.</param>
public sealed record DraftQuestions(CharterDraft Draft, CharterLibrary Library, Texts T)
{
    private static readonly string[] Languages = ["en", "zh"];

    private FrameworkEdition? Edition => Library.Editions.FirstOrDefault(e => e.Reference == Draft.Value("edition"));

    /// <summary>The questions of one key; two for a text in both languages.</summary>
    public IEnumerable<Question> Of(AskedKey key)
    {
        var label = DraftWords.Label(T, key.Kind);
        return key.Form == KeyForm.Localized ? Texts(key.Path, label, DraftWords.Hint(T, key), key.Presence != KeyPresence.Required) : [One(key, label)];
    }

    /// <summary>The questions of a text in both languages.</summary>
    public IEnumerable<Question> Texts(string path, string label, string? hint = null, bool optional = false) => Languages.Select(language =>
        new AreaQuestion($"{path}.{language}", T.Format("draft.in-language", label, T["draft.language." + language]), hint, optional, Draft.Value($"{path}.{language}"), Rows: 2));

    private Question One(AskedKey key, string label)
    {
        var (hint, optional) = (DraftWords.Hint(T, key), key.Presence != KeyPresence.Required);
        return key.Form switch
        {
            KeyForm.Truth => new OneOfQuestion(key.Path, label, [new("true", T["draft.yes"]), new("false", T["draft.no"])], hint, Draft.Value(key.Path)),
            KeyForm.Word => new PickQuestion(key.Path, label, DraftChoices.Words(key, T), hint, optional, Draft.Value(key.Path)),
            KeyForm.Words => new AnyOfQuestion(key.Path, label, DraftChoices.Words(key, T), hint, optional, Draft.Values(key.Path)),
            KeyForm.Slugs when Known(key) is { } choices => new AnyOfQuestion(key.Path, label, choices, hint, optional, Draft.Values(key.Path)),
            KeyForm.Slugs => new TextQuestion(key.Path, label, T["draft.hint.slugs"], optional, string.Join(", ", Draft.Values(key.Path))),
            KeyForm.Number => new TextQuestion(key.Path, label, hint, optional, Draft.Value(key.Path), Numeric: true),
            _ when Known(key) is { } choices => new PickQuestion(key.Path, label, choices, hint, optional, Draft.Value(key.Path)),
            _ => new TextQuestion(key.Path, label, hint, optional, Draft.Value(key.Path)),
        };
    }

    // What is not in the catalogue stays in the list while it is the answer, so that saving does not change it unseen.
    private Choice[]? Known(AskedKey key)
    {
        if (DraftChoices.Known(key, Draft, Library, Edition, T) is not { } known)
        {
            return null;
        }

        var given = key.Form == KeyForm.Slugs ? Draft.Values(key.Path) : [Draft.Value(key.Path)];
        return [.. known, .. given.Where(g => g.Length > 0 && known.All(k => k.Value != g)).Select(g => new Choice(g, T.Format("draft.choice.unknown", g)))];
    }
}
