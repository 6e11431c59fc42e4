using Probity.Registers.Framework;

namespace Probity.CharterFiles.Documents;

/// <summary>Collects faults while a file is read.</summary>
internal sealed class FaultLog
{
    private const string Format = "docs/charter-format.md";
    private readonly List<CharterFault> _faults = [];
    private readonly OrderedDictionary<string, AskedKey> _asked = [];

    public IReadOnlyList<CharterFault> Faults => [.. _faults.OrderBy(f => f.Line).ThenBy(f => f.Column)];

    /// <summary>Every key the reader asked for, in its order.</summary>
    public IEnumerable<AskedKey> Asked => _asked.Values;

    public bool IsEmpty => _faults.Count == 0;

    /// <summary>A key that is asked for both as required and as optional has to be there and may be null.</summary>
    public void Ask(AskedKey key) => _asked[key.Path] = _asked.TryGetValue(key.Path, out var before) && before.Presence != key.Presence
        ? key with { Presence = KeyPresence.Nullable }
        : key;

    public void Add(FileNode node, FileRule rule, string en, string zh) => Add(node.Line, node.Column, node.Path, rule, en, zh);

    public void Add(int line, int? column, string path, FileRule rule, string en, string zh)
    {
        if (_faults.Count < Limits.Faults)
        {
            _faults.Add(new CharterFault(line, column, path, rule.Id(), Format, new LocalizedText(en, zh)));
        }
    }
}
