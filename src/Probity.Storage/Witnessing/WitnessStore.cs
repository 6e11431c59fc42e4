using System.Text;
using Dapper;
using Microsoft.Data.Sqlite;
using Probity.Storage.Schema;
using Probity.TransparencyLog.Checkpoints;
using Probity.TransparencyLog.Notes;
using Probity.TransparencyLog.Witnessing;

namespace Probity.Storage.Witnessing;

/// <summary>
/// What a witness knows, in a database of its own. Several processes may have it open at once: each decision reads, decides and
/// writes in one transaction that excludes every other, and is on disk before it is answered.
/// </summary>
public sealed class WitnessStore : IDisposable
{
    /// <summary>Most pairs kept of one log and finding: who holds a log's key could make any number.</summary>
    public const int MostEvidence = 20;

    // Another process may be writing; whoever asks for a cosignature does not wait for long and can ask again.
    private const int LongestWaitInSeconds = 1;

    private const string Folder = "Probity.Storage.Witnessing.";

    private readonly SqliteConnection _connection;
    private readonly Lock _gate = new();

    private WitnessStore(SqliteConnection connection) => _connection = connection;

    /// <summary>Whether a witness keeps its records in that directory.</summary>
    public static bool ExistsIn(string directory) => File.Exists(FileIn(directory));

    /// <summary>Opens the database; creates it when missing.</summary>
    /// <exception cref="NodeOpeningException">It cannot be used.</exception>
    public static WitnessStore Open(string directory)
    {
        try
        {
            OwnDirectory.Create(directory);
            var connection = new Database(FileIn(directory), bulkLoading: false).OpenForWriting();
            connection.DefaultTimeout = LongestWaitInSeconds;
            Migrations.Apply(connection, Folder);
            return new WitnessStore(connection);
        }
        catch (Exception e) when (e is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new WitnessOpeningException($"The witness in '{directory}' cannot be opened: {e.Message}", e);
        }
    }

    /// <summary>Every log cosigned here, by origin.</summary>
    public IReadOnlyList<WitnessedLogRow> Logs()
    {
        lock (_gate)
            return [.. _connection.Query<string>("SELECT origin FROM witnessed_log ORDER BY origin").Select(o => Find(o)!)];
    }

    /// <summary>Refused checkpoints that tell against a log, in the order in which they were seen.</summary>
    public IReadOnlyList<WitnessEvidence> Evidence()
    {
        lock (_gate)
            return [.. _connection.Query<(string, string, long, string, string)>("SELECT origin, kind, seen_at, cosigned, offered FROM evidence ORDER BY ordinal")
                .Select(e => new WitnessEvidence(e.Item1, e.Item2 == "split-view" ? WitnessFinding.SplitView : WitnessFinding.GrowthNotProven,
                    DateTimeOffset.FromUnixTimeSeconds(e.Item3), e.Item4, e.Item5))];
    }

    /// <summary>Trusts a key for a log, from now on; false when it did already.</summary>
    public bool Trust(string origin, VerifierKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        lock (_gate)
        {
            using var transaction = _connection.BeginTransaction();
            _connection.Execute("INSERT OR IGNORE INTO witnessed_log (origin) VALUES (@origin)", new { origin }, transaction);
            var added = _connection.Execute("INSERT OR IGNORE INTO witnessed_key (origin, key) VALUES (@origin, @key)", new { origin, key = key.ToString() }, transaction);
            transaction.Commit();
            return added == 1;
        }
    }

    /// <summary>No longer trusts a key for a log; false when it did not. What was cosigned stays known.</summary>
    public bool Distrust(string origin, VerifierKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        lock (_gate)
            return _connection.Execute("DELETE FROM witnessed_key WHERE origin = @origin AND key = @key", new { origin, key = key.ToString() }) == 1;
    }

    /// <summary>Decides about a request to cosign, and remembers. Nothing is returned before it is on disk.</summary>
    /// <param name="body">Body of the request.</param>
    /// <param name="key">The witness's key.</param>
    /// <param name="now">The time.</param>
    /// <exception cref="System.Data.Common.DbException">It could not be written; nothing was cosigned.</exception>
    public WitnessAnswer Decide(ReadOnlySpan<byte> body, SigningKey key, DateTimeOffset now)
    {
        var request = AddCheckpointRequest.Parse(body);
        if (!request.IsGood)
            return WitnessRules.Decide(body, _ => null, key, now);

        lock (_gate)
        {
            using var transaction = _connection.BeginTransaction();
            var known = Find(request.Value.Checkpoint.Origin);
            var answer = WitnessRules.Decide(body, _ => known?.ToLog(), key, known?.NotBefore(now) ?? now);
            if (answer.Updated is not null)
                Remember(request.Value.Checkpoint, known!, known!.NotBefore(now), transaction);
            else if (known is not null && WitnessEvidence.In(request.Value, known, answer, now) is { } evidence)
                Keep(evidence, transaction);
            transaction.Commit();
            return answer;
        }
    }

    /// <summary>The public key this witness has signed with; null while it has none.</summary>
    internal string? KeyText() => _connection.ExecuteScalar<string?>("SELECT key FROM witness");

    internal void SetKey(VerifierKey key) => _connection.Execute("INSERT INTO witness (only, key) VALUES (1, @key)", new { key = key.ToString() });

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();

    private WitnessedLogRow? Find(string origin)
    {
        var rows = _connection.Query<(string? Checkpoint, long? At)>(
            "SELECT checkpoint, cosigned_at FROM witnessed_log WHERE origin = @origin", new { origin }).ToArray();
        if (rows is not [var (checkpoint, at)])
            return null;
        var keys = _connection.Query<string>("SELECT key FROM witnessed_key WHERE origin = @origin ORDER BY key", new { origin });
        return new WitnessedLogRow(
            origin,
            [.. keys.Select(k => VerifierKey.Parse(k).OrThrow())],
            checkpoint is null ? null : SignedCheckpoint.Parse(Encoding.UTF8.GetBytes(checkpoint)).OrThrow(),
            at is { } seconds ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null);
    }

    private void Remember(SignedCheckpoint checkpoint, WitnessedLogRow known, DateTimeOffset at, SqliteTransaction transaction) => _connection.Execute(
        "UPDATE witnessed_log SET size = @size, checkpoint = @note, cosigned_at = @at WHERE origin = @origin",
        new { size = checkpoint.Size, note = WitnessEvidence.OwnSignatures(checkpoint, known.Keys), at = at.ToUnixTimeSeconds(), origin = known.Origin }, transaction);

    private void Keep(WitnessEvidence evidence, SqliteTransaction transaction) => _connection.Execute(
        """
        INSERT OR IGNORE INTO evidence (origin, kind, seen_at, cosigned, offered)
        SELECT @Origin, @kind, @at, @Cosigned, @Offered WHERE (SELECT COUNT(*) FROM evidence WHERE origin = @Origin AND kind = @kind) < @MostEvidence
        """,
        new
        {
            evidence.Origin,
            kind = evidence.Finding == WitnessFinding.SplitView ? "split-view" : "growth-not-proven",
            at = evidence.SeenAt.ToUnixTimeSeconds(),
            evidence.Cosigned,
            evidence.Offered,
            MostEvidence,
        },
        transaction);

    private static string FileIn(string directory) => Path.Combine(directory, "witness.db");
}
