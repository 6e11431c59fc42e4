using System.CommandLine;
using System.Globalization;
using Probity.Simulation.Replications;
using Probity.Simulation.Reports.Plots;

namespace Probity.Commands;

/// <summary><c>probity lab replicate</c>: published results beside ours.</summary>
internal static class LabReplicate
{
    private const ulong DefaultSeed = 20260101;

    public static Command Make()
    {
        var names = new Argument<string[]>("name") { Arity = ArgumentArity.ZeroOrMore, Description = "Which; see --list" };
        var list = new Option<bool>("--list") { Description = "Name every replication with its source" };
        var all = new Option<bool>("--all") { Description = "Run every one" };
        var seed = new Option<ulong>("--seed") { DefaultValueFactory = _ => DefaultSeed, Description = $"Seed of the simulations. Default: {DefaultSeed}" };
        var csv = new Option<FileInfo?>("--csv") { Description = "Write the figures to this file" };
        var plot = new Option<DirectoryInfo?>("--plots") { Description = "Write one SVG picture for each into this directory" };
        var command = new Command("replicate", "Reproduce published results. Exit code 0 when every figure lies within its tolerance, 1 otherwise.") { names, list, all, seed, csv, plot };
        command.SetAction((parsed, cancel) => Task.FromResult(
            parsed.GetValue(list) ? List()
            : Run(parsed.GetValue(names) ?? [], parsed.GetValue(all), parsed.GetValue(seed), parsed.GetValue(csv), parsed.GetValue(plot), cancel)));
        return command;
    }

    private static int List()
    {
        foreach (var replication in ReplicationBook.All)
        {
            Console.WriteLine($"{replication.Name,-18} {replication.Title}");
            Console.WriteLine($"{"",-18} {replication.Citation}");
        }

        return 0;
    }

    private static int Run(string[] names, bool all, ulong seed, FileInfo? csv, DirectoryInfo? plots, CancellationToken cancel)
    {
        var known = string.Join(", ", ReplicationBook.All.Select(r => r.Name));
        if (names.FirstOrDefault(n => ReplicationBook.Find(n) is null) is { } unknown)
        {
            Console.Error.WriteLine($"There is no replication '{unknown}'. There are: {known}.");
            return 1;
        }

        if (names.Length == 0 && !all)
        {
            Console.Error.WriteLine($"Name a replication, or give --all. There are: {known}.");
            return 1;
        }

        var chosen = all ? ReplicationBook.All : [.. names.Distinct().Select(n => ReplicationBook.Find(n)!)];
        var done = new List<(Replication Replication, ReplicationResult Result)>();
        foreach (var replication in chosen)
        {
            var result = replication.Run(seed, cancel);
            done.Add((replication, result));
            Print(replication, result, seed);
        }

        Write(done, seed, csv, plots);
        return done.TrueForAll(d => d.Result.Holds) ? 0 : 1;
    }

    private static void Print(Replication replication, ReplicationResult result, ulong seed)
    {
        Console.WriteLine($"{replication.Name}: {replication.Title}");
        Console.WriteLine($"Published in: {replication.Citation}");
        Console.WriteLine(replication.Method);
        Console.WriteLine();
        var width = Math.Max("Figure".Length, result.Comparisons.Max(c => c.What.Length));
        Console.WriteLine($"{"Figure".PadRight(width)}  {"how",-11} {"published",10} {"ours",10} {"tolerance",10}  verdict");
        foreach (var c in result.Comparisons)
        {
            Console.WriteLine(
                $"{c.What.PadRight(width)}  {How(c.By),-11} {Figure(c.Published),10} {Figure(c.Got),10} {c.Tolerance,10:0.#######}  {(c.Holds ? "holds" : "FAILS")}");
        }

        Console.WriteLine();
        Console.WriteLine($"{(result.Holds ? "Reproduced" : "NOT reproduced")}: {result.Comparisons.Count(c => c.Holds)} of {result.Comparisons.Count} figures within tolerance (seed {seed}).");
        Console.WriteLine();
    }

    private static void Write(List<(Replication Replication, ReplicationResult Result)> done, ulong seed, FileInfo? csv, DirectoryInfo? plots)
    {
        if (csv is not null)
        {
            File.WriteAllLines(csv.FullName, done
                .SelectMany(d => d.Result.Comparisons.Select(c => string.Create(CultureInfo.InvariantCulture,
                    $"{d.Replication.Name},\"{c.What}\",{How(c.By)},{c.Published:R},{c.Got:R},{c.Tolerance:R},{(c.Holds ? "holds" : "fails")},{seed}")))
                .Prepend("replication,figure,how,published,ours,tolerance,verdict,seed"));
            Console.WriteLine($"Figures written to {csv}.");
        }

        if (plots is null)
        {
            return;
        }

        plots.Create();
        foreach (var (replication, result) in done)
        {
            File.WriteAllText(Path.Combine(plots.FullName, $"{replication.Name}.svg"), LinePlotDrawing.Standalone(result.Plot));
        }

        Console.WriteLine($"Pictures written to {plots}.");
    }

    private static string How(ObtainedBy by) => by == ObtainedBy.ClosedForm ? "equation" : "simulation";

    private static string Figure(double value) => value.ToString("0.000000", CultureInfo.InvariantCulture);
}
