namespace Probity.TransparencyLog.Tiles;

/// <summary>Which bundle of entries (C2SP tlog-tiles, "Log entries"): the entries whose hashes are in the level 0 tile of the same index.</summary>
/// <param name="Index">Place from 0; the first entry has index 256 times as much.</param>
/// <param name="Width">Number of entries: 256 for a full bundle, 1 to 255 for a partial one.</param>
public readonly record struct EntryBundleAddress(long Index, int Width = TileAddress.FullWidth)
{
    private const string Prefix = "tile/entries/";

    public bool IsFull => Width == TileAddress.FullWidth;

    public EntryBundleAddress Full => this with { Width = TileAddress.FullWidth };

    /// <summary>Path below the log's prefix: <c>tile/entries/x001/234.p/5</c>.</summary>
    public string Path => $"{Prefix}{TilePath.Index(Index, Width)}";

    public override string ToString() => Path;

    /// <summary>Reads a path below the log's prefix; null when it names no bundle in the one canonical way.</summary>
    public static EntryBundleAddress? FromPath(ReadOnlySpan<char> path) =>
        path.StartsWith(Prefix) && TilePath.TryIndex(path[Prefix.Length..], out var index, out var width) ? new EntryBundleAddress(index, width) : null;

    /// <summary>The bundle at an index in a log of <paramref name="size"/> entries, as wide as it is there; null when nothing of it is.</summary>
    public static EntryBundleAddress? In(long size, long index) =>
        TileAddress.In(size, 0, index) is { } tile ? new EntryBundleAddress(tile.Index, tile.Width) : null;
}
