using Probity.Simulation.Experiments;

namespace Probity.Commands;

/// <summary>Where results go: all of them or none, and never over others unasked.</summary>
internal sealed class LabFolder(DirectoryInfo folder, bool overwrite)
{
    private const string Partial = ".partial";

    public string Report => Path.Combine(folder.FullName, "report.html");

    public string Runs => Path.Combine(folder.FullName, "runs.parquet");

    public string Weeks => Path.Combine(folder.FullName, "weeks.parquet");

    public string Ties => Path.Combine(folder.FullName, "ties.parquet");

    private string Copy => Path.Combine(folder.FullName, "experiment.yaml");

    /// <summary>Why nothing may be written here; asked before hours are spent on a run.</summary>
    public string? Refusal => !overwrite && new[] { Report, Runs, Weeks, Ties, Copy }.FirstOrDefault(File.Exists) is { } there
        ? $"--out: {there} is there already. Name another directory, or give --overwrite."
        : null;

    public async Task WriteAsync(ExperimentResults results, string report, string experiment, CancellationToken cancel)
    {
        folder.Create();
        await File.WriteAllTextAsync(Report + Partial, report, cancel);
        await File.WriteAllTextAsync(Copy + Partial, experiment, cancel);
        await WriteAsync(Runs, file => ParquetResults.WriteRunsAsync(results, file, cancel));
        await WriteAsync(Weeks, file => ParquetResults.WriteWeeksAsync(results, file, cancel));
        await WriteAsync(Ties, file => ParquetResults.WriteTiesAsync(results, file, cancel));
        foreach (var file in new[] { Runs, Weeks, Ties, Copy, Report })
        {
            File.Move(file + Partial, file, overwrite: true);
        }
    }

    private static async Task WriteAsync(string path, Func<Stream, Task> write)
    {
        await using var file = File.Create(path + Partial);
        await write(file);
    }
}
