using System.Collections.Immutable;
using System.Numerics;
using Probity.TransparencyLog.Tiles;

namespace Probity.TransparencyLog.Merkle;

/// <summary>Reads a tile: 32 bytes for each hash of its width; null when it is not there.</summary>
/// <param name="address">The tile, full or partial.</param>
public delegate byte[]? TileReader(TileAddress address);

/// <summary>Makes proofs from tiles. Safe to use from several threads if the reader is.</summary>
/// <remarks>Tiles of one address never change, so those looked at last are kept with their inner nodes.</remarks>
/// <param name="read">Reads the tiles of one log.</param>
/// <param name="keptTiles">Most tiles kept; one takes about 16 KiB.</param>
public sealed class MerkleProver(TileReader read, int keptTiles = 256)
{
    private readonly TileNodesCache _kept = new(keptTiles);

    /// <summary>Root of the tree of <paramref name="size"/> leaves.</summary>
    /// <exception cref="InvalidDataException">A tile is missing or has another length.</exception>
    public MerkleHash Root(long size)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(size);
        return size == 0 ? Rfc6962.EmptyRoot : Hash(0, size, size);
    }

    /// <summary>Proves that the leaf at <paramref name="index"/> is in the tree of <paramref name="size"/> leaves (RFC 6962, section 2.1.1).</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such leaf.</exception>
    /// <exception cref="InvalidDataException">A tile is missing or has another length.</exception>
    public InclusionProof Inclusion(long index, long size)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, size);
        var path = ImmutableArray.CreateBuilder<MerkleHash>(InclusionProof.Length(index, size));
        var (start, end) = (0L, size);
        while (end - start > 1)
        {
            var middle = start + Split(end - start);
            path.Add(index < middle ? Hash(middle, end, size) : Hash(start, middle, size));
            (start, end) = index < middle ? (start, middle) : (middle, end);
        }

        path.Reverse();
        return new InclusionProof(index, size, path.ToImmutable());
    }

    /// <summary>Proves that the tree of <paramref name="oldSize"/> leaves is the beginning of that of <paramref name="newSize"/> (RFC 6962, section 2.1.2).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The earlier tree is empty or the larger one.</exception>
    /// <exception cref="InvalidDataException">A tile is missing or has another length.</exception>
    public ConsistencyProof Consistency(long oldSize, long newSize)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(oldSize, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(oldSize, newSize);
        var path = ImmutableArray.CreateBuilder<MerkleHash>();
        var (start, end) = (0L, newSize);
        while (oldSize < end)
        {
            var middle = start + Split(end - start);
            path.Add(oldSize <= middle ? Hash(middle, end, newSize) : Hash(start, middle, newSize));
            (start, end) = oldSize <= middle ? (start, middle) : (middle, end);
        }

        // A whole earlier tree is known to the verifier by its root.
        if (start > 0)
            path.Add(Hash(start, end, newSize));
        path.Reverse();
        return new ConsistencyProof(oldSize, newSize, path.ToImmutable());
    }

    private MerkleHash Hash(long start, long end, long size)
    {
        var leaves = end - start;
        return BitOperations.IsPow2(leaves)
            ? Node(BitOperations.Log2((ulong)leaves), start / leaves, size)
            : Rfc6962.NodeHash(Hash(start, start + Split(leaves), size), Hash(start + Split(leaves), end, size));
    }

    private MerkleHash Node(int height, long index, long size)
    {
        var (level, inner) = Math.DivRem(height, 8);
        var first = index << inner;
        var tile = TileAddress.In(size, level, first / TileAddress.FullWidth)
            ?? throw new InvalidOperationException($"No tile of a tree of {size} has the node {index} at height {height}.");
        return Nodes(tile)[inner, (int)(first % TileAddress.FullWidth) >> inner];
    }

    private TileNodes Nodes(TileAddress address)
    {
        if (_kept.Find(address) is { } kept)
            return kept;

        var bytes = read(address) ?? throw new InvalidDataException($"The tile {address} is missing.");
        if (bytes.Length != address.Width * MerkleHash.Length)
            throw new InvalidDataException($"The tile {address} has {bytes.Length} bytes, not {address.Width * MerkleHash.Length}.");
        var nodes = new TileNodes(MerkleHash.Cast(bytes));
        _kept.Add(address, nodes);
        return nodes;
    }

    /// <summary>The largest power of two below <paramref name="leaves"/>, which is at least 2.</summary>
    private static long Split(long leaves) => 1L << BitOperations.Log2((ulong)(leaves - 1));
}
