using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Cases;
using Probity.Storage.Accounts;
using Probity.Storage.Cases;
using Probity.Storage.Sealing;

namespace Probity.Storage.Worklists;

/// <summary>The cases an actor has to do with.</summary>
public sealed class CaseWorklists
{
    private const int PageSize = 20;

    private readonly Records _records;
    private readonly CaseStore _store;
    private readonly AccountRows _accounts;
    private readonly CircumstancesReader _circumstances;
    private readonly Housekeeping _housekeeping;

    internal CaseWorklists(Records records, CaseStore store, AccountRows accounts, CircumstancesReader circumstances, Housekeeping housekeeping) =>
        (_records, _store, _accounts, _circumstances, _housekeeping) = (records, store, accounts, circumstances, housekeeping);

    /// <summary>Cases of the actor's authority, cases that lie with it as the higher body, or the party's own; the nearest deadline first.</summary>
    /// <param name="actor">Who asks; somebody without an office or a case gets an empty list.</param>
    /// <param name="filter">Narrows the list.</param>
    /// <param name="page">Counts from 1.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<Page<WorkItem>> ReadAsync(Actor actor, WorkFilter filter, int page, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(filter);
        await _housekeeping.SettleAsync(ct).ConfigureAwait(false);
        using var connection = _records.Database.OpenForReading();
        var number = Math.Max(1, page);
        var wanted = Wanted(connection, actor, filter, number);
        var total = connection.ExecuteScalar<long>("SELECT COUNT(*) FROM p_case c WHERE " + Scope + Narrowed, wanted);
        var found = connection.Query<(string Id, bool WasLate)>(
            $"""
            SELECT c.case_id, c.was_late FROM p_case c WHERE {Scope} {Narrowed}
            ORDER BY c.stage >= {(int)Stage.Ended}, COALESCE(c.next_due, '9999'), c.opened_on DESC, c.case_id LIMIT @take OFFSET @skip
            """,
            wanted);
        return new Page<WorkItem>([.. found.Select(row => Item(connection, new CaseId(row.Id), row.WasLate)).OfType<WorkItem>()], number, PageSize, total);
    }

    private DynamicParameters Wanted(SqliteConnection connection, Actor actor, WorkFilter filter, int page)
    {
        var wanted = new DynamicParameters(new
        {
            stage = (int?)filter.Stage,
            overdue = filter.OverdueOnly,
            register = filter.Register?.Value,
            reference = string.IsNullOrWhiteSpace(filter.Reference) ? null : filter.Reference.Trim(),
            applicant = actor.Roles.Contains(Role.Applicant) ? actor.Id.Value : null,
            take = PageSize,
            skip = (page - 1L) * PageSize,
        });
        wanted.Add("kept", Kept(actor));
        wanted.Add("reviewed", Reviewed(actor));
        wanted.Add("own", Own(connection, actor));
        return wanted;
    }

    private string[] Kept(Actor actor) => actor.Authority is null || !actor.Roles.Any(r => r is not (Role.Subject or Role.Applicant))
        ? []
        : [.. _records.Directory.Registers.Where(r => r.Keeper == actor.Authority).Select(r => r.Id.Value)];

    private string[] Reviewed(Actor actor) => actor.Authority is null || !(actor.Roles.Contains(Role.ReviewingOfficer) || actor.Roles.Contains(Role.Auditor))
        ? []
        : [.. _records.Directory.Registers.Where(r => _records.Keeper(r.Id).Higher == actor.Authority).Select(r => r.Id.Value)];

    private string[] Own(SqliteConnection connection, Actor actor) =>
        actor.Roles.Contains(Role.Subject) && _accounts.Find(connection, actor.Id)?.Identity is { } identity
            ? [.. _circumstances.Of(connection, identity).Select(f => f.Id.Value)]
            : [];

    private WorkItem? Item(SqliteConnection connection, CaseId id, bool wasLate)
    {
        if (_store.Load(connection, id) is not { } file)
            return null;

        var today = _records.Today(_records.Keeper(file.Register));
        var state = _circumstances.Settled(file, today);
        var name = state.Subject is null ? "" : Masked.Name(state.Subject);
        var isPerson = state.Subject?.IsPerson ?? file.Remains!.IsPerson;
        return new WorkItem(
            id, file.Register, state.Stage, state.OpenedOn, Next(state, today), name, isPerson,
            wasLate || state.Clocks.Any(c => c.BindsAuthority && c.Deadline.IsPast(today)), state.End);
    }

    private static OpenClock? Next(Case state, LocalDate today) => state.RunningClocks(today).MinBy(c => c.Deadline.DueOn);

    private const string Scope = """
        (c.register IN @kept OR (c.register IN @reviewed AND c.higher_body = 1) OR c.applicant = @applicant OR c.case_id IN @own)
        """;

    private const string Narrowed = """
         AND (@stage IS NULL OR c.stage = @stage) AND (@overdue = 0 OR c.was_late = 1)
         AND (@register IS NULL OR c.register = @register) AND (@reference IS NULL OR c.case_id = @reference)
        """;
}
