using Dapper;
using Microsoft.Data.Sqlite;
using Probity.Registers.Authorities;
using Probity.TransparencyLog.Entries;
using Probity.TransparencyLog.Merkle;
using Probity.TransparencyLog.Tiles;

namespace Probity.Storage.Log;

/// <summary>Reads the tiles and entry bundles of one register's log: full tiles as stored, partial ones from the leaves and tiles they stand on.</summary>
internal static class LogTiles
{
    /// <summary>The hashes of a tile, as many as its width says; null when the tree on disk does not reach so far.</summary>
    public static byte[]? Hashes(SqliteConnection connection, RegisterId register, TileAddress tile)
    {
        if (Full(connection, register, tile.Level, tile.Index) is { } full)
            return full[..(tile.Width * MerkleHash.Length)];
        return tile.IsFull ? null : tile.Level == 0 ? LeafHashes(connection, register, tile) : Roots(connection, register, tile);
    }

    /// <summary>A bundle of entries; null when the tree on disk does not reach so far.</summary>
    public static byte[]? Entries(SqliteConnection connection, RegisterId register, EntryBundleAddress bundle)
    {
        var leaves = Leaves(connection, register, bundle.Index, bundle.Width);
        return leaves.Count == bundle.Width ? EntryBundle.Write([.. leaves.Select(leaf => new ReadOnlyMemory<byte>(leaf))]) : null;
    }

    /// <summary>One leaf; null when there is none of that number.</summary>
    public static LogLeaf? Leaf(SqliteConnection connection, RegisterId register, long number) => connection.ExecuteScalar<byte[]?>(
        "SELECT leaf FROM log_leaf WHERE register = @register AND number = @number", new { register = register.Value, number }) is { } leaf
        ? LogLeaf.Parse(leaf).OrThrow()
        : null;

    private static byte[]? Full(SqliteConnection connection, RegisterId register, int level, long index) => connection.ExecuteScalar<byte[]?>(
        "SELECT hashes FROM log_tile WHERE register = @register AND level = @level AND tile = @index",
        new { register = register.Value, level, index });

    private static byte[]? LeafHashes(SqliteConnection connection, RegisterId register, TileAddress tile)
    {
        var leaves = Leaves(connection, register, tile.Index, tile.Width);
        return leaves.Count == tile.Width ? MerkleHash.ToBytes([.. leaves.Select(leaf => Rfc6962.LeafHash(leaf))]) : null;
    }

    private static byte[]? Roots(SqliteConnection connection, RegisterId register, TileAddress tile)
    {
        var roots = new MerkleHash[tile.Width];
        for (var i = 0; i < roots.Length; i++)
        {
            if (Full(connection, register, tile.Level - 1, (tile.Index * TileAddress.FullWidth) + i) is not { } below)
                return null;
            roots[i] = new FullTile(new TileAddress(tile.Level - 1, 0), MerkleHash.Cast(below).ToArray()).Root;
        }

        return MerkleHash.ToBytes(roots);
    }

    private static List<byte[]> Leaves(SqliteConnection connection, RegisterId register, long index, int width) => connection.Query<byte[]>(
        "SELECT leaf FROM log_leaf WHERE register = @register AND number > @from AND number <= @to ORDER BY number",
        new { register = register.Value, from = index * TileAddress.FullWidth, to = (index * TileAddress.FullWidth) + width }).AsList();
}
