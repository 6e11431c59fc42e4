using System.Diagnostics;
using Probity.CharterFiles;
using Probity.Simulation.Engine;
using Probity.Simulation.Parameters;
using Probity.Simulation.Population;
using Probity.Simulation.Register;

namespace Probity.Benchmarks.Lab;

/// <summary>The full model: person-weeks a second and bytes a person against the number of people, with a plot.</summary>
internal static class LabBenchmark
{
    public static int Run(IReadOnlyList<int> sizes, int weeks, int threads, DirectoryInfo plots)
    {
        Console.WriteLine($"The full model under the court charter, {weeks} weeks, {threads} threads. Aim: 1 million people x 520 weeks; 10 million in memory.");
        Console.WriteLine($"{"people",12} {"making s",9} {"run s",8} {"M person-weeks/s",17} {"first year",11} {"last year",10} {"bytes a person",15} {"peak MiB",9} {"listed",9}");
        var measured = sizes.Select(people => Measure(people, weeks, threads)).ToArray();
        Console.WriteLine($"Plot: {SizePlot.Write(plots, measured)}");
        return 0;
    }

    private static SizeMeasured Measure(int people, int weeks, int threads)
    {
        var library = CharterLibrary.Shipped();
        var terms = CharterTerms.Of(library.Newest("discredited-subjects")!, library);
        var watch = Stopwatch.StartNew();
        var population = SyntheticPopulation.Make(PopulationMargins.Shipped, people, 1);
        var making = watch.Elapsed.TotalSeconds;
        using var run = LabSimulation.Create(population, terms, ModelParameters.Default, 1, threads);
        var (first, last, seconds) = Simulate(run, people, weeks);
        var peak = Process.GetCurrentProcess().PeakWorkingSet64 / 1048576.0;
        var speed = (double)people * weeks / seconds / 1e6;
        Console.WriteLine($"{people,12:N0} {making,9:F1} {seconds,8:F1} {speed,17:F2} {first,11:F2} {last,10:F2} {run.BytesAPerson,15:F0} {peak,9:F0} {run.RunOutcomes["listings.begun"],9:N0}");
        return new SizeMeasured(people, speed, run.BytesAPerson);
    }

    private static (double First, double Last, double Seconds) Simulate(LabSimulation run, int people, int weeks)
    {
        var span = Math.Min(52, weeks);
        var watch = Stopwatch.StartNew();
        var (first, beforeLast) = (0.0, 0.0);
        for (var week = 1; week <= weeks; week++)
        {
            run.Step();
            first = week == span ? watch.Elapsed.TotalSeconds : first;
            beforeLast = week == weeks - span ? watch.Elapsed.TotalSeconds : beforeLast;
        }

        var seconds = watch.Elapsed.TotalSeconds;
        return ((double)people * span / first / 1e6, (double)people * span / (seconds - beforeLast) / 1e6, seconds);
    }
}

/// <summary>What was measured at one size.</summary>
/// <param name="People">How many people.</param>
/// <param name="Speed">Million person-weeks a second.</param>
/// <param name="Bytes">Bytes of state a person.</param>
internal sealed record SizeMeasured(int People, double Speed, double Bytes);
