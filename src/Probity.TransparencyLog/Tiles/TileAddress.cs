namespace Probity.TransparencyLog.Tiles;

/// <summary>Which tile of hashes (C2SP tlog-tiles, "Merkle Tree").</summary>
/// <param name="Level">0 to 63: at level 0 are leaf hashes, above them roots of full tiles of the level below.</param>
/// <param name="Index">Place in its level, from 0.</param>
/// <param name="Width">Number of hashes: 256 for a full tile, 1 to 255 for a partial one.</param>
public readonly record struct TileAddress(int Level, long Index, int Width = TileAddress.FullWidth)
{
    /// <summary>Hashes in a full tile, and entries in a full bundle.</summary>
    public const int FullWidth = 256;

    /// <summary>Highest level that a tree of less than 2^63 leaves reaches.</summary>
    public const int HighestLevel = 7;

    public bool IsFull => Width == FullWidth;

    /// <summary>The same place in a tree in which it is full.</summary>
    public TileAddress Full => this with { Width = FullWidth };

    /// <summary>Path below the log's prefix: <c>tile/1/x001/234.p/5</c>.</summary>
    public string Path => $"tile/{Level}/{TilePath.Index(Index, Width)}";

    public override string ToString() => Path;

    /// <summary>Reads a path below the log's prefix; null when it names no tile in the one canonical way.</summary>
    public static TileAddress? FromPath(ReadOnlySpan<char> path)
    {
        if (!path.StartsWith("tile/"))
            return null;
        var rest = path["tile/".Length..];
        var slash = rest.IndexOf('/');
        return slash is 1 or 2 && Texts.StrictText.TryDecimal(rest[..slash], out var level) && level <= 63
            && TilePath.TryIndex(rest[(slash + 1)..], out var index, out var width)
            ? new TileAddress((int)level, index, width)
            : null;
    }

    /// <summary>The tile at a place in a tree of <paramref name="size"/> leaves, as wide as it is there; null when nothing of it is.</summary>
    public static TileAddress? In(long size, int level, long index)
    {
        var hashes = HashesAt(size, level);
        return index < 0 || index > hashes / FullWidth || hashes - (index * FullWidth) <= 0
            ? null
            : new TileAddress(level, index, (int)Math.Min(FullWidth, hashes - (index * FullWidth)));
    }

    /// <summary>Hashes at a level of a tree: roots of its whole subtrees of 256^<paramref name="level"/> leaves.</summary>
    public static long HashesAt(long size, int level) => level > HighestLevel ? 0 : size >> (8 * level);
}
