using Probity.CharterFiles.Documents;
using Probity.CharterFiles.Reading;
using Probity.Simulation.Parameters;
using Probity.Simulation.Population;
using Probity.Simulation.Reports.Plots;

namespace Probity.Simulation.Experiments.Reading;

/// <summary>Reads the keys of an experiment, in the order the guide describes them.</summary>
internal static class ExperimentReader
{
    private const int LongestRun = 5200;
    private const int MostReplications = 10_000;
    private const int LargestTown = 10_000_000;

    public static Experiment Read(MapReader file, CharterShelf shelf, SurveyEstimates? survey)
    {
        var experiment = new Experiment
        {
            Name = file.Slug("experiment"),
            Title = file.Localized("title"),
            Question = file.Localized("question"),
            Note = file.Optional("note") is null ? null : file.Localized("note"),
            Seed = (ulong)file.Number("seed", 0, int.MaxValue),
            People = file.Number("people", SyntheticPopulation.Fewest, LargestTown),
            Weeks = file.Number("weeks", 1, LongestRun),
            Replications = file.Number("replications", 2, MostReplications),
            Confidence = FigureReader.Number(file, "confidence", 0.5, 0.999),
            Baseline = file.Slug("baseline"),
            Arms = Arms(file, shelf, survey),
            Sensitivity = file.OptionalInside("sensitivity", SensitivityReader.Read),
            Survey = survey,
            Digest = "",
        };
        return Checked(file, experiment);
    }

    private static IReadOnlyList<Arm> Arms(MapReader file, CharterShelf shelf, SurveyEstimates? survey)
    {
        var values = survey?.In(ModelParameters.Default) ?? ModelParameters.Default;
        var shared = FigureReader.Parameters(file, "parameters");
        values = shared.Aggregate(values, (all, p) => all.With(p.Parameter, p.Value));
        return file.Maps("arms", arm => ArmReader.Read(arm, shelf, values)!);
    }

    private static Experiment Checked(MapReader file, Experiment experiment)
    {
        if (file.Map.Find("arms")?.Value is { } arms && experiment.Arms.Count is < 2 or > PlotStyle.Kinds)
        {
            file.Log.Add(arms, FileRule.WrongType, $"An experiment compares 2 to {PlotStyle.Kinds} arms.", $"一项实验比较2至{PlotStyle.Kinds}个方案。");
        }

        var keys = string.Join(", ", experiment.Arms.Select(a => a.Key));
        void Named(string? key, FileNode? at)
        {
            if (at is not null && key is { Length: > 0 } && experiment.Arms.All(a => a.Key != key))
            {
                file.Log.Add(at, FileRule.Word, $"No arm has this key; there are {keys}.", $"没有此标识的方案；可用的为：{keys}。");
            }
        }

        Named(experiment.Baseline, file.Map.Find("baseline")?.Value);
        Named(experiment.Sensitivity?.Arm, (file.Map.Find("sensitivity")?.Value as MapNode)?.Find("arm")?.Value);
        return experiment;
    }
}
