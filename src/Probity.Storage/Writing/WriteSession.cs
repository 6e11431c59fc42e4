using Dapper;
using Microsoft.Data.Sqlite;

namespace Probity.Storage.Writing;

/// <summary>The writer's connection, and what is to happen in memory once a command is on disk.</summary>
internal sealed class WriteSession(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> _prepared = [];
    private readonly List<Action> _afterCommit = [];

    public SqliteConnection Connection { get; } = connection;

    /// <summary>Runs after the commit, in the order of writing, before the caller is answered. Dropped when the command fails.</summary>
    public void AfterCommit(Action action) => _afterCommit.Add(action);

    public int Execute(string sql, object? parameters = null) => Connection.Execute(sql, parameters);

    /// <summary>Runs a statement that is prepared once; for appends that come by the thousand. Null is written for null.</summary>
    public void Append(string sql, params ReadOnlySpan<object?> values)
    {
        if (!_prepared.TryGetValue(sql, out var command))
        {
            command = Connection.CreateCommand();
            command.CommandText = sql;
            for (var i = 0; i < values.Length; i++)
                command.Parameters.Add(new SqliteParameter { ParameterName = "$" + (i + 1) });
            _prepared.Add(sql, command);
        }

        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        command.ExecuteNonQuery();
    }

    public long LastRowId => SQLitePCL.raw.sqlite3_last_insert_rowid(Connection.Handle);

    internal int Mark => _afterCommit.Count;

    internal void ForgetSince(int mark) => _afterCommit.RemoveRange(mark, _afterCommit.Count - mark);

    internal void RunAfterCommit()
    {
        foreach (var action in _afterCommit)
            action();
        _afterCommit.Clear();
    }

    public void Dispose()
    {
        foreach (var command in _prepared.Values)
            command.Dispose();
        Connection.Dispose();
    }
}
