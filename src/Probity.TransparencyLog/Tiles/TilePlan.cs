namespace Probity.TransparencyLog.Tiles;

/// <summary>Which tiles a tree has, and which of them a proof needs.</summary>
public static class TilePlan
{
    /// <summary>All tiles of hashes of a tree, from the leaves up; a lazy sequence.</summary>
    public static IEnumerable<TileAddress> OfTree(long size)
    {
        for (var level = 0; TileAddress.HashesAt(size, level) > 0; level++)
            for (var index = 0L; TileAddress.In(size, level, index) is { } tile; index++)
                yield return tile;
    }

    /// <summary>All bundles of entries of a log; a lazy sequence.</summary>
    public static IEnumerable<EntryBundleAddress> Entries(long size)
    {
        for (var index = 0L; EntryBundleAddress.In(size, index) is { } bundle; index++)
            yield return bundle;
    }

    /// <summary>The tiles that hold the nodes whose hashes make the root of a tree: the last tile of each level with a partial one.</summary>
    public static IReadOnlyList<TileAddress> ForRoot(long size) =>
    [
        .. from level in Enumerable.Range(0, TileAddress.HighestLevel + 1)
           let hashes = TileAddress.HashesAt(size, level)
           where hashes % TileAddress.FullWidth > 0
           select new TileAddress(level, hashes / TileAddress.FullWidth, (int)(hashes % TileAddress.FullWidth)),
    ];

    /// <summary>The tiles from which <see cref="Merkle.MerkleProver.Inclusion"/> makes its proof.</summary>
    public static IReadOnlyList<TileAddress> ForInclusion(long index, long size)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, size);
        return [.. ForRoot(size).Union(Above(index, size))];
    }

    /// <summary>The tiles from which <see cref="Merkle.MerkleProver.Consistency"/> makes its proof.</summary>
    public static IReadOnlyList<TileAddress> ForConsistency(long oldSize, long newSize)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(oldSize, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(oldSize, newSize);
        return [.. ForRoot(newSize).Union(Above(oldSize - 1, newSize))];
    }

    private static IEnumerable<TileAddress> Above(long index, long size)
    {
        for (var level = 0; level <= TileAddress.HighestLevel; level++)
            if (TileAddress.In(size, level, index >> Math.Min(63, 8 * (level + 1))) is { } tile)
                yield return tile;
    }
}
