using Microsoft.Data.Sqlite;
using Probity.Storage.Sealing;
using SQLitePCL;

namespace Probity.Storage.Writing;

/// <summary>A statement that is compiled once and run by the thousand, its values bound without boxes on the way.</summary>
/// <remarks>Parameters are numbered from 1. It is for statements that write; of rows given back it reads one number at most.</remarks>
internal sealed class PreparedStatement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;

    /// <exception cref="SqliteException">The statement cannot be compiled.</exception>
    public PreparedStatement(sqlite3 database, string sql)
    {
        _database = database;
        Demand(raw.sqlite3_prepare_v2(database, sql, out _statement));
    }

    public void Bind(int number, long value) => Demand(raw.sqlite3_bind_int64(_statement, number, value));

    public void Bind(int number, string value) => Demand(raw.sqlite3_bind_text(_statement, number, value));

    /// <summary>An empty blob is written as such, never as null.</summary>
    public void Bind(int number, ReadOnlySpan<byte> value) => Demand(
        value.IsEmpty ? raw.sqlite3_bind_zeroblob(_statement, number, 0) : raw.sqlite3_bind_blob(_statement, number, value));

    public void Bind(int number, BlindHash value)
    {
        Span<byte> bytes = stackalloc byte[BlindHash.Length];
        value.CopyTo(bytes);
        Bind(number, bytes);
    }

    /// <exception cref="ArgumentException">No column takes a value of that type.</exception>
    public void Bind(int number, object? value)
    {
        switch (value)
        {
            case null:
                Demand(raw.sqlite3_bind_null(_statement, number));
                break;
            case long or int:
                Bind(number, Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture));
                break;
            case string text:
                Bind(number, text);
                break;
            case byte[] bytes:
                Bind(number, bytes.AsSpan());
                break;
            default:
                throw new ArgumentException($"A {value.GetType().Name} cannot be bound.", nameof(value));
        }
    }

    /// <summary>Runs it with what is bound; the values stay bound.</summary>
    /// <exception cref="SqliteException">It failed, and changed nothing.</exception>
    public void Run()
    {
        var result = raw.sqlite3_step(_statement);
        var reset = raw.sqlite3_reset(_statement);
        if (result is not (raw.SQLITE_DONE or raw.SQLITE_ROW))
            Demand(reset == raw.SQLITE_OK ? result : reset);
    }

    /// <summary>Runs one that gives back a single number, and gives that.</summary>
    /// <exception cref="SqliteException">It failed, and changed nothing.</exception>
    public long RunForNumber()
    {
        var result = raw.sqlite3_step(_statement);
        var number = result == raw.SQLITE_ROW ? raw.sqlite3_column_int64(_statement, 0) : 0;

        // A statement that writes has written all it will only when it is done.
        var done = result == raw.SQLITE_ROW ? raw.sqlite3_step(_statement) : result;
        var reset = raw.sqlite3_reset(_statement);
        if (result != raw.SQLITE_ROW || done != raw.SQLITE_DONE)
            Demand(reset == raw.SQLITE_OK ? done : reset);
        return number;
    }

    public void Dispose() => _statement.Dispose();

    private void Demand(int result) => SqliteException.ThrowExceptionForRC(result, _database);
}
