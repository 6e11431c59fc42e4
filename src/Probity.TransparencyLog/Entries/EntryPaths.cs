using System.Text;

namespace Probity.TransparencyLog.Entries;

/// <summary>Names of an entry's fields.</summary>
public static class EntryPaths
{
    /// <summary>Reference of the case.</summary>
    public const string Case = "case";

    /// <summary>Stable name of the kind of event.</summary>
    public const string Event = "event";

    /// <summary>Version of that kind.</summary>
    public const string Version = "version";

    /// <summary>Number of the case's entry before; no field at its first.</summary>
    public const string PredecessorNumber = "predecessor.number";

    /// <summary>Commitment of the case's entry before; no field at its first.</summary>
    public const string PredecessorCommitment = "predecessor.commitment";

    /// <summary>First part of the path of every field of the event's content.</summary>
    public const string Content = "content";

    /// <summary>Appends a member's name or an item's index to a path. In a name <c>~</c> is written <c>~0</c> and a dot <c>~1</c>.</summary>
    public static string Below(string path, string name)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(name);
        if (!name.AsSpan().ContainsAny('~', '.'))
            return $"{path}.{name}";
        return new StringBuilder(name).Replace("~", "~0").Replace(".", "~1").Insert(0, '.').Insert(0, path).ToString();
    }
}
