using Probity.TransparencyLog.Following;
using Probity.TransparencyLog.Merkle;

namespace Probity.Benchmarks.Log;

/// <summary>Live memory of a tree that grows and of a follower that reads, at sizes a thousand times apart.</summary>
internal static class MemoryBenchmark
{
    private static readonly long[] Sizes = [10_000, 100_000, 1_000_000, 10_000_000];

    public static async Task RunAsync(CancellationToken cancel)
    {
        Console.WriteLine($"{"entries",12} {"tree KiB",10} {"follower KiB",13}");
        foreach (var size in Sizes)
            Console.WriteLine($"{size,12:N0} {Tree(size) / 1024.0,10:N1} {await FollowerAsync(size, cancel) / 1024.0,13:N1}");
    }

    private static long Tree(long size)
    {
        var leaves = new MerkleHash[256];
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var tree = TreeFrontier.Empty;
        for (var left = size; left > 0; left -= leaves.Length)
            tree = tree.Append(leaves.AsSpan(0, (int)Math.Min(left, leaves.Length))).Frontier;
        var after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(tree);
        GC.KeepAlive(leaves);
        return after - before;
    }

    private static async Task<long> FollowerAsync(long size, CancellationToken cancel)
    {
        var log = new GeneratedLog(size);
        var watch = new LiveMemory(size);
        var report = await LogFollower.FollowAsync(log.Fetch, new FollowRequest { Trusted = log.Trusted }, watch, cancel);
        GC.KeepAlive(log);
        return report.Verdict.Holds ? watch.Most : throw new InvalidOperationException($"The log does not verify: {report.Verdict}");
    }

    /// <summary>Collects ten times on the way and keeps the most that was live beyond the beginning.</summary>
    private sealed class LiveMemory(long size) : IProgress<FollowProgress>
    {
        private readonly long _before = GC.GetTotalMemory(forceFullCollection: true);
        private long _next = size / 10;

        public long Most { get; private set; }

        public void Report(FollowProgress value)
        {
            if (value.Entries < _next)
                return;
            _next += size / 10;
            Most = Math.Max(Most, GC.GetTotalMemory(forceFullCollection: true) - _before);
        }
    }
}
