using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Cases;
using Probity.Registers.Checks;
using Probity.Registers.Framework;
using Probity.Registers.Joint;
using Probity.Storage.Cases;
using Probity.Storage.Events;
using Probity.Storage.Projecting;

namespace Probity.Storage.Joint;

/// <summary>What an implementing body reads of a listing before it answers: what the decision says, and nothing of the file behind it.</summary>
/// <param name="Item">Where it stands.</param>
/// <param name="Case">The case as it stands today; its evidence and what was said in it are not for this reader.</param>
public sealed record JointListing(JointItem Item, Case Case);

/// <summary>Listings at the bodies that apply them: worklists, figures, and who was told of a listing.</summary>
public sealed class JointDesk
{
    private const int PageSize = 20;

    private readonly Records _records;
    private readonly CaseStore _store;
    private readonly CircumstancesReader _circumstances;
    private readonly AgreementBook _agreements;
    private readonly LookLog _looks;
    private readonly Housekeeping _housekeeping;

    internal JointDesk(
        Records records, CaseStore store, CircumstancesReader circumstances, AgreementBook agreements, LookLog looks, Housekeeping housekeeping) =>
        (_records, _store, _circumstances, _agreements, _looks, _housekeeping) = (records, store, circumstances, agreements, looks, housekeeping);

