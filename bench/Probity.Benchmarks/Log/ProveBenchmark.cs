using System.Diagnostics;
using Probity.TransparencyLog.Merkle;
using Probity.TransparencyLog.Tiles;

namespace Probity.Benchmarks.Log;

/// <summary>Inclusion proofs at random places of a large log with its tiles in memory, against hashing the 255 inner nodes of one tile one by one.</summary>
internal static class ProveBenchmark
{
    public static void Run(long entries, int proofs)
    {
        Console.WriteLine($"Making the tiles of {entries:N0} leaves ...");
        var random = new Random(1);
        var (tree, tiles) = (TreeFrontier.Empty, new Dictionary<TileAddress, byte[]>());
        var leaves = new MerkleHash[TileAddress.FullWidth];
        foreach (var bundle in TilePlan.Entries(entries))
        {
            random.NextBytes(System.Runtime.InteropServices.MemoryMarshal.AsBytes(leaves.AsSpan()));
            var growth = tree.Append(leaves.AsSpan(0, bundle.Width));
            tree = growth.Frontier;
            foreach (var tile in growth.Completed)
                tiles[tile.Address] = tile.ToBytes();
        }

        foreach (var partial in TilePlan.ForRoot(entries))
            tiles[partial] = MerkleHash.ToBytes(tree.Tile(partial)!.Value.Span);

        var prover = new MerkleProver(tiles.GetValueOrDefault);
        Time(proofs / 10, () => prover.Inclusion(random.NextInt64(entries), entries));
        var ours = Time(proofs, () => prover.Inclusion(random.NextInt64(entries), entries));
        var consistency = Time(proofs, () => prover.Consistency(random.NextInt64(entries - 1) + 1, entries));
        var bare = Time(proofs, () => OneByOne(tiles, random.NextInt64(entries / TileAddress.FullWidth)));
        Print("inclusion", ours);
        Print("consistency", consistency);
        Print("255 nodes", bare);
        Console.WriteLine($"an inclusion proof takes {Median(ours) / Median(bare):N2} times as long as 255 node hashes (aim: under 100 us)");
    }

    private static MerkleHash OneByOne(Dictionary<TileAddress, byte[]> tiles, long index)
    {
        var row = MerkleHash.Cast(tiles[new TileAddress(0, index)]).ToArray();
        for (var width = row.Length / 2; width > 0; width /= 2)
            for (var i = 0; i < width; i++)
                row[i] = Rfc6962.NodeHash(row[2 * i], row[(2 * i) + 1]);
        return row[0];
    }

    private static double[] Time<T>(int times, Func<T> work)
    {
        var taken = new double[times];
        for (var i = 0; i < times; i++)
        {
            var started = Stopwatch.GetTimestamp();
            work();
            taken[i] = Stopwatch.GetElapsedTime(started).TotalMicroseconds;
        }

        Array.Sort(taken);
        return taken;
    }

    private static double Median(double[] sorted) => sorted[sorted.Length / 2];

    private static void Print(string what, double[] sorted) =>
        Console.WriteLine($"{what,-12} median {Median(sorted),8:N1} us, 99 of 100 under {sorted[sorted.Length * 99 / 100],8:N1} us");
}
