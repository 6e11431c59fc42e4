using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace Probity.Benchmarks.Checks;

/// <summary>The least that logs as durably as the node: one table in SQLite (WAL, synchronous FULL), one thread, one commit for whatever waits.</summary>
internal sealed class BareLog : IDisposable
{
    private const int LargestBatch = 2048;

    private readonly BlockingCollection<(byte[] Body, TaskCompletionSource<long> Receipt)> _waiting = [];
    private readonly SqliteConnection _connection;
    private readonly Thread _writer;

    public BareLog(string file)
    {
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        _connection.Open();
        Run("PRAGMA journal_mode = WAL");
        Run("PRAGMA synchronous = FULL");
        Run("CREATE TABLE log (receipt INTEGER PRIMARY KEY, at INTEGER NOT NULL, body BLOB NOT NULL)");
        _writer = new Thread(Write) { IsBackground = true };
        _writer.Start();
    }

    /// <summary>Completes with the line's number once it is on disk.</summary>
    public Task<long> AppendAsync(byte[] body)
    {
        var receipt = new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously);
        _waiting.Add((body, receipt));
        return receipt.Task;
    }

    public void Dispose()
    {
        _waiting.CompleteAdding();
        _writer.Join();
        _connection.Dispose();
        _waiting.Dispose();
    }

    private void Write()
    {
        using var insert = _connection.CreateCommand();
        insert.CommandText = "INSERT INTO log (at, body) VALUES ($at, $body) RETURNING receipt";
        var at = insert.Parameters.Add("$at", SqliteType.Integer);
        var body = insert.Parameters.Add("$body", SqliteType.Blob);
        var batch = new List<(TaskCompletionSource<long> Receipt, long Number)>();
        foreach (var first in _waiting.GetConsumingEnumerable())
        {
            Run("BEGIN IMMEDIATE");
            var next = first;
            do
            {
                at.Value = Environment.TickCount64;
                body.Value = next.Body;
                batch.Add((next.Receipt, (long)insert.ExecuteScalar()!));
            }
            while (batch.Count < LargestBatch && _waiting.TryTake(out next));
            Run("COMMIT");
            batch.ForEach(line => line.Receipt.SetResult(line.Number));
            batch.Clear();
        }
    }

    private void Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
