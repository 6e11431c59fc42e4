using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using Probity.Registers.Authorities;
using Probity.Storage.Sealing;
using Probity.TransparencyLog.Entries;
using Probity.TransparencyLog.Merkle;
using Probity.TransparencyLog.Tiles;

namespace Probity.Storage.Log;

/// <summary>One register's events, leaves, tiles and checkpoint held against one another. Reads everything, changes nothing.</summary>
internal sealed class LogInspection(SqliteConnection connection, Vault vault, RegisterId register, LogPublisher publisher, Action<long, long>? progress)
{
    private const int MostFindings = 100;

    private readonly List<string> _findings = [];
    private readonly Dictionary<string, (byte[]? Key, Predecessor? Last)> _cases = new(StringComparer.Ordinal);

    /// <summary>A sentence for each thing that differs; at most a hundred.</summary>
    public IReadOnlyList<string> Run()
    {
        var frontier = TreeFrontier.Empty;
        LogLeaf? before = null;
        var events = progress is null ? 0 : connection.ExecuteScalar<long>("SELECT COUNT(*) FROM event WHERE register = @register", new { register = register.Value });
        foreach (var row in connection.Query<LoggedRow>(LoggedRow.Select, new { register = register.Value }, buffered: false))
        {
            if (row.Number != frontier.Size + 1)
                Find($"event {row.Number} follows event {frontier.Size}: numbers are missing");
            var leaf = Leaf(row, before);
            var growth = frontier.Append(row.Leaf is null ? default : Rfc6962.LeafHash(row.Leaf));
            foreach (var tile in growth.Completed)
                Compare(tile);
            if (leaf is not null)
                Opening(row, leaf);
            (frontier, before) = (growth.Frontier, leaf ?? before);
            if (frontier.Size % 1000 == 0)
                progress?.Invoke(Math.Min(frontier.Size, events), events);
        }

        Counts(frontier);
        Checkpoint();
        return _findings;
    }

    private LogLeaf? Leaf(LoggedRow row, LogLeaf? before)
    {
        if (row.Leaf is null)
        {
            Find($"event {row.Number} has no leaf");
            return null;
        }

        var read = LogLeaf.Parse(row.Leaf);
        if (!read.IsGood)
        {
            Find($"leaf {row.Number}: {read.Reason}");
            return null;
        }

        var leaf = read.Value;
        if (leaf.Number != row.Number || leaf.Register != EventLog.Name(register))
            Find($"leaf {row.Number} says that it is leaf {leaf.Number} of '{leaf.Register}'");
        if (Instant.FromDateTimeOffset(leaf.Instant.ToDateTimeOffset()) < Instant.FromUnixTimeTicks(row.RecordedAt))
            Find($"leaf {row.Number} is dated before its event was recorded");
        if (before is not null && leaf.Instant < before.Instant)
            Find($"leaf {row.Number} is dated before leaf {before.Number}");
        return leaf;
    }

    private void Opening(LoggedRow row, LogLeaf leaf)
    {
        var (key, last) = _cases.TryGetValue(row.CaseId, out var known) ? known : (Key(row), null);
        _cases[row.CaseId] = (key, new Predecessor(leaf.Number, leaf.Commitment));
        if (row.Erased)
        {
            if (row.Opening?.Any(b => b != 0) == true || row.Body.Any(b => b != 0))
                Find($"event {row.Number} belongs to an erased case, and something of its content is left");
            return;
        }

        if (key is null)
            return;
        try
        {
            var content = Vault.Open(key, row.Body, row.Place(register));
            var salted = SaltedFieldsBytes.Read(Vault.Open(key, row.Opening ?? [], EventLog.Place(register, row.Number)));
            if (salted.Commitment != leaf.Commitment)
                Find($"leaf {row.Number} commits to something else than what is kept to open it");
            var fields = EntryFields.Of(row.CaseId, row.Name, (int)row.NameVersion, last, content);
            if (!salted.Fields.Select(f => (f.Path, f.Value)).SequenceEqual(fields.Values.Select(f => (f.Key, f.Value))))
                Find($"event {row.Number} is not what leaf {row.Number} commits to");
        }
        catch (Exception e) when (e is System.Security.Cryptography.CryptographicException or InvalidDataException or ArgumentException)
        {
            Find($"event {row.Number} cannot be opened: {e.Message}");
        }
    }

    private byte[]? Key(LoggedRow row)
    {
        if (row.Erased)
            return null;
        try
        {
            return vault.Unwrap(row.WrappedKey, row.CaseId);
        }
        catch (System.Security.Cryptography.CryptographicException e)
        {
            Find($"the key of the case behind event {row.Number} cannot be unwrapped: {e.Message}");
            return null;
        }
    }

    private void Compare(FullTile computed)
    {
        var stored = connection.ExecuteScalar<byte[]?>(
            "SELECT hashes FROM log_tile WHERE register = @register AND level = @level AND tile = @index",
            new { register = register.Value, level = computed.Address.Level, index = computed.Address.Index });
        if (stored is null)
            Find($"the tile {computed.Address} is missing");
        else if (!stored.AsSpan().SequenceEqual(computed.ToBytes()))
            Find($"the tile {computed.Address} holds other hashes than the leaves give");
    }

    private void Counts(TreeFrontier frontier)
    {
        var (last, leaves, tiles) = connection.QueryFirst<(long, long, long)>(
            """
            SELECT last_number, (SELECT COUNT(*) FROM log_leaf WHERE register = @register), (SELECT COUNT(*) FROM log_tile WHERE register = @register)
            FROM register WHERE id = @register
            """,
            new { register = register.Value });
        if (last != frontier.Size)
            Find($"the register counts {last} events and has {frontier.Size}");
        if (leaves != frontier.Size)
            Find($"there are {leaves} leaves for {frontier.Size} events");
        if (tiles != TilePlan.OfTree(frontier.Size).Count(t => t.IsFull))
            Find($"there are {tiles} full tiles where {frontier.Size} leaves make {TilePlan.OfTree(frontier.Size).Count(t => t.IsFull)}");
    }

    private void Checkpoint()
    {
        if (publisher.Published(register)?.Checkpoint is not { } checkpoint)
            return;
        var verdict = TransparencyLog.Checkpoints.CheckpointPolicy.LogOnly(publisher.History(register)).Judge(checkpoint);
        foreach (var reason in verdict.Reasons)
            Find($"checkpoint of size {checkpoint.Size}: {reason}");
        try
        {
            if (publisher.Prover(register).Root(checkpoint.Size) != checkpoint.Root)
                Find($"the checkpoint of size {checkpoint.Size} has another root than the leaves give");
        }
        catch (InvalidDataException e)
        {
            Find($"the checkpoint of size {checkpoint.Size} cannot be computed again: {e.Message}");
        }
    }

    private void Find(string sentence)
    {
        if (_findings.Count < MostFindings)
            _findings.Add(sentence);
    }
}
