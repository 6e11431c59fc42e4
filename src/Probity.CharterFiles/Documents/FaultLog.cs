using Probity.Registers.Framework;

namespace Probity.CharterFiles.Documents;

/// <summary>Collects faults while a file is read.</summary>
internal sealed class FaultLog
{
    private const string Format = "docs/charter-format.md";
    private readonly List<CharterFault> _faults = [];

    public IReadOnlyList<CharterFault> Faults => [.. _faults.OrderBy(f => f.Line).ThenBy(f => f.Column)];

    /// <summary>Every key the reader asked for, as <c>grounds[].term</c>: what the format's page has to describe.</summary>
    public SortedSet<string> Asked { get; } = new(StringComparer.Ordinal);

    public bool IsEmpty => _faults.Count == 0;

    public void Add(FileNode node, FileRule rule, string en, string zh) => Add(node.Line, node.Column, node.Path, rule, en, zh);

    public void Add(int line, int? column, string path, FileRule rule, string en, string zh)
    {
        if (_faults.Count < Limits.Faults)
        {
            _faults.Add(new CharterFault(line, column, path, rule.Id(), Format, new LocalizedText(en, zh)));
        }
    }
}
