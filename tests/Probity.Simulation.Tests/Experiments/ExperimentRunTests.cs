using Parquet;
using Probity.Simulation.Engine;
using Probity.Simulation.Experiments;
using Probity.Simulation.Parameters;

namespace Probity.Simulation.Tests.Experiments;

public sealed class ExperimentRunTests(SmallStudy study) : IClassFixture<SmallStudy>
{
    private const int Arms = 2;
    private const int Replications = 3;
    private const int Points = 2 * 3;

    [Fact]
    public void Run_OfAnExperiment_HasEveryArmNullModelAndPoint()
    {
        var trials = study.Results.Trials;

        trials.Count.ShouldBe((Replications * (Arms + 1)) + Points);
        trials.Select(t => t.Key).ShouldBeUnique();
        study.Results.Of(study.Experiment.Arms[1]).Select(t => t.Key.Seed).ShouldBe(study.Results.Of(study.Experiment.BaselineArm).Select(t => t.Key.Seed));
        study.Results.OfNullModel().Select(t => t.Key.Seed).ShouldBe(study.Results.Of(study.Experiment.BaselineArm).Select(t => t.Key.Seed));
        trials.Where(t => t.Key.Role != TrialRole.Sensitivity).ShouldAllBe(t => t.Weeks.Count == 60 && t.Weeks[59].Week == 60);
    }

    [Fact]
    public void Run_OnOneThreadAndOnTwo_GivesTheSameFigures() =>
        study.Run(threads: 1).Trials.SelectMany(t => t.Overall.Values).ShouldBe(study.Results.Trials.SelectMany(t => t.Overall.Values));

    [Fact]
    public void Sensitivity_AtEachPoint_RunsTheValuesOfItsDesign()
    {
        var factor = study.Experiment.Sensitivity!.Factors[1];
        var points = study.Results.Design!.Trajectories[1].Points;

        var runs = study.Results.Trials.Where(t => t.Key is { Role: TrialRole.Sensitivity, Number: 1 }).ToArray();

        runs.Select(r => r.Parameters[factor.Parameter]).ShouldBe(points.Select(p => factor.At(p[1])), 1e-12);
        runs.Select(r => r.Key.Seed).Distinct().Count().ShouldBe(1);
        study.Results.Effects("obligations.failed").Count.ShouldBe(2);
    }

    [Fact]
    public void Progress_OfARun_RisesToTheEnd()
    {
        var told = new List<RunProgress>();

        study.Run(1, new Told(told));

        told.Select(p => p.Weeks).ShouldBeInOrder(SortDirection.Ascending);
        told[^1].ShouldBe(new RunProgress(60 * 15, 60 * 15));
    }

    [Fact]
    public void Run_ThatIsStopped_EndsWithoutResults()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        Should.Throw<OperationCanceledException>(() => study.Run(2, null, stop.Token));
    }

    [Fact]
    public async Task Runs_WrittenAndReadBack_CarrySeedParametersVersionAndDigest()
    {
        using var file = new MemoryStream();
        await ParquetResults.WriteRunsAsync(study.Results, file, TestContext.Current.CancellationToken);
        file.Position = 0;

        await using var reader = await ParquetReader.CreateAsync(file, cancellationToken: TestContext.Current.CancellationToken);
        using var rows = reader.OpenRowGroupReader(0);

        var trials = study.Results.Trials;
        rows.RowCount.ShouldBe(trials.Count);
        (await Read<ulong>(reader, rows, "seed")).ShouldBe(trials.Select(t => t.Key.Seed));
        (await Words(reader, rows, "digest")).Distinct().ShouldBe([study.Experiment.Digest]);
        (await Words(reader, rows, "version")).Distinct().ShouldBe([ExperimentResults.Version]);
        (await Words(reader, rows, "role")).Distinct().ShouldBe(["arm", "null-model", "sensitivity"]);
        foreach (var parameter in ModelParameters.Declared)
            (await Read<double>(reader, rows, $"parameter.{parameter.Name}")).ShouldBe(trials.Select(t => t.Parameters[parameter]));
        foreach (var outcome in LabSimulation.MeasuredOverall)
            (await Read<double>(reader, rows, $"outcome.{outcome.Name}")).ShouldBe(trials.Select(t => t.Overall[outcome.Name]));
    }

    [Fact]
    public async Task Weeks_WrittenAndReadBack_AreOneRowARunAndWeek()
    {
        using var file = new MemoryStream();
        await ParquetResults.WriteWeeksAsync(study.Results, file, TestContext.Current.CancellationToken);
        file.Position = 0;

        await using var reader = await ParquetReader.CreateAsync(file, cancellationToken: TestContext.Current.CancellationToken);
        using var rows = reader.OpenRowGroupReader(0);

        rows.RowCount.ShouldBe(Replications * (Arms + 1) * 60);
        (await Read<int>(reader, rows, "week")).Take(60).ShouldBe(Enumerable.Range(1, 60));
    }

    private static async Task<T[]> Read<T>(ParquetReader reader, ParquetRowGroupReader rows, string name)
        where T : struct
    {
        var values = new T[rows.RowCount];
        await rows.ReadAsync<T>(reader.Schema.FindDataField(name), values.AsMemory());
        return values;
    }

    private static async Task<string[]> Words(ParquetReader reader, ParquetRowGroupReader rows, string name)
    {
        var values = new string?[rows.RowCount];
        await rows.ReadAsync(reader.Schema.FindDataField(name), values.AsMemory());
        return [.. values.Select(v => v ?? "")];
    }

    private sealed class Told(List<RunProgress> told) : IProgress<RunProgress>
    {
        public void Report(RunProgress value) => told.Add(value);
    }
}
