using Probity.CharterFiles.Documents;
using Probity.CharterFiles.Reading;
using Probity.Simulation.Engine;

namespace Probity.Simulation.Experiments.Reading;

/// <summary>Reads what a sensitivity analysis moves.</summary>
internal static class SensitivityReader
{
    private const int MostTrajectories = 1000;
    private const int MostLevels = 12;

    public static Sensitivity Read(MapReader sensitivity)
    {
        var levels = sensitivity.Number("levels", 4, MostLevels);
        if (levels % 2 != 0)
        {
            sensitivity.Log.Add(sensitivity.Required("levels")!, FileRule.WrongType, "Write an even number of levels.", "请写偶数个水平。");
        }

        var read = new Sensitivity(
            sensitivity.Slug("arm"), sensitivity.Number("trajectories", 2, MostTrajectories), levels,
            [.. sensitivity.Items("outcomes", node => Outcome(node, sensitivity.Log)).OfType<string>()], Factors(sensitivity));
        if (read.Factors.Count == 0 && sensitivity.Required("ranges") is ListNode { Items.Count: 0 } none)
        {
            sensitivity.Log.Add(none, FileRule.WrongType, "Name at least one parameter that moves, or leave 'sensitivity' out.", "请至少写出一个变动的参数，或删去sensitivity。");
        }

        return read;
    }

    private static IReadOnlyList<FactorRange> Factors(MapReader sensitivity) => [.. sensitivity.Maps("ranges", range => Factor(range)!, keyed: false)];

    private static FactorRange? Factor(MapReader range)
    {
        var name = range.Text("parameter");
        var node = range.Optional("parameter");
        var parameter = name.Length > 0 && node is not null ? FigureReader.Named(range.Log, name, node.Line, node.Column, node.Path) : null;
        if (parameter is null)
        {
            range.Required("from");
            range.Required("to");
            return null;
        }

        var from = FigureReader.Number(range, "from", parameter.Minimum, parameter.Maximum);
        var to = FigureReader.Number(range, "to", parameter.Minimum, parameter.Maximum);
        if (from >= to && range.Optional("to") is { } end)
        {
            range.Log.Add(end, FileRule.WrongType, "The upper end of a range lies above its lower end.", "区间上限应大于下限。");
        }

        return new FactorRange(parameter, from, to);
    }

    private static string? Outcome(FileNode node, FaultLog log)
    {
        if (node is ScalarNode scalar && LabSimulation.MeasuredOverall.Any(o => o.Name == scalar.Text))
        {
            return scalar.Text;
        }

        var known = string.Join(", ", LabSimulation.MeasuredOverall.Select(o => o.Name));
        log.Add(node, FileRule.Word, $"No overall outcome has this name; there are {known}.", $"没有此名称的总体结果；可用的为：{known}。");
        return null;
    }
}
