using Dapper;
using Probity.Registers.Authorities;
using Probity.Registers.Checks;
using Probity.Registers.Framework;
using Probity.Registers.Lookups;
using Probity.Registers.Lookups.Rules;
using Probity.Registers.Subjects;
using Probity.Storage.Cases;
using Probity.Storage.Events;
using Probity.Storage.Projecting;
using Probity.Storage.Sealing;
using Probity.Storage.Writing;

namespace Probity.Storage.Lookups;

/// <summary>Looking up natural persons: signed in, with a purpose and a quota, one at a time.</summary>
public sealed class PersonLookups
{
    private readonly Records _records;
    private readonly CircumstancesReader _circumstances;

    internal PersonLookups(Records records, CircumstancesReader circumstances) => (_records, _circumstances) = (records, circumstances);

    /// <summary>What is published about one person; the person will see who asked and why.</summary>
    /// <param name="actor">Who is signed in; null for nobody.</param>
    /// <param name="identifiers">The one person's document number.</param>
    /// <param name="name">The full name as registered.</param>
    /// <param name="purpose">Why.</param>
    /// <param name="ct">Cancels waiting; the log line may still be written.</param>
    public Task<LookupReply> AnswerAsync(
        Actor? actor, IReadOnlyList<Identifier> identifiers, string? name, string purpose, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(identifiers);
        return _records.Writer.WriteAsync<LookupReply>(
            session =>
            {
                var day = _records.Now.InUtc().Date.Text();
                var today = actor is null ? 0 : session.Connection.ExecuteScalar<int>(
                    "SELECT COUNT(*) FROM lookup WHERE actor = @actor AND day = @day", new { actor = actor.Id.Value, day });
                var lookup = new PersonLookup(actor, identifiers, name, purpose, today);
                return Refusal(lookup) is { } refusal
                    ? new LookupReply.Refused(refusal)
                    : new LookupReply.Answered(Answer(session, lookup, day));
            },
            ct);
    }

    /// <summary>The strictest edition's quota counts: a person is looked up in all registers at once.</summary>
    private Refusal? Refusal(PersonLookup lookup) => _records.Library.Editions.OrderBy(e => e.PersonLookupsPerDay)
        .Select(edition => LookupRules.Examine(lookup, edition)).FirstOrDefault(r => r is not null);

    private List<PersonEntry> Answer(WriteSession session, PersonLookup lookup, string day)
    {
        var hashes = lookup.Identifiers.Select(_records.Vault.Hash).ToArray();
        var found = _circumstances.Load(session.Connection, hashes, SubjectKey.Identifier, null)
            .Where(f => ComparedText.Of(f.Case.Subject!.Name) == ComparedText.Of(lookup.Name!)).ToArray();
        Log(session, lookup, day, hashes, found);
        var entries = new List<PersonEntry>();
        foreach (var file in found)
        {
            var today = _records.Today(_records.Keeper(file.Register));
            var shared = lookup.Identifiers.First(file.Case.Subject!.Identifiers.Contains);
            if (PersonEntry.Of(_circumstances.Settled(file, today), _records.Charter(file.Case.Charter), shared, today) is { } entry)
                entries.Add(entry);
        }

        return entries;
    }

    private void Log(WriteSession session, PersonLookup lookup, string day, BlindHash[] hashes, StoredCase[] found)
    {
        var actor = lookup.Actor!;
        var body = _records.Vault.SealRecord(StorageJson.Bytes(new LookupBody(actor.Name, actor.Authority, lookup.Purpose)), LookupLog.Place(actor.Id));
        session.Append(
            "INSERT INTO lookup (at, actor, day, body) VALUES ($1, $2, $3, $4)", _records.Now.ToUnixTimeTicks(), actor.Id.Value, day, body);
        var ordinal = session.LastRowId;
        foreach (var hash in hashes)
            session.Append("INSERT OR IGNORE INTO lookup_subject (hash, lookup) VALUES ($1, $2)", hash.ToBytes(), ordinal);
        foreach (var file in found)
            session.Append("INSERT INTO lookup_case (case_ordinal, lookup) VALUES ($1, $2)", file.Ordinal, ordinal);
    }
}
