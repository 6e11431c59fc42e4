using System.Reflection;
using Probity.Simulation.Outcomes;
using Probity.Simulation.Statistics;

namespace Probity.Simulation.Experiments;

/// <summary>Everything an experiment gave.</summary>
/// <param name="Experiment">What was run.</param>
/// <param name="Design">The design of its sensitivity analysis, or null.</param>
/// <param name="Trials">Every run: replication by replication, then trajectory by trajectory.</param>
public sealed record ExperimentResults(Experiment Experiment, MorrisDesign? Design, IReadOnlyList<Trial> Trials)
{
    /// <summary>Version of the software that ran it.</summary>
    public static string Version { get; } =
        typeof(ExperimentResults).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";

    /// <summary>The runs of an arm, in order of replication.</summary>
    public IReadOnlyList<Trial> Of(Arm arm) => [.. Trials.Where(t => t.Key.Role == TrialRole.Arm && t.Key.Arm == arm.Key)];

    /// <summary>The runs of the null model, in order of replication.</summary>
    public IReadOnlyList<Trial> OfNullModel() => [.. Trials.Where(t => t.Key.Role == TrialRole.NullModel)];

    /// <summary>An overall outcome of an arm with its interval.</summary>
    public Interval Level(Arm arm, Outcome outcome) => MeanInterval.Of(Figures(Of(arm), outcome), Experiment.Confidence);

    /// <summary>How much an arm differs from the baseline in an overall outcome, pair by pair, by Student's interval.</summary>
    public Interval Difference(Arm arm, Outcome outcome) =>
        MeanInterval.OfDifference(Figures(Of(arm), outcome), Figures(Of(Experiment.BaselineArm), outcome), Experiment.Confidence);

    /// <summary>The same by bootstrap, which does not lean on the normal distribution.</summary>
    public Interval BootstrapDifference(Arm arm, Outcome outcome) => Bootstrap.OfMean(
        Paired.Differences(Figures(Of(arm), outcome), Figures(Of(Experiment.BaselineArm), outcome)), Experiment.Seed, Experiment.Confidence);

    /// <summary>How much the baseline differs from the same charter with listings that do nothing.</summary>
    public Interval EffectOfListing(Outcome outcome) =>
        MeanInterval.OfDifference(Figures(Of(Experiment.BaselineArm), outcome), Figures(OfNullModel(), outcome), Experiment.Confidence);

    /// <summary>A weekly outcome of an arm over time: the mean and the span that holds nine in ten replications.</summary>
    public static Band Course(IReadOnlyList<Trial> runs, Outcome outcome) => Band.Of(
        [.. runs[0].Weeks.Select(w => (double)w.Week)], [.. runs.Select(r => (IReadOnlyList<double>)[.. r.Weeks.Select(w => w.Values[outcome.Name])])]);

    /// <summary>Elementary effects of every factor on an overall outcome; empty without a sensitivity analysis.</summary>
    public IReadOnlyList<ElementaryEffect> Effects(string outcome)
    {
        if (Design is null)
        {
            return [];
        }

        var runs = Trials.Where(t => t.Key.Role == TrialRole.Sensitivity).GroupBy(t => t.Key.Number).OrderBy(g => g.Key);
        return ElementaryEffects.Of(Design, [.. runs.Select(g => (IReadOnlyList<double>)[.. g.OrderBy(t => t.Key.Point).Select(t => t.Overall[outcome])])]);
    }

    private static IReadOnlyList<double> Figures(IReadOnlyList<Trial> runs, Outcome outcome) => [.. runs.Select(r => r.Overall[outcome.Name])];
}
