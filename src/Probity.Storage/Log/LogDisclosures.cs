using Dapper;
using Microsoft.Data.Sqlite;
using Probity.Registers.Authorities;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Events;
using Probity.Storage.Cases;
using Probity.Storage.Entries;
using Probity.Storage.Events;
using Probity.Storage.Sealing;
using Probity.TransparencyLog.Entries;
using Probity.TransparencyLog.Proofs;

namespace Probity.Storage.Log;

/// <summary>An entry of a log with what its reader may see of it.</summary>
/// <param name="Leaf">The public leaf.</param>
/// <param name="Disclosure">The fields opened.</param>
/// <param name="Proof">The same with a proof that it is in the log, as a file; null while the checkpoint published last does not reach it.</param>
public sealed record OpenedEntry(LogLeaf Leaf, Disclosure Disclosure, EntryProof? Proof);

/// <summary>What is opened of an entry to whoever asks.</summary>
public abstract record PublicDisclosure
{
    private PublicDisclosure()
    {
    }

    /// <summary>An organisation's entry that is published today.</summary>
    /// <param name="Entry">With the fields the charter publishes.</param>
    public sealed record Opened(OpenedEntry Entry) : PublicDisclosure;

    /// <summary>It was an organisation's published entry, and its content is destroyed.</summary>
    public sealed record Gone : PublicDisclosure;

    /// <summary>Nothing to see: a natural person's, a confidential step, suspended, not in force, or no entry at all. Nobody can tell which.</summary>
    public sealed record Nothing : PublicDisclosure;
}

/// <summary>Opens entries of the log, to each reader what that reader may see.</summary>
public sealed class LogDisclosures
{
    private readonly Records _records;
    private readonly CaseStore _store;
    private readonly PublicEntries _entries;
    private readonly LogPublisher _publisher;

    internal LogDisclosures(Records records, CaseStore store, PublicEntries entries, LogPublisher publisher) =>
        (_records, _store, _entries, _publisher) = (records, store, entries, publisher);

    /// <summary>What anybody may see of one entry.</summary>
    public async Task<PublicDisclosure> ReadAsync(RegisterId register, long number, CancellationToken ct)
    {
        if (Owner(register, number) is not { } owner)
            return new PublicDisclosure.Nothing();
        if (owner.WasPublished)
            return new PublicDisclosure.Gone();

        var opened = await OfEntryAsync(register, owner.CaseId, ct).ConfigureAwait(false);
        return opened.FirstOrDefault(o => o.Leaf.Number == number) is { } entry ? new PublicDisclosure.Opened(entry) : new PublicDisclosure.Nothing();
    }

    /// <summary>Everything that proves an organisation's entry as it is published today; empty when nothing is.</summary>
    /// <param name="register">The register.</param>
    /// <param name="reference">Entry reference.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<IReadOnlyList<OpenedEntry>> OfEntryAsync(RegisterId register, string reference, CancellationToken ct)
    {
        if (await _entries.FindAsync(register, reference, ct).ConfigureAwait(false) is not { IsMirrored: false, Kind: { } kind } entry)
            return [];

        using var connection = _records.Database.OpenForReading();
        if (_store.Load(connection, new CaseId(reference)) is not { IsErased: false } file || file.Register != register)
            return [];
        var publication = _records.Charter(entry.Charter).Publication.First(p => p.Subject == kind);
        var events = file.History.Where(e => !IsStruck(file.Case, e.Event)).Select(e => (e.Number, EventCodec.NameOf(e.Event).Name, Salted: Open(connection, file, e.Number))).ToArray();
        var paths = PublishedPaths.Of(publication, [.. events.Select(e => (e.Number, e.Name, (IReadOnlyList<string>)[.. e.Salted.Fields.Select(f => f.Path)]))]);
        return [.. events.Where(e => paths.ContainsKey(e.Number)).Select(e => Entry(connection, register, e.Number, e.Salted.Disclose(paths[e.Number].Contains)))];
    }

    /// <summary>A fact that was found wrong is no part of the entry.</summary>
    private static bool IsStruck(Case file, CaseEvent happened) =>
        happened is FactRecorded recorded && file.Assessment?.Fact(recorded.Number) is not { Counts: true };

    /// <summary>Every entry of a case with every field: for its subject, the deciding bodies and auditors. Reading the case logs the look.</summary>
    public IReadOnlyList<OpenedEntry> OfCase(CaseRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        using var connection = _records.Database.OpenForReading();
        return _store.Load(connection, record.Case.Id) is { IsErased: false } file
            ? [.. file.History.Select(e => Entry(connection, file.Register, e.Number, Open(connection, file, e.Number).Disclose(_ => true)))]
            : [];
    }

    private OpenedEntry Entry(SqliteConnection connection, RegisterId register, long number, Disclosure disclosure) =>
        Entry(register, LogTiles.Leaf(connection, register, number)!, disclosure);

    private OpenedEntry Entry(RegisterId register, LogLeaf leaf, Disclosure disclosure) => new(
        leaf, disclosure,
        _publisher.Published(register) is { } published && published.Checkpoint.Size >= leaf.Number
            ? EntryProof.Of(leaf, disclosure, _publisher.Prover(register).Inclusion(leaf.Index, published.Checkpoint.Size), published.Checkpoint)
            : null);

    private static SaltedFields Open(SqliteConnection connection, StoredCase file, long number)
    {
        var body = connection.ExecuteScalar<byte[]>(
            "SELECT o.body FROM log_opening o JOIN event e ON e.ordinal = o.event WHERE e.register = @register AND e.number = @number",
            new { register = file.Register.Value, number })!;
        return SaltedFieldsBytes.Read(Vault.Open(file.Key, body, EventLog.Place(file.Register, number)));
    }

    private static bool WasListed(CaseEnd end) =>
        end is CaseEnd.Revoked or CaseEnd.Lapsed or CaseEnd.Repaired or CaseEnd.Expired or CaseEnd.BasisAnnulled;

    private (string CaseId, bool WasPublished)? Owner(RegisterId register, long number)
    {
        if (register.Value is null)
            return null;
        using var connection = _records.Database.OpenForReading();
        var row = connection.QueryFirstOrDefault<(string CaseId, string Name, long Erased, long IsPerson, long? End)?>(
            """
            SELECT f.id, e.name, x.case_ordinal IS NOT NULL, p.is_person, p.case_end
            FROM event e JOIN case_file f ON f.ordinal = e.case_ordinal JOIN p_case p ON p.case_id = f.id
            LEFT JOIN erased_case x ON x.case_ordinal = e.case_ordinal
            WHERE e.register = @register AND e.number = @number
            """,
            new { register = register.Value, number });
        return row is { } found ? (found.CaseId, found is { Erased: 1, IsPerson: 0, End: { } end } && WasListed((CaseEnd)end) && PublishedPaths.IsNamed(found.Name)) : null;
    }
}
