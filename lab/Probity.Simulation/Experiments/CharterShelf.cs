using System.Text;
using Probity.CharterFiles;
using Probity.Registers.Charters;
using Probity.Registers.Framework;

namespace Probity.Simulation.Experiments;

/// <summary>Where an experiment finds its charters: those shipped, by name, and files beside the experiment, by path.</summary>
/// <param name="library">The shipped charters, editions and calendars.</param>
/// <param name="beside">The text of a file at a path relative to the experiment, or null when there is none.</param>
public sealed class CharterShelf(CharterLibrary library, Func<string, string?> beside)
{
    private readonly StringBuilder _read = new();

    /// <summary>The shipped charters, editions and calendars.</summary>
    public CharterLibrary Library => library;

    /// <summary>Everything that was read through this shelf, for the experiment's digest.</summary>
    internal string Read => _read.ToString();

    /// <summary>The charter, or a sentence that says what is wrong.</summary>
    internal (Charter? Charter, IReadOnlyList<LocalizedText> BrokenRules, LocalizedText? Fault) Find(string name) =>
        name.EndsWith(".yaml", StringComparison.Ordinal) || name.EndsWith(".yml", StringComparison.Ordinal) ? FromFile(name) : Shipped(name);

    private (Charter?, IReadOnlyList<LocalizedText>, LocalizedText?) Shipped(string name)
    {
        if (library.Newest(name) is { } charter)
        {
            _read.Append(charter.Reference).Append('\n');
            return (charter, [], null);
        }

        var known = string.Join(", ", library.Charters.Where(c => c is { Mirrored: false, Kind: RegisterKind.Blacklist }).Select(c => c.Reference.Id).Distinct());
        return (null, [], new LocalizedText(
            $"No shipped charter has this name; there are {known}. A charter of your own is named by its path, ending in .yaml.",
            $"没有此名称的随附章程；可用的为：{known}。自备章程请写以.yaml结尾的路径。"));
    }

    private (Charter?, IReadOnlyList<LocalizedText>, LocalizedText?) FromFile(string path)
    {
        if (beside(path) is not { } text)
        {
            return (null, [], new LocalizedText("There is no such file, or it cannot be read; the path is taken from the experiment's folder.", "没有此文件或无法读取；路径以实验文件所在目录为准。"));
        }

        _read.Append(text).Append('\n');
        var reading = CharterFile.Read(text);
        if (reading.Value is { } charter)
        {
            return (charter, [.. DraftCheck.Of(text, library).Select(f => f.Sentence).Distinct()], null);
        }

        var first = reading.Faults[0];
        return (null, [], new LocalizedText(
            $"That charter is faulty at its line {first.Line}: {first.Sentence.En}", $"该章程第{first.Line}行有误：{first.Sentence.Zh}"));
    }
}
