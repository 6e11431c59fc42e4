using NodaTime;
using Probity.Registers.Cases.Events;
using Probity.Storage.Events;
using Probity.Storage.Projecting;
using Probity.Storage.Writing;

namespace Probity.Storage.Cases;

/// <summary>Destroys what a case holds about its subject. Envelopes, numbers, dates and the outcome stay.</summary>
/// <remarks>
/// Sealed rows are overwritten in place by as many zero bytes, so that neither the key nor the content is left in a free part of a
/// page; projections and the write-ahead log are cleared by <see cref="Records.RemoveTracesAsync"/> after the commit.
/// </remarks>
internal sealed class CaseEraser(Records records, CaseStore store, CaseProjector projector)
{
    public void Erase(WriteSession session, StoredCase file, IReadOnlyList<CaseEvent> events, Instant now)
    {
        var ended = store.Append(session, file, [.. events.SkipLast(1)], now);
        var keeper = records.Keeper(file.Register);
        var remains = CaseSummary.Of(ended, records.Charter(ended.Case.Charter), records.Calendar(keeper)).AfterErasure();
        store.Append(session, ended, [events[^1]], now);
        projector.Erase(session, ended, remains);
        session.Execute(OverwriteAll, new { ordinal = file.Ordinal, id = file.Id.Value, remains = StorageJson.Text(remains) });
        foreach (var identifier in ended.Case.Subject!.Identifiers)
            session.Execute(ForgetAsked, new { id = file.Id.Value, ordinal = file.Ordinal, hash = records.Vault.Hash(identifier).ToBytes() });
        session.Execute(ForgetAnswers, new { id = file.Id.Value, ordinal = file.Ordinal });
    }

    // A row that keeps its length is written over the old one, byte for byte.
    private const string OverwriteAll = """
        UPDATE sealed_content SET body = zeroblob(length(body)) WHERE event IN (SELECT ordinal FROM event WHERE case_ordinal = @ordinal);
        UPDATE log_opening SET body = zeroblob(length(body)) WHERE event IN (SELECT ordinal FROM event WHERE case_ordinal = @ordinal);
        UPDATE look SET body = zeroblob(length(body)) WHERE case_ordinal = @ordinal;
        UPDATE oversight_answer SET body = zeroblob(length(body)) WHERE finding IN (SELECT ordinal FROM oversight_finding WHERE case_ordinal = @ordinal);
        UPDATE oversight_finding SET body = zeroblob(length(body)) WHERE case_ordinal = @ordinal;
        UPDATE lookup SET body = zeroblob(length(body)) WHERE ordinal IN (SELECT lookup FROM lookup_case WHERE case_ordinal = @ordinal);
        UPDATE check_log SET body = zeroblob(length(body)) WHERE receipt IN (SELECT receipt FROM check_case WHERE case_id = @id);
        UPDATE idempotency SET request = zeroblob(length(request)) WHERE case_id = @id;
        UPDATE case_file SET wrapped_key = zeroblob(length(wrapped_key)) WHERE ordinal = @ordinal;
        INSERT INTO erased_case (case_ordinal, remains) VALUES (@ordinal, @remains);
        """;

    private const string ForgetAsked = """
        DELETE FROM check_subject WHERE hash = @hash AND receipt IN (SELECT receipt FROM check_case WHERE case_id = @id);
        DELETE FROM lookup_subject WHERE hash = @hash AND lookup IN (SELECT lookup FROM lookup_case WHERE case_ordinal = @ordinal);
        """;

    private const string ForgetAnswers = """
        DELETE FROM check_case WHERE case_id = @id;
        DELETE FROM lookup_case WHERE case_ordinal = @ordinal;
        """;
}
