using Dapper;
using Probity.Registers.Authorities;
using Probity.TransparencyLog.Checkpoints;
using Probity.TransparencyLog.Keys;
using Probity.TransparencyLog.Tiles;

namespace Probity.Storage.Log;

/// <summary>What anybody may know of a register's log.</summary>
/// <param name="Origin">Its name in every checkpoint.</param>
/// <param name="Size">Entries on disk.</param>
/// <param name="Published">The checkpoint that is served; null before the first.</param>
/// <param name="Keys">Keys that sign it.</param>
/// <param name="Erased">Entries of cases whose content was destroyed.</param>
/// <param name="Gaps">Numbers of events that have no entry; anything but 0 is damage.</param>
public sealed record LogStatus(string Origin, long Size, PublishedCheckpoint? Published, KeyHistory Keys, long Erased, long Gaps);

/// <summary>The transparency logs of this node's registers, as outsiders read them.</summary>
public sealed class RegisterLogs
{
    private readonly Records _records;
    private readonly LogTrees _trees;
    private readonly LogPublisher _publisher;

    internal RegisterLogs(Records records, LogTrees trees, LogPublisher publisher, LogDisclosures disclosures, string name)
    {
        (_records, _trees, _publisher, Name) = (records, trees, publisher, name);
        Disclosures = disclosures;
    }

    /// <summary>The name all origins of this node begin with.</summary>
    public string Name { get; }

    /// <summary>What opens entries, to whom it may be opened.</summary>
    public LogDisclosures Disclosures { get; }

    /// <summary>Size, checkpoint, keys and erasures; null for an unknown register.</summary>
    public LogStatus? Status(RegisterId register)
    {
        if (_records.Directory.Find(register) is null)
            return null;

        using var connection = _records.Database.OpenForReading();
        var erased = connection.ExecuteScalar<long>(
            "SELECT COUNT(*) FROM event e JOIN erased_case x ON x.case_ordinal = e.case_ordinal WHERE e.register = @register", new { register = register.Value });
        var gaps = connection.ExecuteScalar<long>(
            "SELECT last_number - (SELECT COUNT(*) FROM log_leaf WHERE register = @register) FROM register WHERE id = @register", new { register = register.Value });
        return new LogStatus(
            LogName.Origin(Name, register), _trees.Committed(register).Frontier.Size, _publisher.Published(register), _publisher.History(register), erased, gaps);
    }

    /// <summary>The checkpoint that is served; null before the first, and for an unknown register.</summary>
    public SignedCheckpoint? Checkpoint(RegisterId register) => _publisher.Published(register)?.Checkpoint;

    /// <summary>The key history as it is served; null for an unknown register.</summary>
    public byte[]? Keys(RegisterId register) => _records.Directory.Find(register) is null ? null : _publisher.History(register).ToBytes();

    /// <summary>A tile of the published tree; null when that does not reach so far.</summary>
    public byte[]? Tile(RegisterId register, TileAddress tile) => Reaches(register, TileAddress.In(PublishedSize(register), tile.Level, tile.Index)?.Width, tile.Width)
        ? Read(connection => LogTiles.Hashes(connection, register, tile))
        : null;

    /// <summary>A bundle of entries of the published tree; null when that does not reach so far.</summary>
    public byte[]? Entries(RegisterId register, EntryBundleAddress bundle) =>
        Reaches(register, EntryBundleAddress.In(PublishedSize(register), bundle.Index)?.Width, bundle.Width)
            ? Read(connection => LogTiles.Entries(connection, register, bundle))
            : null;

    /// <summary>Publishes a checkpoint of every log that has grown.</summary>
    /// <param name="cosigning">Asks witnesses first; null when none are asked.</param>
    /// <param name="ct">Cancels.</param>
    public Task PublishAsync(Cosigning? cosigning, CancellationToken ct) => _publisher.PublishAsync(cosigning, ct);

    /// <summary>Hands over to a new signing key; the old one introduces it.</summary>
    /// <returns>False for an unknown register.</returns>
    public async Task<bool> RotateKeyAsync(RegisterId register, CancellationToken ct)
    {
        if (_records.Directory.Find(register) is null)
            return false;
        await _publisher.RotateAsync(register, ct).ConfigureAwait(false);
        return true;
    }

    /// <summary>Holds one register's events, leaves, tiles and checkpoint against one another.</summary>
    /// <param name="register">The register.</param>
    /// <param name="progress">Told how many entries have been read, and of how many, every thousand.</param>
    /// <returns>A sentence for each thing that differs; none when all agree.</returns>
    public IReadOnlyList<string> Inspect(RegisterId register, Action<long, long>? progress = null)
    {
        using var connection = _records.Database.OpenForReading();
        using var snapshot = connection.BeginTransaction(deferred: true);
        return new LogInspection(connection, _records.Vault, register, _publisher, progress).Run();
    }

    private static bool Reaches(RegisterId register, int? there, int wanted) => register.Value is not null && there >= wanted;

    private long PublishedSize(RegisterId register) => Checkpoint(register)?.Size ?? 0;

    private byte[]? Read(Func<Microsoft.Data.Sqlite.SqliteConnection, byte[]?> read)
    {
        using var connection = _records.Database.OpenForReading();
        return read(connection);
    }
}
