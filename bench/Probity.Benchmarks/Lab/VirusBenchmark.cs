using System.Diagnostics;
using Probity.Benchmarks.Load;
using Probity.Simulation.Epidemics;
using Probity.Simulation.Networks;

namespace Probity.Benchmarks.Lab;

/// <summary>
/// Agent-steps a second of the virus on a network, against the plain loop, on one thread and on all cores. What threads can gain at all is measured
/// beside it: as many plain loops at once, each on its own agents, sharing nothing but the machine.
/// </summary>
internal static class VirusBenchmark
{
    private const int WarmUp = 25;
    private const long ActivationsARound = 6_000_000;

    public static int Run(IReadOnlyList<int> sizes, int rounds, int threads)
    {
        Console.WriteLine($"Virus on a network (spread .4, check .4, recover .3; random graph, mean degree 6). Million agent-steps a second, median of {rounds} rounds.");
        Console.WriteLine($"{"people",12} {"infected",9} {"plain",8} {"1 thread",9} {"of plain",9} {threads + " threads",10} {"gain",6} {"possible",9} {"of that",8}");
        foreach (var people in sizes)
            Size(people, rounds, threads);
        return 0;
    }

    private static void Size(int people, int rounds, int threads)
    {
        var network = RandomGraphs.ErdosRenyi(people, 6, 1);
        using var one = new VirusOnNetwork(network, VirusRates.Usual, 0.1, 1, 1);
        using var many = new VirusOnNetwork(network, VirusRates.Usual, 0.1, 1, threads);
        for (var step = 0; step < WarmUp; step++)
        {
            one.Step();
            many.Step();
        }

        var plains = Enumerable.Range(0, threads).Select(_ => new PlainVirus(network, VirusRates.Usual, one.Infected)).ToArray();
        var steps = (int)Math.Max(1, ActivationsARound / people);
        var measured = Enumerable.Range(0, rounds)
            .Select(_ => (Plain: Speed(plains[0].Step, steps, people), One: Speed(one.Step, steps, people), Many: Speed(many.Step, steps, people),
                Possible: AtOnce(plains, steps, people))).ToArray();
        Console.WriteLine(
            $"{people,12:N0} {one.InfectedShare,9:F4} {Medians.Of(measured.Select(m => m.Plain)),8:F1} {Medians.Of(measured.Select(m => m.One)),9:F1} "
            + $"{Medians.Of(measured.Select(m => m.One / m.Plain)),9:F2} {Medians.Of(measured.Select(m => m.Many)),10:F1} {Medians.Of(measured.Select(m => m.Many / m.One)),6:F2} "
            + $"{Medians.Of(measured.Select(m => m.Possible / m.Plain)),9:F2} {Medians.Of(measured.Select(m => m.Many / m.One / (m.Possible / m.Plain))),8:F2}");
    }

    private static double AtOnce(PlainVirus[] plains, int steps, int people)
    {
        var watch = Stopwatch.StartNew();
        Parallel.ForEach(plains, plain =>
        {
            for (var done = 0; done < steps; done++)
                plain.Step();
        });
        return (double)plains.Length * steps * people / watch.Elapsed.TotalSeconds / 1e6;
    }

    private static double Speed(Action step, int steps, int people)
    {
        var watch = Stopwatch.StartNew();
        for (var done = 0; done < steps; done++)
            step();
        return (double)steps * people / watch.Elapsed.TotalSeconds / 1e6;
    }
}
