using NodaTime;
using Probity.Registers.Authorities;
using Probity.Storage.Cases;
using Probity.Storage.Events;
using Probity.Storage.Sealing;
using Probity.Storage.Writing;
using Probity.TransparencyLog.Entries;

namespace Probity.Storage.Log;

/// <summary>Makes every event a leaf of its register's log: commits to all its fields, and seals under the case's key what opens them.</summary>
internal sealed class EventLog(LogTrees trees)
{
    private const string InsertOpening = """
        INSERT INTO log_opening (event, body)
        SELECT e.ordinal, CASE WHEN x.case_ordinal IS NULL THEN ?2 ELSE zeroblob(length(?2)) END
        FROM event e LEFT JOIN erased_case x ON x.case_ordinal = e.case_ordinal WHERE e.ordinal = ?1
        """;

    /// <inheritdoc cref="LogTrees.Date"/>
    public Instant Date(RegisterId register, Instant now) => trees.Date(register, now);

    /// <summary>The case's last entry so far; null at its first.</summary>
    public Lazy<Predecessor>? Last(WriteSession session, StoredCase file) => file.History.Count == 0
        ? null
        : trees.Waiting(session, file.Register, file.History[^1].Number) is { } waiting
            ? new Lazy<Predecessor>(() => new Predecessor(waiting.Value.Number, waiting.Value.Commitment))
            : new Lazy<Predecessor>(LogTiles.Leaf(session.Connection, file.Register, file.History[^1].Number) is { } leaf
                ? new Predecessor(leaf.Number, leaf.Commitment)
                : throw new DamagedLogException(file.Register, $"Leaf {file.History[^1].Number} is missing."));

    /// <summary>Logs the event whose content was the last row inserted.</summary>
    /// <returns>The predecessor of the case's next event.</returns>
    public Lazy<Predecessor> Append(WriteSession session, StoredCase file, RecordedEvent recorded, byte[] content, Lazy<Predecessor>? before)
    {
        var name = EventCodec.NameOf(recorded.Event);
        var fields = EntryFields.Of(file.Id.Value, name.Name, name.Version, null, content);
        return Append(session, new LoggedEvent(file.Register, recorded.Number, recorded.At, session.LastRowId), fields, before, file.Key);
    }

    /// <summary>
    /// Commits to the fields under fresh salts, seals what opens the leaf, and writes both with the commit. The costly part is done beside that
    /// of the transaction's other events; of a case that has been erased by then, what would open the leaf is thrown away.
    /// </summary>
    /// <param name="session">The transaction under way.</param>
    /// <param name="logged">Where the event stands.</param>
    /// <param name="fields">What the leaf commits to, apart from the case's entry before.</param>
    /// <param name="before">The case's entry before; null at its first.</param>
    /// <param name="key">The case's key; empty when it is destroyed already.</param>
    public Lazy<Predecessor> Append(WriteSession session, LoggedEvent logged, EntryFields fields, Lazy<Predecessor>? before, byte[] key)
    {
        var salted = new Lazy<SaltedFields>(() => SaltedFields.Seal(fields.After(before?.Value), SaltPool.Fill));
        var leaf = new Lazy<LogLeaf>(() => new LogLeaf(
            Name(logged.Register), logged.Number, LeafInstant.Of(logged.At.ToDateTimeOffset()), salted.Value.Commitment));
        var opening = new Lazy<byte[]>(() => Vault.Seal(key, SaltedFieldsBytes.Write(salted.Value), Place(logged.Register, logged.Number)));
        if (key.Length > 0)
            session.BeforeCommit(() => session.Append(InsertOpening, logged.Ordinal, opening.Value), () => _ = opening.Value);
        trees.Append(session, logged.Register, logged.Number, leaf);
        return new Lazy<Predecessor>(() => new Predecessor(logged.Number, salted.Value.Commitment));
    }

    /// <summary>What a sealed opening is bound to, so that it opens no other leaf.</summary>
    public static string Place(RegisterId register, long number) => $"opening/{register}/{number}";

    public static RegisterName Name(RegisterId register) => RegisterName.Parse(register.Value)!.Value;
}

/// <summary>Where an event stands.</summary>
/// <param name="Register">Its register.</param>
/// <param name="Number">Its number there.</param>
/// <param name="At">When it was recorded.</param>
/// <param name="Ordinal">Its row.</param>
internal readonly record struct LoggedEvent(RegisterId Register, long Number, Instant At, long Ordinal);
