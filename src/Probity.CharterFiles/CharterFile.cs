using System.Text;
using Probity.CharterFiles.Documents;
using Probity.CharterFiles.Reading;
using Probity.Registers.Charters;

namespace Probity.CharterFiles;

/// <summary>A charter as a YAML file; every key is described in <c>docs/charter-format.md</c>.</summary>
public static class CharterFile
{
    /// <summary>Whether a text is small enough to be read: a mebibyte of UTF-8 at most.</summary>
    public static bool Fits(string text) => Encoding.UTF8.GetByteCount(text) <= Limits.Bytes;

    /// <summary>The charter, or every fault of the file with its line. Never throws on what the text holds; does not examine the framework's rules (see <see cref="DraftCheck"/>).</summary>
    public static FileReading<Charter> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var draft = Draft.Read(text, CharterReader.Read);
        return new FileReading<Charter>(draft.Log.IsEmpty ? draft.Value : null, draft.Log.Faults);
    }
}
