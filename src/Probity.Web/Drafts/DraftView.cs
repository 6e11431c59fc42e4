using Probity.CharterFiles;
using Probity.CharterFiles.Drafting;
using Probity.Registers.Authorities;
using Probity.Registers.Charters;
using Probity.Registers.Framework;
using Probity.Storage;
using Probity.Storage.Authorities;
using Probity.Web.Languages;

namespace Probity.Web.Drafts;

/// <summary>A stored draft with what can be said about it.</summary>
/// <param name="Stored">The draft as kept.</param>
/// <param name="Draft">Its values one by one; null when its text is no document.</param>
/// <param name="Faults">Everything that keeps it from being adopted.</param>
/// <param name="MayChange">Whether the reader may change it.</param>
public sealed record DraftView(StoredDraft Stored, CharterDraft? Draft, IReadOnlyList<CharterFault> Faults, bool MayChange)
{
    private static readonly Role[] Drafters = [Role.Clerk, Role.Officer, Role.SecondOfficer];

    /// <summary>Its page.</summary>
    public string Address => $"{DraftEndpoints.Address}/{Stored.Id}";

    /// <summary>Name and version, as far as the text gives them.</summary>
    public string Reference => Draft is null ? Stored.Origin?.ToString() ?? Stored.Id : $"{Draft.Value("charter")}@{Draft.Value("version")}";

    /// <summary>Whether that actor may begin, change and discard drafts of the authority.</summary>
    public static bool MayDraft(Actor actor) => actor.Authority is not null && actor.Roles.Overlaps(Drafters);

    /// <summary>That draft as the actor sees it.</summary>
    public static DraftView Of(RegisterNode node, Actor actor, StoredDraft stored) =>
        new(stored, CharterDraft.Read(stored.Text), DraftCheck.Of(stored.Text, node.Library), MayDraft(actor));

    /// <summary>The charter's title in the reader's language, or its reference while it has none.</summary>
    public string Title(Texts t) => Draft?.Value(t.Language == Language.Zh ? "title.zh" : "title.en") is { Length: > 0 } title ? title : Reference;

    /// <summary>The charter, and the edition it is under, once the text is in order, whatever rules it breaks; null until then.</summary>
    public (Charter Charter, FrameworkEdition Edition)? Readable(CharterLibrary library) =>
        CharterFile.Read(Stored.Text).Value is { } charter && library.Editions.FirstOrDefault(e => e.Reference == charter.Edition) is { } edition
            ? (charter, edition)
            : null;
}
