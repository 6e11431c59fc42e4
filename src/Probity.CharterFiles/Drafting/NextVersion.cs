using System.Globalization;
using Probity.CharterFiles.Documents;

namespace Probity.CharterFiles.Drafting;

/// <summary>The draft that a new charter begins with: the file of another one, comments included, under a name and version of its own.</summary>
public static class NextVersion
{
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
