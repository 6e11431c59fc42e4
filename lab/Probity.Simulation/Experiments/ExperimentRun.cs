using Probity.Simulation.Parameters;
using Probity.Simulation.Population;
using Probity.Simulation.Statistics;

namespace Probity.Simulation.Experiments;

/// <summary>How far an experiment has come.</summary>
/// <param name="Weeks">Simulated weeks behind it, over all runs.</param>
/// <param name="Of">Simulated weeks altogether.</param>
public readonly record struct RunProgress(long Weeks, long Of);

/// <summary>Runs every arm of an experiment, its null model and its sensitivity analysis.</summary>
public static class ExperimentRun
{
    // Above this size one run fills the memory bus, so that threads work within a run instead of on several.
    private const int OneAtATime = 200_000;
    private const int Reports = 1000;

    /// <summary>Runs it. The same experiment gives the same results, bit for bit, whatever the number of threads.</summary>
    /// <param name="experiment">What to run.</param>
    /// <param name="margins">Shares and means the populations keep to.</param>
    /// <param name="threads">How many threads to use; 0 for one per core.</param>
    /// <param name="progress">Told about a thousand times how far it is; null when nobody asks.</param>
    /// <param name="cancel">Stops it between two weeks.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static ExperimentResults Run(
        Experiment experiment, PopulationMargins margins, int threads = 0, IProgress<RunProgress>? progress = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(experiment);
        threads = threads > 0 ? threads : Environment.ProcessorCount;
        var design = DesignOf(experiment);
        var batches = experiment.Replications + (design?.Trajectories.Count ?? 0);
        var trials = new IReadOnlyList<Trial>[batches];
        var (inside, outside) = experiment.People >= OneAtATime ? (threads, 1) : (1, threads);
        var tick = Ticking(experiment, design, progress);
        Parallel.For(0, batches, new ParallelOptions { MaxDegreeOfParallelism = outside, CancellationToken = cancel }, batch =>
        {
            var replication = batch < experiment.Replications;
            var number = replication ? batch : batch - experiment.Replications;
            trials[batch] = replication
                ? Replication(experiment, margins, number, inside, tick, cancel)
                : Trajectory(experiment, margins, design!, number, inside, tick, cancel);
        });
        return new ExperimentResults(experiment, design, [.. trials.SelectMany(t => t)]);
    }

    private static MorrisDesign? DesignOf(Experiment experiment) => experiment.Sensitivity is { } s
        ? MorrisDesign.Draw(s.Factors.Count, s.Trajectories, s.Levels, experiment.Seed)
        : null;

    private static List<Trial> Replication(
        Experiment experiment, PopulationMargins margins, int number, int threads, Action tick, CancellationToken cancel)
    {
        var seed = ExperimentSeeds.OfReplication(experiment.Seed, number);
        var population = SyntheticPopulation.Make(margins, experiment.People, seed);
        Trial Made(TrialRole role, Arm arm, ModelParameters parameters) => Trial.Make(
            new TrialKey(role, arm.Key, number, 0, seed), population, arm, parameters, experiment.Weeks, threads, tick, cancel);
        var baseline = experiment.BaselineArm;
        return
        [
            .. experiment.Arms.Select(arm => Made(TrialRole.Arm, arm, arm.Parameters)),
            Made(TrialRole.NullModel, baseline, baseline.Parameters.WithoutLabelEffect()),
        ];
    }

    private static List<Trial> Trajectory(
        Experiment experiment, PopulationMargins margins, MorrisDesign design, int number, int threads, Action tick, CancellationToken cancel)
    {
        var sensitivity = experiment.Sensitivity!;
        var arm = experiment.Arms.First(a => a.Key == sensitivity.Arm);
        var seed = ExperimentSeeds.OfTrajectory(experiment.Seed, number);
        var population = SyntheticPopulation.Make(margins, experiment.People, seed);
        return
        [
            .. design.Trajectories[number].Points.Select((point, p) => Trial.Make(
                new TrialKey(TrialRole.Sensitivity, arm.Key, number, p, seed), population, arm, At(arm.Parameters, sensitivity, point),
                experiment.Weeks, threads, tick, cancel)),
        ];
    }

    private static ModelParameters At(ModelParameters parameters, Sensitivity sensitivity, double[] point) =>
        sensitivity.Factors.Zip(point).Aggregate(parameters, (all, moved) => all.With(moved.First.Parameter, moved.First.At(moved.Second)));

    private static Action Ticking(Experiment experiment, MorrisDesign? design, IProgress<RunProgress>? progress)
    {
        var runs = ((long)experiment.Replications * (experiment.Arms.Count + 1)) + ((design?.Trajectories.Count ?? 0) * ((design?.Factors ?? 0) + 1L));
        var all = runs * experiment.Weeks;
        var every = Math.Max(1, all / Reports);
        var done = 0L;
        return () =>
        {
            var now = Interlocked.Increment(ref done);
            if (now % every == 0 || now == all)
            {
                progress?.Report(new RunProgress(now, all));
            }
        };
    }
}
