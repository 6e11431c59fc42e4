using Probity.Registers.Framework;
using Probity.Simulation.Experiments;
using Probity.Simulation.Outcomes;
using Probity.Simulation.Parameters;
using Probity.Simulation.Reports.Plots;
using Probity.Simulation.Statistics;

namespace Probity.Simulation.Reports;

/// <summary>What every section of a report needs: the results, the language, and names for what was measured.</summary>
internal sealed class ReportScope(ExperimentResults results, ReportLanguage language, string command)
{
    private int _plots;

    public ExperimentResults Results => results;

    public Experiment Experiment => results.Experiment;

    public ReportLanguage Language => language;

    /// <summary>The command that makes these results again.</summary>
    public string Command => command;

    public IEnumerable<Arm> OtherArms => Experiment.Arms.Where(a => a.Key != Experiment.Baseline);

    public string Say(string en, string zh) => language == ReportLanguage.English ? en : zh;

    public string Say(LocalizedText text) => text.In(language);

    public string NameOf(Outcome outcome) => Glossary.ShortOf(outcome) is { } name ? Say(name) : Say(outcome.Meaning.TrimEnd('.'), Glossary.MeaningOf(outcome));

    public string UnitOf(Outcome outcome) => IsShare(outcome) ? "%" : Say(outcome.Unit, Glossary.UnitOf(outcome.Unit));

    public string UnitOfDifference(Outcome outcome) => IsShare(outcome) ? Say("percentage points", "百分点") : UnitOf(outcome);

    /// <summary>By what a figure is multiplied on its way to the reader: shares are read as percentages.</summary>
    public static double ScaleOf(Outcome outcome) => IsShare(outcome) ? 100 : 1;

    public Interval Level(Arm arm, Outcome outcome) => Results.Level(arm, outcome).Times(ScaleOf(outcome));

    public Interval Difference(Arm arm, Outcome outcome) => Results.Difference(arm, outcome).Times(ScaleOf(outcome));

    private static bool IsShare(Outcome outcome) => outcome.Unit == "share";

    public string MeaningOf(Parameter parameter) => Say(parameter.Meaning, ParameterGlossary.MeaningOf(parameter) ?? parameter.Meaning);

    public string UnitOf(Parameter parameter) => Say(parameter.Unit, ParameterGlossary.UnitOf(parameter) ?? parameter.Unit);

    public string NameOf(OutcomeKind kind) => Say(Glossary.NameOf(kind));

    /// <summary>An arm keeps its style in every plot of the report.</summary>
    public int StyleOf(Arm arm) => Experiment.Arms.ToList().FindIndex(a => a.Key == arm.Key) % PlotStyle.Kinds;

    public string NextPlot() => $"plot{++_plots}";

    public string Confidence => FormattableString.Invariant($"{Experiment.Confidence * 100:0.#}%");
}
