using System.Diagnostics;
using Probity.Benchmarks.Load;
using Probity.TransparencyLog.Following;
using Probity.TransparencyLog.Merkle;
using Probity.TransparencyLog.Tiles;

namespace Probity.Benchmarks.Log;

/// <summary>Following a whole log from memory, against a loop that computes the same leaf and node hashes and looks at nothing.</summary>
internal static class VerifyBenchmark
{
    public static async Task RunAsync(long entries, int rounds, CancellationToken cancel)
    {
        Console.WriteLine($"Making {entries:N0} entries ...");
        var generated = new GeneratedLog(entries);
        var files = new Dictionary<string, byte[]?>();
        foreach (var path in TilePlan.Entries(entries).Select(b => b.Path).Concat(TilePlan.OfTree(entries).Select(t => t.Path))
            .Append(LogPaths.Checkpoint).Append(LogPaths.Keys))
            files[path] = await generated.Fetch(path, int.MaxValue, cancel);
        var request = new FollowRequest { Trusted = generated.Trusted };

        var (ours, theirs) = (new List<double>(), new List<double>());
        Console.WriteLine($"{"round",5} {"follow/s",12} {"loop/s",12} {"ratio",6}");
        for (var round = 0; round <= rounds; round++)
        {
            var clock = Stopwatch.StartNew();
            var report = await LogFollower.FollowAsync((path, _, _) => ValueTask.FromResult(files.GetValueOrDefault(path)), request, cancellationToken: cancel);
            var follow = entries / clock.Elapsed.TotalSeconds;
            clock.Restart();
            var root = Loop(files, entries);
            var loop = entries / clock.Elapsed.TotalSeconds;
            if (!report.Verdict.Holds || root != report.Checkpoint!.Root)
                throw new InvalidOperationException($"The log does not verify: {report.Verdict}");
            if (round == 0)
                continue;
            ours.Add(follow);
            theirs.Add(loop);
            Console.WriteLine($"{round,5} {follow,12:N0} {loop,12:N0} {follow / loop,6:N2}");
        }

        Console.WriteLine($"median of the ratios {Medians.Of(ours.Zip(theirs, (a, b) => a / b)):N2} (aim 0.8)");
    }

    private static MerkleHash Loop(Dictionary<string, byte[]?> files, long entries)
    {
        var range = new CompactRange();
        foreach (var bundle in TilePlan.Entries(entries))
        {
            ReadOnlySpan<byte> rest = files[bundle.Path];
            while (EntryBundle.TryTake(ref rest, out var entry))
                range.Append(Rfc6962.LeafHash(entry));
        }

        return range.Root;
    }
}
