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
    private readonly SaltPool _salts = new();

    /// <inheritdoc cref="LogTrees.Date"/>
    public Instant Date(RegisterId register, Instant now) => trees.Date(register, now);

    /// <summary>The case's last entry so far; null at its first.</summary>
    public Predecessor? Last(WriteSession session, StoredCase file) => file.History.Count == 0
        ? null
        : new Predecessor(file.History[^1].Number, trees.Leaf(session, file.Register, file.History[^1].Number).Commitment);

    /// <summary>Logs the event whose content was the last row inserted.</summary>
    /// <returns>The predecessor of the case's next event.</returns>
    public Predecessor Append(WriteSession session, StoredCase file, RecordedEvent recorded, byte[] content, Predecessor? before)
    {
        var name = EventCodec.NameOf(recorded.Event);
        var fields = EntryFields.Of(file.Id.Value, name.Name, name.Version, before, content);
        return Append(session, new LoggedEvent(file.Register, recorded.Number, recorded.At, session.LastRowId), fields, file.Key);
    }

    /// <summary>Seals what opens the leaf beside the event, and writes the leaf with the commit.</summary>
    /// <param name="session">The transaction under way.</param>
    /// <param name="logged">Where the event stands.</param>
    /// <param name="fields">What the leaf commits to.</param>
    /// <param name="key">The case's key; empty when it is destroyed already, and what would open the leaf is thrown away at once.</param>
    public Predecessor Append(WriteSession session, LoggedEvent logged, EntryFields fields, byte[] key)
    {
        var salted = SaltedFields.Seal(fields, _salts.Fill);
        if (key.Length > 0)
        {
            session.Append(
                "INSERT INTO log_opening (event, body) VALUES ($1, $2)", logged.Ordinal,
                Vault.Seal(key, SaltedFieldsBytes.Write(salted), Place(logged.Register, logged.Number)));
        }

        trees.Append(session, logged.Register, new LogLeaf(Name(logged.Register), logged.Number, LeafInstant.Of(logged.At.ToDateTimeOffset()), salted.Commitment));
        return new Predecessor(logged.Number, salted.Commitment);
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
