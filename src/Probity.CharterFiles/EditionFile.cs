using Probity.CharterFiles.Reading;
using Probity.Registers.Framework;

namespace Probity.CharterFiles;

/// <summary>An edition of the framework as a YAML file; every key is described in <c>docs/charter-format.md</c>.</summary>
public static class EditionFile
{
    /// <summary>The edition, or every fault of the file with its line. Never throws on what the text holds.</summary>
    public static FileReading<FrameworkEdition> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var draft = Draft.Read(text, EditionReader.Read);
        return new FileReading<FrameworkEdition>(draft.Log.IsEmpty ? draft.Value : null, draft.Log.Faults);
    }
}
