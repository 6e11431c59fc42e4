using Parquet;
using Parquet.Schema;
using Probity.Simulation.Engine;
using Probity.Simulation.Outcomes;
using Probity.Simulation.Parameters;

namespace Probity.Simulation.Experiments;

/// <summary>
/// Results as Apache Parquet: one row a run, one row a run and week, or one row a run and kind of tie. Each row stands for itself: it carries experiment, digest, software version, seed and
/// every parameter's value. Columns of parameters begin with <c>parameter.</c>, of outcomes with <c>outcome.</c>.
/// </summary>
public static class ParquetResults
{
    /// <summary>Writes one row a run, with outcomes over the whole run.</summary>
    /// <param name="results">What to write.</param>
    /// <param name="destination">Left open.</param>
    /// <param name="cancel">Stops it.</param>
    public static Task WriteRunsAsync(ExperimentResults results, Stream destination, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(results);
        return WriteAsync(
            [.. Common(results, results.Trials), .. Outcomes(LabSimulation.MeasuredOverall, [.. results.Trials.Select(t => t.Overall)])], destination, cancel);
    }

    /// <summary>Writes one row a run and week, with the outcomes of that week; runs of the sensitivity analysis have none.</summary>
    /// <inheritdoc cref="WriteRunsAsync"/>
    public static Task WriteWeeksAsync(ExperimentResults results, Stream destination, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(results);
        var rows = results.Trials.SelectMany(t => t.Weeks.Select(w => (Trial: t, w.Week, w.Values))).ToArray();
        return WriteAsync(
        [
            .. Common(results, [.. rows.Select(r => r.Trial)]), Column.Of("week", rows.Select(r => r.Week).ToArray()),
            .. Outcomes(LabSimulation.MeasuredWeekly, [.. rows.Select(r => r.Values)]),
        ], destination, cancel);
    }

    /// <summary>Writes one row a run, role, kind of tie and quarter since the listing began, with how many ties were cut.</summary>
    /// <inheritdoc cref="WriteRunsAsync"/>
    public static Task WriteTiesAsync(ExperimentResults results, Stream destination, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(results);
        var rows = results.Trials.SelectMany(t => t.TiesCut.Select(cut => (Trial: t, Cut: cut))).ToArray();
        return WriteAsync(
        [
            .. Common(results, [.. rows.Select(r => r.Trial)]), Column.Of("whose", [.. rows.Select(r => r.Cut.Whose)]),
            Column.Of("kind", [.. rows.Select(r => r.Cut.Kind.ToString().ToLowerInvariant())]), Column.Of("quarter", rows.Select(r => r.Cut.Quarter).ToArray()),
            Column.Of("ties-cut", rows.Select(r => r.Cut.Ties).ToArray()),
        ], destination, cancel);
    }

    private static IEnumerable<Column> Common(ExperimentResults results, IReadOnlyList<Trial> rows)
    {
        string[] Words(Func<Trial, string> of) => [.. rows.Select(of)];
        int[] Numbers(Func<Trial, int> of) => [.. rows.Select(of)];
        return
        [
            Column.Of("experiment", Words(_ => results.Experiment.Name)), Column.Of("digest", Words(_ => results.Experiment.Digest)),
            Column.Of("version", Words(_ => ExperimentResults.Version)), Column.Of("role", Words(t => RoleOf(t.Key.Role))),
            Column.Of("arm", Words(t => t.Key.Arm)), Column.Of("replication", Numbers(t => t.Key.Number)), Column.Of("point", Numbers(t => t.Key.Point)),
            Column.Of("seed", rows.Select(t => t.Key.Seed).ToArray()), Column.Of("people", Numbers(_ => results.Experiment.People)),
            Column.Of("weeks", Numbers(_ => results.Experiment.Weeks)),
            .. ModelParameters.Declared.Select(p => Column.Of($"parameter.{p.Name}", rows.Select(t => t.Parameters[p]).ToArray())),
        ];
    }

    private static IEnumerable<Column> Outcomes(IReadOnlyList<Outcome> outcomes, IReadOnlyList<OutcomeValues> rows) =>
        outcomes.Select((o, place) => Column.Of($"outcome.{o.Name}", rows.Select(r => r.Values[place]).ToArray()));

    private static async Task WriteAsync(Column[] columns, Stream destination, CancellationToken cancel)
    {
        await using var writer = await ParquetWriter.CreateAsync(new ParquetSchema([.. columns.Select(c => c.Field)]), destination, cancellationToken: cancel);
        using var group = writer.CreateRowGroup();
        foreach (var column in columns)
        {
            await column.WriteAsync(group, cancel);
        }
    }

    private static string RoleOf(TrialRole role) => role switch { TrialRole.Arm => "arm", TrialRole.NullModel => "null-model", _ => "sensitivity" };

    /// <summary>A column and how it is written.</summary>
    private sealed record Column(DataField Field, Func<ParquetRowGroupWriter, CancellationToken, Task> WriteAsync)
    {
        public static Column Of(string name, string[] values)
        {
            var field = new DataField(name, typeof(string), isNullable: false);
            return new Column(field, (group, _) => group.WriteAsync(field, values, null));
        }

        public static Column Of<T>(string name, T[] values)
            where T : struct
        {
            var field = new DataField<T>(name);
            return new Column(field, (group, cancel) => group.WriteAsync<T>(field, values.AsMemory(), cancellationToken: cancel));
        }
    }
}
