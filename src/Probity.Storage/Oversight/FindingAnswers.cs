using Dapper;
using Microsoft.Data.Sqlite;
using Probity.Registers.Authorities;
using Probity.Registers.Cases;
using Probity.Registers.Framework;
using Probity.Registers.Oversight;
using Probity.Registers.Oversight.Rules;
using Probity.Storage.Cases;
using Probity.Storage.Events;
using Probity.Storage.Sealing;

namespace Probity.Storage.Oversight;

/// <summary>A finding that waits for its keeper's answer.</summary>
/// <param name="Case">The case.</param>
/// <param name="Register">The register of the case.</param>
/// <param name="Finding">What was found.</param>
public sealed record WaitingFinding(CaseId Case, RegisterId Register, StoredFinding Finding);

/// <summary>What keepers answer to findings on their decisions. Each is given once and changes nothing in the case.</summary>
public sealed class FindingAnswers
{
    private readonly Records _records;
    private readonly CaseStore _store;

    internal FindingAnswers(Records records, CaseStore store) => (_records, _store) = (records, store);

    /// <summary>Findings on decisions of the officer's authority that wait for an answer, the one due first first.</summary>
    public IReadOnlyList<WaitingFinding> Waiting(Actor officer)
    {
        ArgumentNullException.ThrowIfNull(officer);
        using var connection = _records.Database.OpenForReading();
        return
        [
            .. connection.Query<FindingRow>(
                FindingRow.Select + " JOIN register r ON r.id = f.register WHERE r.keeper = @keeper AND a.finding IS NULL ORDER BY o.ordinal",
                new { keeper = officer.Authority?.Value })
                .Select(row => new WaitingFinding(row.Case, RegisterId.Parse(row.Register), row.Open(_records))).Where(w => w.Finding.Waits),
        ];
    }

    /// <summary>A finding on a decision of that case, or null.</summary>
    public StoredFinding? Find(CaseId id, long finding)
    {
        using var connection = _records.Database.OpenForReading();
        return Row(connection, id, finding)?.Open(_records);
    }

    /// <summary>Records what the keeper answers to a finding.</summary>
    /// <param name="officer">Who.</param>
    /// <param name="id">The case.</param>
    /// <param name="finding">The finding's number.</param>
    /// <param name="reply">What.</param>
    /// <param name="reasons">Why, and what the keeper does about it.</param>
    /// <param name="ct">Cancels before anything is written.</param>
    /// <returns>False when the case has no such finding; a refusal when a rule speaks against the answer.</returns>
    public Task<(bool Recorded, Refusal? Refusal)> AnswerAsync(
        Actor officer, CaseId id, long finding, FindingReply reply, string reasons, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(officer);
        return _records.Writer.WriteAsync<(bool, Refusal?)>(
            session =>
            {
                if (Row(session.Connection, id, finding) is not { } row || _store.Load(session.Connection, id) is not { } file)
                    return (false, null);

                var waits = row.Open(_records).Waits;
                if (OversightRules.Examine(new ProposedAnswer(officer, _records.Keeper(file.Register).Id, waits, reasons)) is { } refusal)
                    return (false, refusal);

                session.Append(
                    "INSERT INTO oversight_answer (finding, at, reply, body) VALUES ($1, $2, $3, $4)",
                    finding, _records.Now.ToUnixTimeTicks(), (int)reply,
                    Vault.Seal(file.Key, StorageJson.Bytes(new AnswerBody(officer.Id, officer.Name, reasons.Trim())), FindingRow.PlaceOfAnswer(finding)));
                return (true, null);
            },
            ct);
    }

    private static FindingRow? Row(SqliteConnection connection, CaseId id, long finding) => connection.QueryFirstOrDefault<FindingRow>(
        FindingRow.Select + " WHERE f.id = @id AND o.ordinal = @finding", new { id = id.Value, finding });
}
