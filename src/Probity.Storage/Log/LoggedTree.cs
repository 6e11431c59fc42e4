using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using Probity.Registers.Authorities;
using Probity.TransparencyLog.Merkle;
using Probity.TransparencyLog.Tiles;

namespace Probity.Storage.Log;

/// <summary>A register's tree as it is on disk: its edge, and the instant of its last leaf.</summary>
/// <param name="Frontier">Size and partial tiles.</param>
/// <param name="LastAt">Instant of the last leaf; the next one is never earlier.</param>
internal sealed record LoggedTree(TreeFrontier Frontier, Instant LastAt)
{
    public static LoggedTree Empty { get; } = new(TreeFrontier.Empty, Instant.MinValue);

    /// <summary>Reads the edge of a stored tree.</summary>
    /// <exception cref="DamagedLogException">Leaves or tiles are missing.</exception>
    public static LoggedTree Read(SqliteConnection connection, RegisterId register)
    {
        var size = connection.ExecuteScalar<long?>("SELECT MAX(number) FROM log_leaf WHERE register = @register", new { register = register.Value }) ?? 0;
        if (size == 0)
            return Empty;

        var last = connection.Query<byte[]>(
            "SELECT leaf FROM log_leaf WHERE register = @register AND number > @full ORDER BY number",
            new { register = register.Value, full = size - (size % TileAddress.FullWidth) }).AsList();
        try
        {
            var frontier = TreeFrontier.Restore(size, tile => FullTile(connection, register, tile), [.. last.Select(leaf => Rfc6962.LeafHash(leaf))]);
            return new LoggedTree(frontier, Instant.FromDateTimeOffset(LogTiles.Leaf(connection, register, size)!.Instant.ToDateTimeOffset()));
        }
        catch (InvalidDataException e)
        {
            throw new DamagedLogException(register, e.Message);
        }
    }

    private static byte[] FullTile(SqliteConnection connection, RegisterId register, TileAddress tile) => connection.ExecuteScalar<byte[]>(
        "SELECT hashes FROM log_tile WHERE register = @register AND level = @level AND tile = @index",
        new { register = register.Value, level = tile.Level, index = tile.Index })
        ?? throw new InvalidDataException($"The tile {tile} is missing.");
}
