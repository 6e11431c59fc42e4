using Dapper;
using Microsoft.Data.Sqlite;

namespace Probity.Storage.Writing;

/// <summary>The writer's connection, and what is to happen in memory once a command is on disk.</summary>
internal sealed class WriteSession(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, PreparedStatement> _prepared = [];
    private readonly List<(Action Write, Action? Prepare)> _beforeCommit = [];
    private readonly List<Action> _afterCommit = [];

    public SqliteConnection Connection { get; } = connection;

    /// <summary>Counts the transactions begun, so that what belongs to an earlier one is not taken for this one's.</summary>
    public long Transaction { get; private set; }

    /// <summary>Runs in the same transaction, once every command of it has been written, in the order of writing. Dropped when the command fails.</summary>
    /// <param name="write">Runs on the writer's thread.</param>
    /// <param name="prepare">Runs before, on any thread beside others of the same transaction: what costs time and touches no database. It must not fail.</param>
    public void BeforeCommit(Action write, Action? prepare = null) => _beforeCommit.Add((write, prepare));

    /// <summary>Runs after the commit, in the order of writing, before the caller is answered. Dropped when the command fails.</summary>
    public void AfterCommit(Action action) => _afterCommit.Add(action);

    public int Execute(string sql, object? parameters = null) => Connection.Execute(sql, parameters);

    /// <summary>Runs a statement that is prepared once; for appends that come by the thousand. Null is written for null.</summary>
    public void Append(string sql, params ReadOnlySpan<object?> values)
    {
        var statement = Prepared(sql);
        for (var i = 0; i < values.Length; i++)
            statement.Bind(i + 1, values[i]);
        statement.Run();
    }

    /// <summary>Runs a prepared statement that gives back one number.</summary>
    public long Number(string sql, params ReadOnlySpan<object?> values)
    {
        var statement = Prepared(sql);
        for (var i = 0; i < values.Length; i++)
            statement.Bind(i + 1, values[i]);
        return statement.RunForNumber();
    }

    /// <summary>The compiled statement, to bind and run by its user.</summary>
    public PreparedStatement Prepared(string sql)
    {
        if (!_prepared.TryGetValue(sql, out var statement))
            _prepared.Add(sql, statement = new PreparedStatement(Connection.Handle!, sql));
        return statement;
    }

    public long LastRowId => SQLitePCL.raw.sqlite3_last_insert_rowid(Connection.Handle);

    internal (int Before, int After) Mark => (_beforeCommit.Count, _afterCommit.Count);

    internal void Begin()
    {
        Transaction++;
        Append("BEGIN IMMEDIATE");
    }

    internal void Commit()
    {
        Parallel.ForEach(_beforeCommit, action => action.Prepare?.Invoke());
        foreach (var (write, _) in _beforeCommit)
            write();
        _beforeCommit.Clear();
        Append("COMMIT");
    }

    internal void ForgetSince((int Before, int After) mark)
    {
        _beforeCommit.RemoveRange(mark.Before, _beforeCommit.Count - mark.Before);
        _afterCommit.RemoveRange(mark.After, _afterCommit.Count - mark.After);
    }

    internal void RunAfterCommit()
    {
        foreach (var action in _afterCommit)
            action();
        _afterCommit.Clear();
    }

    public void Dispose()
    {
        foreach (var statement in _prepared.Values)
            statement.Dispose();
        Connection.Dispose();
    }
}
