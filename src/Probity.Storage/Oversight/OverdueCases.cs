using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Cases;
using Probity.Storage.Cases;
using Probity.Storage.Events;
using Probity.Storage.Projecting;

namespace Probity.Storage.Oversight;

/// <summary>A case in which an authority let a deadline run out.</summary>
/// <param name="Id">The case.</param>
/// <param name="Register">Its register.</param>
/// <param name="Stage">Where it stands.</param>
/// <param name="End">How it ended, if it has.</param>
/// <param name="Clock">The clock that ran out last; null once the case is erased.</param>
/// <param name="Since">The first day on which it was late; null once the case is erased.</param>
/// <param name="StillWaits">True while nobody has acted and nothing has followed from it.</param>
public sealed record OverdueCase(CaseId Id, RegisterId Register, Stage Stage, CaseEnd? End, ClockKind? Clock, LocalDate? Since, bool StillWaits);

/// <summary>Cases past their clocks, without anything that says who they are about.</summary>
public sealed class OverdueCases
{
    private const int PageSize = 20;

    private readonly Records _records;
    private readonly CaseStore _store;
    private readonly Housekeeping _housekeeping;

    internal OverdueCases(Records records, CaseStore store, Housekeeping housekeeping) => (_records, _store, _housekeeping) = (records, store, housekeeping);

    /// <summary>The cases of the auditor's remit in which a deadline of the authority ran out; those that still wait first, then the latest.</summary>
    /// <param name="auditor">Who asks.</param>
    /// <param name="register">Only that register; null for the whole remit.</param>
    /// <param name="page">Counts from 1.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<Page<OverdueCase>> ReadAsync(Actor auditor, RegisterId? register, int page, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(auditor);
        await _housekeeping.SettleAsync(ct).ConfigureAwait(false);
        using var connection = _records.Database.OpenForReading();
        CaseRow[] late = [.. Late(connection, Remit.Names(auditor, _records, register))];
        var number = Math.Max(1, page);
        return new Page<OverdueCase>(
            [.. late.Skip((number - 1) * PageSize).Take(PageSize).Select(row => Describe(connection, row)).OfType<OverdueCase>()], number, PageSize, late.Length);
    }

    /// <summary>How many such cases there are in each register of the remit, and how many of them still wait; registers without any are in it too.</summary>
    public async Task<IReadOnlyList<(RegisterId Register, int Late, int Waiting)>> CountAsync(Actor auditor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(auditor);
        await _housekeeping.SettleAsync(ct).ConfigureAwait(false);
        using var connection = _records.Database.OpenForReading();
        var late = Late(connection, Remit.Names(auditor, _records)).ToLookup(row => row.Register);
        return [.. Remit.Of(auditor, _records).Select(r => (r.Id, late[r.Id.Value].Count(), late[r.Id.Value].Count(Waits)))];
    }

    /// <summary>Every such case of the remit, for a file.</summary>
    public async Task<IReadOnlyList<OverdueCase>> AllAsync(Actor auditor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(auditor);
        await _housekeeping.SettleAsync(ct).ConfigureAwait(false);
        using var connection = _records.Database.OpenForReading();
        return [.. Late(connection, Remit.Names(auditor, _records)).ToList().Select(row => Describe(connection, row)).OfType<OverdueCase>()];
    }

    private IEnumerable<CaseRow> Late(SqliteConnection connection, string[] remit) => connection.Query<CaseRow>(
        $"SELECT * FROM p_case WHERE register IN @remit AND (was_late = 1 OR (next_due IS NOT NULL AND stage < {(int)Stage.Ended}))", new { remit })
        .Where(row => row.WasLate || Waits(row)).OrderBy(row => !Waits(row)).ThenBy(row => Waits(row) ? row.NextDue : null, StringComparer.Ordinal)
        .ThenByDescending(row => row.EndedOn ?? "9999", StringComparer.Ordinal).ThenBy(row => row.CaseId, StringComparer.Ordinal);

    private bool Waits(CaseRow row) => row.Stage < (int)Stage.Ended && row.NextDue is { } due
        && Days.Parse(due) < _records.Today(_records.Keeper(RegisterId.Parse(row.Register)));

    private OverdueCase? Describe(SqliteConnection connection, CaseRow row)
    {
        if (_store.Load(connection, new CaseId(row.CaseId)) is not { } file)
            return null;

        var waiting = Waits(row) ? file.Case.Clocks.Where(c => c.BindsAuthority).MinBy(c => c.Deadline.DueOn) : null;
        var silence = file.History.LastOrDefault(e => Silence.ClockBehind(e.Event) is not null)?.Event;
        return new OverdueCase(
            file.Id, file.Register, (Stage)row.Stage, (CaseEnd?)row.CaseEnd, waiting?.Kind ?? (silence is null ? null : Silence.ClockBehind(silence)),
            waiting?.Deadline.DueOn.PlusDays(1) ?? silence?.On, waiting is not null);
    }
}
