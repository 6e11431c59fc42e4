using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Probity.Storage;

namespace Probity.Benchmarks.Checks;

/// <summary>What a check leaves on disk: as many bytes as the node's own line.</summary>
/// <param name="Body">As long as the sealed purpose.</param>
/// <param name="Subject">As long as the keyed hash under which the subject finds the line.</param>
internal sealed record BareLine(byte[] Body, byte[] Subject);

/// <summary>
/// The least that logs as durably as the node: the same rows in the same tables of SQLite (WAL, synchronous FULL) by prepared statements,
/// from one thread, one commit for whatever waits.
/// </summary>
/// <remarks>With <c>lineOnly</c> it leaves out the row under which a subject finds the line: fewer pages on disk, and a log that no subject can read.</remarks>
internal sealed class BareLog : IDisposable
{
    private const int LargestBatch = 2048;
    private const string Asker = "benchmark001";
    private const string Activity = "us-export";

    private readonly BlockingCollection<(BareLine Line, TaskCompletionSource<long> Receipt)> _waiting = [];
    private readonly SqliteConnection _connection;
    private readonly bool _lineOnly;
    private readonly Thread _writer;

    public BareLog(string file, bool lineOnly)
    {
        _lineOnly = lineOnly;
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        _connection.Open();
        Run("PRAGMA journal_mode = WAL");
        Run("PRAGMA synchronous = FULL");
        Run("PRAGMA cache_size = -65536");
        Run(Schema());
        _writer = new Thread(Write) { IsBackground = true };
        _writer.Start();
    }

    /// <summary>Completes with the line's number once it is on disk.</summary>
    public Task<long> AppendAsync(BareLine line)
    {
        var receipt = new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously);
        _waiting.Add((line, receipt));
        return receipt.Task;
    }

    public void Dispose()
    {
        _waiting.CompleteAdding();
        _writer.Join();
        _connection.Dispose();
        _waiting.Dispose();
    }

    private static string Schema()
    {
        using var stream = typeof(RegisterNode).Assembly.GetManifestResourceStream("Probity.Storage.Schema.001-first.sql")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private void Write()
    {
        using var line = _connection.CreateCommand();
        line.CommandText = "INSERT INTO check_log (at, asker, activity, answer, body) VALUES ($at, $asker, $activity, $answer, $body) RETURNING receipt";
        line.Parameters.AddWithValue("$asker", Asker);
        line.Parameters.AddWithValue("$activity", Activity);
        line.Parameters.AddWithValue("$answer", 1);
        var (at, body) = (line.Parameters.Add("$at", SqliteType.Integer), line.Parameters.Add("$body", SqliteType.Blob));
        using var subject = _connection.CreateCommand();
        subject.CommandText = "INSERT OR IGNORE INTO check_subject (hash, receipt) VALUES ($hash, $receipt)";
        var (hash, receipt) = (subject.Parameters.Add("$hash", SqliteType.Blob), subject.Parameters.Add("$receipt", SqliteType.Integer));
        var batch = new List<(TaskCompletionSource<long> Receipt, long Number)>();
        foreach (var first in _waiting.GetConsumingEnumerable())
        {
            Run("BEGIN IMMEDIATE");
            var next = first;
            do
            {
                at.Value = DateTime.UtcNow.Ticks;
                body.Value = next.Line.Body;
                receipt.Value = line.ExecuteScalar()!;
                if (!_lineOnly)
                {
                    hash.Value = next.Line.Subject;
                    subject.ExecuteNonQuery();
                }

                batch.Add((next.Receipt, (long)receipt.Value));
            }
            while (batch.Count < LargestBatch && _waiting.TryTake(out next));
            Run("COMMIT");
            batch.ForEach(written => written.Receipt.SetResult(written.Number));
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
