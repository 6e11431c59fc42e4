using System.Globalization;
using Probity.CharterFiles.Documents;

namespace Probity.Simulation.Files;

/// <summary>A YAML file of nested maps and scalars, laid flat: <c>ties.kin.households</c> with its text and line. Faults are collected, never thrown.</summary>
internal sealed class FlatYaml
{
    private readonly SortedDictionary<string, (string Text, int Line)> _scalars = new(StringComparer.Ordinal);
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private readonly List<LabFault> _faults = [];

    public IReadOnlyList<LabFault> Faults => [.. _faults.OrderBy(f => f.Line).ThenBy(f => f.Path, StringComparer.Ordinal)];

    public IEnumerable<string> Paths => _scalars.Keys;

    public static FlatYaml Of(string text)
    {
        var (file, log) = (new FlatYaml(), new FaultLog());
        if (FileDocument.Read(text, log) is { } root)
            file.Flatten(root);
        foreach (var fault in log.Faults)
            file.Fault(fault.Line, fault.Path, fault.Sentence.En);
        return file;
    }

    public bool Has(string path) => _scalars.ContainsKey(path);

    public int LineOf(string path) => _scalars.TryGetValue(path, out var found) ? found.Line : 1;

    public void Fault(int line, string path, string sentence) => _faults.Add(new LabFault(line, path, sentence));

    public string Text(string path)
    {
        _asked.Add(path);
        if (_scalars.TryGetValue(path, out var found))
            return found.Text;
        Fault(1, path, "This key is missing.");
        return "";
    }

    public double Number(string path, double minimum, double maximum)
    {
        var text = Text(path);
        if (text.Length == 0)
            return minimum;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value >= minimum && value <= maximum)
            return value;
        Fault(LineOf(path), path, $"A number from {minimum} to {maximum} is wanted here, not '{text}'.");
        return minimum;
    }

    public int Whole(string path, int minimum, int maximum)
    {
        var value = Number(path, minimum, maximum);
        if (value == Math.Floor(value))
            return (int)value;
        Fault(LineOf(path), path, $"A whole number from {minimum} to {maximum} is wanted here.");
        return minimum;
    }

    /// <summary>The entries below a path: names and shares that add up to one.</summary>
    public IReadOnlyList<(string Name, double Share)> Shares(string path)
    {
        var below = _scalars.Keys.Where(k => k.StartsWith(path + ".", StringComparison.Ordinal)).ToArray();
        var shares = below.Select(k => (k[(path.Length + 1)..], Number(k, 0, 1))).ToArray();
        var whole = shares.Aggregate(0.0, (sofar, s) => sofar + s.Item2);
        if (Math.Abs(whole - 1) > 1e-9)
            Fault(below.Length == 0 ? 1 : LineOf(below[0]), path, $"These shares have to add up to 1; they add up to {whole}.");
        return shares;
    }

    public void RefuseWhatWasNotAskedFor()
    {
        foreach (var path in _scalars.Keys.Where(k => !_asked.Contains(k)))
            Fault(LineOf(path), path, "Nothing reads this key; check its spelling.");
    }

    private void Flatten(MapNode map)
    {
        foreach (var entry in map.Entries)
        {
            switch (entry.Value)
            {
                case ScalarNode scalar when _scalars.TryAdd(scalar.Path, (scalar.Text, entry.Line)):
                    break;
                case ScalarNode again:
                    Fault(entry.Line, again.Path, "This key stands here a second time, spelled another way.");
                    break;
                case MapNode below:
                    Flatten(below);
                    break;
                default:
                    Fault(entry.Line, entry.Value.Path, "A value or a map of keys is wanted here.");
                    break;
            }
        }
    }
}
