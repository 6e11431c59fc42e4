using Dapper;
using Microsoft.Data.Sqlite;

namespace Probity.Storage.Writing;

/// <summary>The one writer. Whatever waits is written in one transaction, each command in its own savepoint, and answered after the commit.</summary>
internal sealed class Writer : IAsyncDisposable
{
    // Bounds how long the first of a batch waits for the last.
    private const int LargestBatch = 2048;

    private readonly WaitingCommands _waiting = new();
    private readonly WriteSession _session;
    private readonly TaskCompletionSource _stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Writer(SqliteConnection connection)
    {
        _session = new WriteSession(connection);
        new Thread(Run) { IsBackground = true, Name = "Probity writer" }.Start();
    }

    /// <summary>Writes and answers once it is on disk. Cancelling stops the waiting, not the writing.</summary>
    public Task<T> WriteAsync<T>(Func<WriteSession, T> work, CancellationToken ct)
    {
        var command = new WriteCommand<T>(work);
        Enqueue(command);
        return command.Answer.WaitAsync(ct);
    }

    /// <inheritdoc cref="WriteAsync{T}"/>
    public Task WriteAsync(Action<WriteSession> work, CancellationToken ct) => WriteAsync(
        session =>
        {
            work(session);
            return true;
        },
        ct);

    /// <summary>Empties the write-ahead log; false when a reader stood in the way.</summary>
    public Task<bool> CheckpointAsync(CancellationToken ct)
    {
        var command = new CheckpointCommand();
        Enqueue(command);
        return command.Answer.WaitAsync(ct);
    }

    /// <exception cref="ObjectDisposedException">The node is closing.</exception>
    public void Enqueue(WriteCommand command)
    {
        if (!_waiting.TryAdd(command))
            throw new ObjectDisposedException(nameof(RegisterNode), "The node is closing; nothing was written.");
    }

    public async ValueTask DisposeAsync()
    {
        _waiting.Close();
        await _stopped.Task.ConfigureAwait(false);
        _waiting.Dispose();
    }

    private void Run()
    {
        var empty = new List<WriteCommand>();
        var batch = new List<WriteCommand>();
        while (_waiting.Take(empty) is { } taken)
        {
            foreach (var command in taken)
            {
                if (command.StandsAlone || batch.Count == LargestBatch)
                    WriteBatch(batch);
                if (command.StandsAlone)
                    WriteAlone(command);
                else
                    batch.Add(command);
            }

            WriteBatch(batch);
            taken.Clear();
            empty = taken;
        }

        _session.Dispose();
        _stopped.SetResult();
    }

    /// <summary>Writes what is in the batch, and leaves it empty.</summary>
    private void WriteBatch(List<WriteCommand> batch)
    {
        if (batch.Count == 0)
            return;

        var written = new List<WriteCommand>(batch.Count);
        try
        {
            _session.Begin();
            foreach (var command in batch)
            {
                if (Write(command))
                    written.Add(command);
            }

            _session.Commit();
        }
        catch (Exception e)
        {
            Abandon(batch, e);
            return;
        }
        finally
        {
            batch.Clear();
        }

        _session.RunAfterCommit();
        Acknowledging.Of(written);
    }

    private void WriteAlone(WriteCommand command)
    {
        try
        {
            command.Write(_session);
            command.Acknowledge();
        }
        catch (Exception e)
        {
            command.Fail(e);
        }
    }

    private bool Write(WriteCommand command)
    {
        if (!command.NeedsSavepoint)
        {
            command.Write(_session);
            return true;
        }

        var mark = _session.Mark;
        _session.Append("SAVEPOINT command");
        try
        {
            command.Write(_session);
            _session.Append("RELEASE command");
            return true;
        }
        catch (Exception e)
        {
            _session.Append("ROLLBACK TO command");
            _session.Append("RELEASE command");
            _session.ForgetSince(mark);
            command.Fail(e);
            return false;
        }
    }

    /// <summary>The whole transaction failed: nothing is on disk, and everybody who waits is told so.</summary>
    private void Abandon(List<WriteCommand> commands, Exception reason)
    {
        _session.ForgetSince((0, 0));
        try
        {
            _session.Connection.Execute("ROLLBACK");
        }
        catch (SqliteException)
        {
            // SQLite has rolled back by itself.
        }

        commands.ForEach(command => command.Fail(reason));
    }
}
