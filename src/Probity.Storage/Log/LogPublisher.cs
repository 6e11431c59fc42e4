using System.Collections.Concurrent;
using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using Probity.Registers.Authorities;
using Probity.TransparencyLog.Checkpoints;
using Probity.TransparencyLog.Keys;
using Probity.TransparencyLog.Merkle;
using Probity.TransparencyLog.Notes;

namespace Probity.Storage.Log;

/// <summary>Asks witnesses to cosign a checkpoint.</summary>
/// <param name="checkpoint">Signed by the log, over what is on disk.</param>
/// <param name="prover">Proves to a witness that what it saw last is the beginning of it.</param>
/// <param name="ct">Cancels asking.</param>
/// <returns>Cosignatures to add; null when there are too few to publish.</returns>
public delegate Task<IReadOnlyList<NoteSignature>?> Cosigning(SignedCheckpoint checkpoint, MerkleProver prover, CancellationToken ct);

/// <summary>A checkpoint that was published.</summary>
/// <param name="Checkpoint">With every signature.</param>
/// <param name="At">When.</param>
public sealed record PublishedCheckpoint(SignedCheckpoint Checkpoint, Instant At);

/// <summary>Signs checkpoints over what is on disk, and keeps the last one published of each register. It never goes back.</summary>
internal sealed class LogPublisher(Records records, LogTrees trees, LogSigners signers, string logName) : IDisposable
{
    private readonly ConcurrentDictionary<RegisterId, PublishedCheckpoint> _published = new();
    private readonly ConcurrentDictionary<RegisterId, KeyHistory> _histories = new();
    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <summary>Reads what was published before.</summary>
    public void Load(SqliteConnection connection)
    {
        foreach (var (id, at, note) in connection.Query<(string, long, string)>("SELECT register, published_at, note FROM log_checkpoint"))
        {
            var checkpoint = SignedCheckpoint.Parse(System.Text.Encoding.UTF8.GetBytes(note)).OrThrow();
            _published[RegisterId.Parse(id)] = new PublishedCheckpoint(checkpoint, Instant.FromUnixTimeTicks(at));
        }
    }

    /// <summary>Holds the trees on disk against what was published, and looks that every signing key is there.</summary>
    /// <exception cref="DamagedLogException">A tree is shorter than a published checkpoint, or another one.</exception>
    /// <exception cref="LogKeyException">A signing key is missing.</exception>
    public void Confirm()
    {
        foreach (var (register, published) in _published)
        {
            var (checkpoint, size) = (published.Checkpoint, trees.Committed(register).Frontier.Size);
            if (checkpoint.Size > size)
                throw new DamagedLogException(register, $"A checkpoint of size {checkpoint.Size} was published, and {size} leaves are there.");
            if (Prover(register).Root(checkpoint.Size) != checkpoint.Root)
                throw new DamagedLogException(register, $"The published checkpoint of size {checkpoint.Size} has another root.");
        }

        foreach (var register in records.Directory.Registers)
        {
            using var key = signers.Open(register.Id, History(register.Id));
        }
    }

    public PublishedCheckpoint? Published(RegisterId register) => _published.GetValueOrDefault(register);

    /// <summary>The keys of that register's log.</summary>
    public KeyHistory History(RegisterId register) => _histories.GetOrAdd(register, id =>
    {
        using var connection = records.Database.OpenForReading();
        return LogSigners.History(connection, id)!;
    });

    /// <summary>Proves from the tree as it is on disk.</summary>
    public MerkleProver Prover(RegisterId register) => new(tile =>
    {
        using var connection = records.Database.OpenForReading();
        return LogTiles.Hashes(connection, register, tile);
    });

    /// <summary>Publishes a checkpoint of every register whose log has grown. One after the other; on disk before anybody is shown it.</summary>
    public async Task PublishAsync(Cosigning? cosigning, CancellationToken ct)
    {
        await _turn.WaitAsync(ct).ConfigureAwait(false);
        try
        {
            var fresh = new List<(RegisterId Register, PublishedCheckpoint Published)>();
            foreach (var register in records.Directory.Registers.Select(r => r.Id))
            {
                if (!IsCurrent(register) && await SignAsync(register, cosigning, ct).ConfigureAwait(false) is { } checkpoint)
                    fresh.Add((register, new PublishedCheckpoint(checkpoint, records.Now)));
            }

            if (fresh.Count > 0)
                await records.Writer.WriteAsync(session => fresh.ForEach(f => Write(session, f.Register, f.Published)), ct).ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Hands over to a new signing key, from the size published last on.</summary>
    public async Task RotateAsync(RegisterId register, CancellationToken ct)
    {
        await _turn.WaitAsync(ct).ConfigureAwait(false);
        try
        {
            var from = Published(register)?.Checkpoint.Size ?? 0;
            await records.Writer.WriteAsync(session => signers.Rotate(session, register, from), ct).ConfigureAwait(false);
            _histories.TryRemove(register, out _);
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    // After a handing over, the same tree is signed again: whoever knows the new key only can then verify what is served.
    private bool IsCurrent(RegisterId register) => Published(register)?.Checkpoint is { } checkpoint
        && checkpoint.Size == trees.Committed(register).Frontier.Size && checkpoint.Note.Open([History(register).Current]).IsGood;

    private async Task<SignedCheckpoint?> SignAsync(RegisterId register, Cosigning? cosigning, CancellationToken ct)
    {
        var frontier = trees.Committed(register).Frontier;
        using var key = signers.Open(register, History(register));
        var checkpoint = SignedCheckpoint.Sign(new Checkpoint(LogName.Origin(logName, register), frontier.Size, frontier.ComputeRoot()), key);
        if (cosigning is null)
            return checkpoint;
        return await cosigning(checkpoint, Prover(register), ct).ConfigureAwait(false) is { } cosignatures ? checkpoint.With(cosignatures) : null;
    }

    private void Write(Writing.WriteSession session, RegisterId register, PublishedCheckpoint published)
    {
        session.Append(
            """
            INSERT INTO log_checkpoint (register, size, published_at, note) VALUES ($1, $2, $3, $4)
            ON CONFLICT (register) DO UPDATE SET size = excluded.size, published_at = excluded.published_at, note = excluded.note
            """,
            register.Value, published.Checkpoint.Size, published.At.ToUnixTimeTicks(), published.Checkpoint.ToString());
        session.AfterCommit(() => _published[register] = published);
    }
}
