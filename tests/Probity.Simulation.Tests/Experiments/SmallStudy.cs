using Probity.Simulation.Experiments;
using Probity.Simulation.Population;

namespace Probity.Simulation.Tests.Experiments;

/// <summary>One small experiment, run once for all tests of what comes out of it.</summary>
public sealed class SmallStudy
{
    private const string Sensitivity = """

        sensitivity:
          arm: two
          trajectories: 2
          levels: 4
          outcomes: [listed.support, obligations.failed]
          ranges:
            - { parameter: response.keep.label, from: -4, to: 0 }
            - { parameter: conduct.due, from: 0.01, to: 0.05 }
        """;

    public static string Text => ExperimentFileTests.Sound.Replace("{ response.association: 0.2 }", "{ response.association: 0.2, conduct.due: 0.05 }", StringComparison.Ordinal)
        .Replace("weeks: 30", "weeks: 60", StringComparison.Ordinal) + Sensitivity;

    public Experiment Experiment { get; } = ExperimentFileTests.Read(Text).Value!;

    public ExperimentResults Results { get; }

    public SmallStudy() => Results = Run(threads: 2);

    public ExperimentResults Run(int threads, IProgress<RunProgress>? progress = null, CancellationToken cancel = default) =>
        ExperimentRun.Run(Experiment, PopulationMargins.Shipped, threads, progress, cancel);
}
