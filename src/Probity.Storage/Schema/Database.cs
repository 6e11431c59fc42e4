using Dapper;
using Microsoft.Data.Sqlite;

namespace Probity.Storage.Schema;

/// <summary>The database file: how connections to it are opened.</summary>
internal sealed class Database(string path, bool bulkLoading)
{
    private readonly string _writing = new SqliteConnectionStringBuilder
    {
        DataSource = path,
        Mode = SqliteOpenMode.ReadWriteCreate,
        Pooling = false,
        ForeignKeys = true,
    }.ToString();

    private readonly string _reading = new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = true }.ToString();

    public string Path { get; } = path;

    /// <summary>The one connection that writes.</summary>
    public SqliteConnection OpenForWriting()
    {
        var connection = new SqliteConnection(_writing);
        connection.Open();
        connection.Execute($"""
            PRAGMA journal_mode = WAL;
            PRAGMA synchronous = {(bulkLoading ? "OFF" : "FULL")};
            PRAGMA secure_delete = ON;
            PRAGMA temp_store = MEMORY;
            PRAGMA foreign_keys = ON;
            PRAGMA busy_timeout = 1000;
            PRAGMA cache_size = -65536;
            """);
        return connection;
    }

    /// <summary>A pooled connection that sees the last commit and cannot write.</summary>
    public SqliteConnection OpenForReading()
    {
        var connection = new SqliteConnection(_reading);
        connection.Open();
        return connection;
    }

    /// <summary>Lets go of pooled connections, so that nothing holds the file.</summary>
    public void ReleaseReaders()
    {
        using var connection = new SqliteConnection(_reading);
        SqliteConnection.ClearPool(connection);
    }
}
