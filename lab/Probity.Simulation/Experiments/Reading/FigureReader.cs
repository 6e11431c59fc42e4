using System.Globalization;
using Probity.CharterFiles.Documents;
using Probity.CharterFiles.Reading;
using Probity.Simulation.Parameters;

namespace Probity.Simulation.Experiments.Reading;

/// <summary>Reads numbers with decimals, and parameters by name.</summary>
internal static class FigureReader
{
    public static double Number(MapReader reader, string key, double least, double most)
    {
        if (reader.Required(key) is not { } node)
        {
            return least;
        }

        if (Parse(node) is { } value && value >= least && value <= most)
        {
            return value;
        }

        reader.Log.Add(node, FileRule.WrongType, $"Write a number from {Of(least)} to {Of(most)}.", $"请写{Of(least)}至{Of(most)}的数。");
        return least;
    }

    /// <summary>A map from names of parameters to values; empty when the key is absent.</summary>
    public static IReadOnlyList<(Parameter Parameter, double Value)> Parameters(MapReader reader, string key)
    {
        switch (reader.Optional(key))
        {
            case null:
                return [];
            case MapNode map:
                return [.. map.Entries.Select(e => One(reader.Log, e)).OfType<(Parameter, double)>()];
            case var other:
                reader.Log.Add(other, FileRule.WrongType, "Write a map of parameters and values, such as { NAME: 0.5 }.", "请写参数与数值的键值对，例如{ 名称: 0.5 }。");
                return [];
        }
    }

    /// <summary>The parameter of that name, or null after a fault that names its nearest.</summary>
    public static Parameter? Named(FaultLog log, string name, int line, int column, string path)
    {
        if (ModelParameters.Named(name) is { } parameter)
        {
            return parameter;
        }

        var nearest = string.Join(", ", Spelling.Nearest(name, ModelParameters.Declared.Select(p => p.Name)));
        log.Add(line, column, path, FileRule.Word,
            $"No parameter is called '{Shown.Of(name)}'. Nearest are {nearest}; 'probity lab odd' describes all of them.",
            $"没有名为“{Shown.Of(name)}”的参数。相近的为：{nearest}；“probity lab odd”列出全部参数。");
        return null;
    }

    private static (Parameter, double)? One(FaultLog log, MapEntry entry)
    {
        if (Named(log, entry.Key, entry.Line, entry.Column, entry.Value.Path) is not { } parameter)
        {
            return null;
        }

        if (Parse(entry.Value) is { } value && parameter.Fault(value) is null)
        {
            return (parameter, value);
        }

        log.Add(entry.Value, FileRule.WrongType,
            $"{parameter.Name} lies between {Of(parameter.Minimum)} and {Of(parameter.Maximum)} ({parameter.Unit}).",
            $"{parameter.Name}应在{Of(parameter.Minimum)}与{Of(parameter.Maximum)}之间（{parameter.Unit}）。");
        return null;
    }

    private static double? Parse(FileNode node) => node is ScalarNode { IsPlain: true } scalar
        && double.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value : null;

    private static string Of(double value) => value.ToString("0.######", CultureInfo.InvariantCulture);
}
