using Probity.CharterFiles;
using Probity.Registers.Measures;
using Probity.Web.Languages;

namespace Probity.Web.Mine;

/// <summary>Names of activities, out of every edition the node knows.</summary>
public sealed class ActivityNames(CharterLibrary library)
{
    /// <summary>The name in the reader's language; the id when no edition knows it.</summary>
    public string Of(ActivityId id, Texts t) => library.Editions
        .Select(edition => edition.Activity(id)).FirstOrDefault(activity => activity is not null) is { } found ? t.Say(found.Name) : id.Value;
}
