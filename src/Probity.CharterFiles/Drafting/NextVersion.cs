using System.Globalization;
using Probity.CharterFiles.Documents;
using Probity.CharterFiles.Reading;

namespace Probity.CharterFiles.Drafting;

/// <summary>The draft that a new charter begins with: the file of another one, comments included, under a name and version of its own.</summary>
public static class NextVersion
{
    /// <summary>Whether a charter can be called so: 1 to 60 of a-z, 0-9 and inner hyphens, starting with a letter.</summary>
    public static bool IsName(string id) => MapReader.IsSlug(id);

    /// <summary>The file.</summary>
    /// <param name="text">A charter in order.</param>
    /// <param name="id">Name of the new charter; a new version when it is the old one's.</param>
    /// <param name="version">Its version.</param>
    public static string Of(string text, string id, int version)
    {
        ArgumentNullException.ThrowIfNull(text);
        var root = FileDocument.Read(text, new FaultLog()) ?? throw new ArgumentException("The charter is not in order.", nameof(text));
        var lines = text.Split('\n');
        foreach (var (key, value) in new[] { ("charter", id), ("version", version.ToString(CultureInfo.InvariantCulture)) })
        {
            lines[root.Find(key)!.Line - 1] = $"{key}: {value}";
        }

        return string.Join('\n', lines);
    }
}
