using System.Collections.Immutable;
using Probity.TransparencyLog.Tiles;

namespace Probity.TransparencyLog.Merkle;

/// <summary>
/// The growing edge of a tree: its size and the partial tile of every level, which is all that appending and the root need; at
/// most 2,040 hashes whatever the size. A value: appending gives a new frontier, and throwing that away undoes the appending.
/// </summary>
public sealed class TreeFrontier
{
    private readonly ImmutableArray<TilePrefix> _levels;

    private TreeFrontier(long size, ImmutableArray<TilePrefix> levels) => (Size, _levels) = (size, levels);

    /// <summary>The tree without leaves.</summary>
    public static TreeFrontier Empty { get; } = new(0, []);

    /// <summary>Leaves in the tree.</summary>
    public long Size { get; }

    /// <summary>Root of the tree (RFC 6962, section 2.1). Computed at each call, from at most 255 hashes a level.</summary>
    public MerkleHash ComputeRoot()
    {
        var range = new CompactRange();
        for (var level = _levels.Length - 1; level >= 0; level--)
            foreach (var hash in _levels[level].Hashes.Span)
                range.Append(hash, 8 * level);
        return range.Root;
    }

    public TreeGrowth Append(MerkleHash leafHash) => Append([leafHash]);

    /// <summary>Appends leaves in order.</summary>
    /// <returns>The new frontier, and the tiles that became full, lower ones before those above them.</returns>
    public TreeGrowth Append(ReadOnlySpan<MerkleHash> leafHashes)
    {
        var levels = _levels.ToBuilder();
        var completed = ImmutableArray.CreateBuilder<FullTile>();
        var size = Size;
        foreach (var leaf in leafHashes)
        {
            size++;
            Append(levels, completed, leaf, size);
        }

        return new TreeGrowth(new TreeFrontier(size, levels.ToImmutable()), completed.ToImmutable());
    }

    /// <summary>
    /// The hashes of a tile as far as this frontier holds it: the tile must be the last of its level and no wider than it is
    /// here. Null for any other, which is full and lies in storage.
    /// </summary>
    public ReadOnlyMemory<MerkleHash>? Tile(TileAddress address) =>
        address.Level >= 0 && address.Level < _levels.Length && address.Index == TileAddress.HashesAt(Size, address.Level + 1)
        && address.Width > 0 && address.Width <= _levels[address.Level].Count
            ? _levels[address.Level].Hashes[..address.Width]
            : default(ReadOnlyMemory<MerkleHash>?);

    /// <summary>Reads the tiles of this tree and of all smaller ones, partial ones included, from a store that keeps full tiles only.</summary>
    public TileReader ReadWith(TileReader fullTile) => address => Tile(address) is { } growing
        ? MerkleHash.ToBytes(growing.Span)
        : fullTile(address.Full) is { } full ? full[..(address.Width * MerkleHash.Length)] : null;

    /// <summary>Makes the frontier of a stored tree again.</summary>
    /// <param name="size">Leaves in the tree.</param>
    /// <param name="fullTile">Reads a full tile, 8,192 bytes; asked for at most 255 a level.</param>
    /// <param name="lastLeaves">Hashes of the leaves after the last full tile: size modulo 256 of them.</param>
    /// <exception cref="InvalidDataException">What was read cannot be of such a tree.</exception>
    public static TreeFrontier Restore(long size, TileReader fullTile, ReadOnlySpan<MerkleHash> lastLeaves)
    {
        ArgumentNullException.ThrowIfNull(fullTile);
        ArgumentOutOfRangeException.ThrowIfNegative(size);
        if (lastLeaves.Length != size % TileAddress.FullWidth)
            throw new InvalidDataException($"A tree of {size} leaves ends in {size % TileAddress.FullWidth} leaves, not {lastLeaves.Length}.");

        var levels = ImmutableArray.CreateBuilder<TilePrefix>();
        for (var level = 0; TileAddress.HashesAt(size, level) > 0; level++)
            levels.Add(level == 0 ? Prefix(lastLeaves) : Prefix(Roots(level, TileAddress.HashesAt(size, level), fullTile)));
        return new TreeFrontier(size, levels.ToImmutable());
    }

    /// <summary>Makes the frontier from the partial tiles of its levels, those of <see cref="TilePlan.ForRoot"/>.</summary>
    internal static TreeFrontier FromEdge(long size, IReadOnlyDictionary<TileAddress, byte[]> edge)
    {
        var levels = ImmutableArray.CreateBuilder<TilePrefix>();
        for (var level = 0; TileAddress.HashesAt(size, level) > 0; level++)
        {
            var hashes = TileAddress.HashesAt(size, level);
            var partial = new TileAddress(level, hashes / TileAddress.FullWidth, (int)(hashes % TileAddress.FullWidth));
            levels.Add(partial.Width == 0 ? default : Prefix(MerkleHash.Cast(edge[partial])));
        }

        return new TreeFrontier(size, levels.ToImmutable());
    }

    private static MerkleHash[] Roots(int level, long hashes, TileReader fullTile)
    {
        var roots = new MerkleHash[hashes % TileAddress.FullWidth];
        for (var i = 0; i < roots.Length; i++)
        {
            var below = new TileAddress(level - 1, hashes - roots.Length + i);
            var tile = MerkleHash.Cast(fullTile(below));
            roots[i] = tile.Length == TileAddress.FullWidth
                ? NodeRow.Root(tile)
                : throw new InvalidDataException($"The tile {below} has {tile.Length} hashes, not {TileAddress.FullWidth}.");
        }

        return roots;
    }

    private static TilePrefix Prefix(ReadOnlySpan<MerkleHash> hashes)
    {
        var prefix = default(TilePrefix);
        foreach (var hash in hashes)
            prefix = prefix.Append(hash);
        return prefix;
    }

    private static void Append(
        ImmutableArray<TilePrefix>.Builder levels, ImmutableArray<FullTile>.Builder completed, MerkleHash hash, long size)
    {
        for (var level = 0; ; level++)
        {
            if (level == levels.Count)
                levels.Add(default);
            levels[level] = levels[level].Append(hash);
            if (levels[level].Count < TileAddress.FullWidth)
                return;

            var tile = new FullTile(new TileAddress(level, TileAddress.HashesAt(size, level + 1) - 1), levels[level].Hashes);
            completed.Add(tile);
            levels[level] = default;
            hash = NodeRow.Root(tile.Hashes.Span);
        }
    }
}
