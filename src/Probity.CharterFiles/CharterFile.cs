using Probity.CharterFiles.Reading;
using Probity.Registers.Charters;

namespace Probity.CharterFiles;

/// <summary>A charter as a YAML file; every key is described in <c>docs/charter-format.md</c>.</summary>
public static class CharterFile
{
    /// <summary>The charter, or every fault of the file with its line. Never throws on what the text holds; does not examine the framework's rules (see <see cref="DraftCheck"/>).</summary>
    public static FileReading<Charter> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var draft = Draft.Read(text, CharterReader.Read);
        return new FileReading<Charter>(draft.Log.IsEmpty ? draft.Value : null, draft.Log.Faults);
    }
}