    /// <summary>Listings that the actor's authority has to answer, applies or has to acknowledge; what is due first comes first.</summary>
    /// <param name="actor">Who asks; somebody without an office gets an empty list.</param>
    /// <param name="state">Only those in that state; null for all.</param>
    /// <param name="page">Counts from 1.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<Page<JointItem>> ReadAsync(Actor actor, JointState? state, int page, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await _housekeeping.SettleAsync(ct).ConfigureAwait(false);
        using var connection = _records.Database.OpenForReading();
        JointItem[] all =
        [
            .. Implemented(actor).SelectMany(a => Items(connection, a)).Where(i => state is null || i.State == state)
                .OrderBy(i => i.Due is null).ThenBy(i => i.Due).ThenByDescending(i => i.Since).ThenBy(i => i.Case.Value, StringComparer.Ordinal),
        ];
        var number = Math.Max(1, page);
        return new Page<JointItem>([.. all.Skip((number - 1) * PageSize).Take(PageSize)], number, PageSize, all.Length);
    }

    /// <summary>How many listings stand how at the actor's authority.</summary>
    public async Task<JointFigures> CountAsync(Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await _housekeeping.SettleAsync(ct).ConfigureAwait(false);
        using var connection = _records.Database.OpenForReading();
        return JointFigures.Of([.. Implemented(actor).SelectMany(a => Items(connection, a))]);
    }

    /// <summary>A listing as the actor's authority reads it, the look on disk before the answer; null when it is none of theirs.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="agreement">Under which agreement.</param>
    /// <param name="id">The case.</param>
    /// <param name="purpose">Why; the subject reads it.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<JointListing?> FindAsync(Actor actor, AgreementId agreement, CaseId id, string purpose, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (Implemented(actor).FirstOrDefault(a => a.Id == agreement) is not { } under)
            return null;

        await _housekeeping.SettleAsync(ct).ConfigureAwait(false);
        StoredCase? file;
        JointItem? item;
        using (var connection = _records.Database.OpenForReading())
        {
            item = Items(connection, under, id.Value).FirstOrDefault();
            file = item is null ? null : _store.Load(connection, id);
        }

        if (file is not { IsErased: false })
            return null;

        await _looks.WriteAsync(file, actor, purpose, false, ct).ConfigureAwait(false);
        return new JointListing(item!, _circumstances.Settled(file, _records.Today(_records.Keeper(file.Register))));
    }

    /// <summary>How the listings of an agreement stand today.</summary>
    public async Task<JointFigures> FiguresAsync(Agreement agreement, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        await _housekeeping.SettleAsync(ct).ConfigureAwait(false);
        using var connection = _records.Database.OpenForReading();
        return JointFigures.Of([.. Items(connection, agreement)]);
    }

    /// <summary>How the listings of a register stand at every body that applies them; null when there is no agreement about it.</summary>
    public async Task<JointFigures?> FiguresAsync(RegisterId register, CancellationToken ct)
    {
        if (_agreements.About(register) is not { Count: > 0 } about)
            return null;

        await _housekeeping.SettleAsync(ct).ConfigureAwait(false);
        using var connection = _records.Database.OpenForReading();
        return JointFigures.Of([.. about.SelectMany(a => Items(connection, a))]);
    }

    /// <summary>The bodies that apply a listing today, for its entry. Never a person's.</summary>
    public IReadOnlyList<JointItem> AppliedOf(RegisterId register, CaseId id)
    {
        using var connection = _records.Database.OpenForReading();
        return [.. _agreements.About(register).SelectMany(a => Items(connection, a, id.Value)).Where(i => i.State == JointState.Applied)];
    }

    /// <summary>Everybody who was told of a listing in the course of things: bodies that apply it or were asked to, and points of service that were answered. For its subject and the keeper's officers, who have been let into the file.</summary>
    public IReadOnlyList<Recipient> Recipients(RegisterId register, CaseId id)
    {
        using var connection = _records.Database.OpenForReading();
        var bodies = _agreements.About(register).SelectMany(a => Items(connection, a, id.Value))
            .Select(i => new Recipient(RecipientKind.ImplementingBody, _records.Directory.Find(i.Agreement.Implementer)!.Name, i, null, 0));
        var points = connection.Query<(string Name, long Last, long Times)>(
                """
                SELECT COALESCE(k.name, l.asker), MAX(l.at), COUNT(*) FROM check_case c JOIN check_log l ON l.receipt = c.receipt
                LEFT JOIN point_of_service k ON k.id = l.asker WHERE c.case_id = @id AND l.answer = @restricted GROUP BY l.asker ORDER BY 2 DESC
                """,
                new { id = id.Value, restricted = (int)CheckResult.Restricted })
            .Select(p => new Recipient(
                RecipientKind.PointOfService, new LocalizedText(p.Name, p.Name), null, Instant.FromUnixTimeTicks(p.Last), (int)p.Times));
        return [.. bodies, .. points];
    }

    private IEnumerable<Agreement> Implemented(Actor actor) => actor.Authority is { } own && actor.Roles.Any(r => r is not (Role.Subject or Role.Applicant))
        ? _agreements.Concluded.Select(a => a.Agreement).Where(a => a.Implementer == own)
        : [];

    private IEnumerable<JointItem> Items(SqliteConnection connection, Agreement agreement, string? only = null)
    {
        var keeper = _records.Keeper(agreement.Source);
        var answers = connection.Query<JointRow>(
            "SELECT * FROM p_joint WHERE agreement = @agreement AND (@only IS NULL OR case_id = @only)", new { agreement = agreement.Id.Value, only })
            .ToDictionary(r => r.CaseId, StringComparer.Ordinal);
        var listed = connection.Query<CaseRow>(
            "SELECT * FROM p_case WHERE register = @register AND is_person = 0 AND from_day IS NOT NULL AND (@only IS NULL OR case_id = @only)",
            new { register = agreement.Source.Value, only });
        return listed.Select(row => Item(agreement, row, answers.GetValueOrDefault(row.CaseId), keeper)).OfType<JointItem>();
    }

    private JointItem? Item(Agreement agreement, CaseRow row, JointRow? answer, Authority keeper)
    {
        var today = _records.Today(keeper);
        var inForce = row.IsInForceOn(today);
        var over = Over(agreement, row, today, inForce);
        IReadOnlyList<string> measures = answer is null ? [] : StorageJson.Read<string[]>(answer.Measures);
        if (answer is null)
            return inForce && agreement.IsInForceOn(today)
                ? Owed(JointState.Awaiting, LocalDate.Max(Days.Parse(row.FromDay!), agreement.From), agreement.AnswerWithin)
                : null;
        if (measures.Count == 0)
            return Stands(JointState.Declined, answer.AnsweredOn);
        if (answer.LiftedOn is { } lifted)
            return Stands(JointState.Lifted, lifted);
        if (over is null)
            return Stands(JointState.Applied, answer.AnsweredOn);

        return answer.AcknowledgedOn is { } acknowledged
            ? Stands(JointState.Acknowledged, acknowledged)
            : Owed(JointState.Unacknowledged, over.Value, agreement.AcknowledgeWithin);

        JointItem Stands(JointState state, string since) => new(agreement, new CaseId(row.CaseId), state, Days.Parse(since), null, false, measures);

        JointItem Owed(JointState state, LocalDate since, int within)
        {
            var due = _records.Calendar(keeper).AddWorkingDays(since, within);
            return new JointItem(agreement, new CaseId(row.CaseId), state, since, due, today > due, measures);
        }
    }

    private static LocalDate? Over(Agreement agreement, CaseRow row, LocalDate today, bool inForce)
    {
        var listed = Days.ParseOptional(row.EndedOn) ?? Days.Parse(row.UntilDay!).PlusDays(1);
        var over = LocalDate.Min(LocalDate.Min(listed, Days.Parse(row.UntilDay!).PlusDays(1)), agreement.Over);
        return !inForce || over <= today ? over : null;
    }
}
