using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Probity.Simulation.Files;

/// <summary>A YAML file of nested maps and scalars, laid flat: <c>ties.kin.households</c> with its text and line. Faults are collected, never thrown.</summary>
internal sealed class FlatYaml
{
    private const int LongestText = 1 << 20;
    private const int Deepest = 8;
    private readonly SortedDictionary<string, (string Text, int Line)> _scalars = new(StringComparer.Ordinal);
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private readonly List<LabFault> _faults = [];

    public IReadOnlyList<LabFault> Faults => [.. _faults.OrderBy(f => f.Line).ThenBy(f => f.Path, StringComparer.Ordinal)];

    public IEnumerable<string> Paths => _scalars.Keys;

    public static FlatYaml Of(string text)
    {
        var file = new FlatYaml();
        if (text.Length > LongestText)
            file.Fault(1, "", "The file is longer than a million characters.");
        else
            file.Load(text);
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

    private void Load(string text)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            if (stream.Documents is [{ RootNode: YamlMappingNode root }])
                Flatten(root, "", 0);
            else
                Fault(1, "", "The file has to be one map of keys.");
        }
        catch (YamlException fault)
        {
            Fault((int)Math.Max(1, fault.Start.Line), "", "This is not well-formed YAML, or a key stands twice. Check indentation, quotes and colons near this line.");
        }
        catch (Exception fault) when (fault is ArgumentException or InvalidOperationException or FormatException or OverflowException)
        {
            Fault(1, "", "This is not well-formed YAML.");
        }
    }

    private void Flatten(YamlMappingNode map, string path, int depth)
    {
        foreach (var (key, value) in map.Children)
        {
            var here = path.Length == 0 ? key.ToString() : $"{path}.{key}";
            var line = (int)key.Start.Line;
            if (value is YamlScalarNode scalar)
                _scalars[here] = (scalar.Value ?? "", line);
            else if (value is YamlMappingNode below && depth < Deepest)
                Flatten(below, here, depth + 1);
            else
                Fault(line, here, "A value or a map of keys is wanted here.");
        }
    }
}
