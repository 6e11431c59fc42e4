using System.Collections.Immutable;
using System.Security.Cryptography;
using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Framework;
using Probity.Registers.Joint;
using Probity.Registers.Joint.Rules;
using Probity.Storage.Authorities;
using Probity.Storage.Events;
using Probity.Storage.Writing;

namespace Probity.Storage.Joint;

/// <summary>Agreements between authorities of this node; held in memory. One that is concluded stays readable for ever.</summary>
public sealed class AgreementBook
{
    private readonly Writer _writer;
    private readonly RegisterDirectory _directory;
    private readonly CharterShelf _shelf;
    private readonly TimeProvider _time;
    private ImmutableSortedDictionary<string, StoredAgreement> _all;

    internal AgreementBook(SqliteConnection connection, Writer writer, RegisterDirectory directory, CharterShelf shelf, TimeProvider time)
    {
        (_writer, _directory, _shelf, _time) = (writer, directory, shelf, time);
        _all = connection.Query<Row>("SELECT * FROM agreement").Select(row => row.ToAgreement())
            .ToImmutableSortedDictionary(a => a.Agreement.Id.Value, a => a, StringComparer.Ordinal);
    }

    /// <summary>Every agreement that was concluded, those that are over too, by id.</summary>
    public IReadOnlyList<StoredAgreement> Concluded => [.. _all.Values.Where(a => a.IsConcluded)];

    /// <summary>The concluded agreement of that id, or null.</summary>
    public StoredAgreement? Find(AgreementId id) => id.Value is null ? null : _all.GetValueOrDefault(id.Value) is { IsConcluded: true } known ? known : null;

    /// <summary>Every agreement that the actor's authority is a side of, offered ones too; the newest first.</summary>
    public IReadOnlyList<StoredAgreement> Of(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return [.. _all.Values.Where(a => IsSide(actor, a)).OrderByDescending(a => a.ProposedAt).ThenBy(a => a.Agreement.Id.Value, StringComparer.Ordinal)];
    }

    /// <summary>The agreement of that id when the actor's authority is a side of it, or null.</summary>
    public StoredAgreement? Find(Actor actor, AgreementId id)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return id.Value is not null && _all.GetValueOrDefault(id.Value) is { } known && IsSide(actor, known) ? known : null;
    }

    /// <summary>Agreements concluded about a register.</summary>
    internal IReadOnlyList<Agreement> About(RegisterId register) => [.. _all.Values.Where(a => a.IsConcluded && a.Agreement.Source == register).Select(a => a.Agreement)];

    /// <summary>An officer proposes that their authority applies listings of a register.</summary>
    /// <returns>Its id, or why it may not be proposed.</returns>
    /// <exception cref="ArgumentException">The register is unknown, or the actor belongs to no authority of this node.</exception>
    public async Task<(AgreementId? Id, Refusal? Refusal)> ProposeAsync(Actor actor, AgreementDraft draft, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(draft);
        if (actor.Authority is not { } own || _directory.Find(own) is null || _directory.Find(draft.Source) is null)
            throw new ArgumentException("The register or the actor's authority is not known here.", nameof(draft));

        var id = new AgreementId(RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 8));
        var agreement = new Agreement(
            id, draft.Source, own, new LocalizedText(draft.TitleEn.Trim(), draft.TitleZh.Trim()), draft.Measures, draft.From, draft.LastDay, draft.AnswerWithin,
            draft.AcknowledgeWithin);
        if (Examine(agreement, actor, null) is { } refusal)
            return (null, refusal);

        var stored = new StoredAgreement(agreement, Now, By(actor), null, null, null, null);
        await _writer.WriteAsync(
            session =>
            {
                session.Execute(
                    "INSERT INTO agreement (id, source, implementer, body, proposed_at, proposed_by) VALUES (@id, @source, @implementer, @body, @at, @by)",
                    new
                    {
                        id = id.Value,
                        source = agreement.Source.Value,
                        implementer = agreement.Implementer.Value,
                        body = StorageJson.Text(agreement),
                        at = stored.ProposedAt.ToUnixTimeTicks(),
                        by = StorageJson.Text(stored.ProposedBy),
                    });
                session.AfterCommit(() => Keep(stored));
            },
            ct).ConfigureAwait(false);
        return (id, null);
    }

    /// <summary>An officer of the keeper concludes an offered agreement. From then on it is published.</summary>
    /// <returns>False when there is nothing offered under that id to the actor's authority; a refusal when a rule speaks against it.</returns>
    public Task<(bool Concluded, Refusal? Refusal)> ConcludeAsync(Actor actor, AgreementId id, CancellationToken ct) => _writer.WriteAsync<(bool, Refusal?)>(
        session =>
        {
            if (Find(actor, id) is not { IsOffered: true } offered)
                return (false, null);

            // It does not reach back behind its conclusion, so that nobody is late on its first day.
            var agreement = offered.Agreement with { From = LocalDate.Max(offered.Agreement.From, Today(offered)) };
            if (Examine(agreement, ProposerOf(offered), actor) is { } refusal)
                return (false, refusal);

            var concluded = offered with { Agreement = agreement, ConcludedAt = Now, ConcludedBy = By(actor) };
            session.Execute(
                "UPDATE agreement SET body = @body, concluded_at = @at, concluded_by = @by WHERE id = @id AND concluded_at IS NULL",
                new { id = id.Value, body = StorageJson.Text(agreement), at = Now.ToUnixTimeTicks(), by = StorageJson.Text(concluded.ConcludedBy) });
            session.AfterCommit(() => Keep(concluded));
            return (true, null);
        },
        ct);

    /// <summary>An officer of either side ends an agreement, or turns one down that is only offered. What was applied under it ends the same day.</summary>
    /// <returns>False when there is no such agreement of the actor's authority, or it is over already.</returns>
    public Task<bool> EndAsync(Actor actor, AgreementId id, string reasons, CancellationToken ct) => _writer.WriteAsync(
        session =>
        {
            if (!actor.Roles.Contains(Role.Officer) || Find(actor, id) is not { EndedBy: null } known || Today(known) >= known.Agreement.Over)
                return false;

            var ended = known with { Agreement = known.Agreement with { EndedOn = Today(known) }, EndedBy = By(actor), EndReasons = reasons.Trim() };
            session.Execute(
                "UPDATE agreement SET ended_on = @on, ended_by = @by, end_reasons = @reasons WHERE id = @id AND ended_by IS NULL",
                new { id = id.Value, on = ended.Agreement.EndedOn.Text(), by = StorageJson.Text(ended.EndedBy), reasons = ended.EndReasons });
            session.AfterCommit(() => Keep(ended));
            return true;
        },
        ct);

    private Instant Now => Instant.FromDateTimeOffset(_time.GetUtcNow());

    private Authority KeeperOf(Agreement agreement) => _directory.Find(_directory.Find(agreement.Source)!.Keeper)!;

    private LocalDate Today(StoredAgreement known) => Now.InZone(DateTimeZoneProviders.Tzdb[KeeperOf(known.Agreement).TimeZone]).Date;

    private Refusal? Examine(Agreement agreement, Actor proposer, Actor? concluder)
    {
        var charter = _shelf.Library.Charter(_directory.Find(agreement.Source)!.Charter);
        return JointRules.Examine(new ProposedAgreement(
            agreement, charter, _shelf.Library.Edition(charter.Edition), KeeperOf(agreement), _directory.Find(agreement.Implementer)!, proposer, concluder));
    }

    private bool IsSide(Actor actor, StoredAgreement known) => actor.Authority is { } own
        && actor.Roles.Any(r => r is not (Role.Subject or Role.Applicant))
        && (own == known.Agreement.Implementer || own == KeeperOf(known.Agreement).Id);

    private static Actor ProposerOf(StoredAgreement offered) => new(
        offered.ProposedBy.Actor!.Value, offered.ProposedBy.Name, new HashSet<Role> { offered.ProposedBy.Role!.Value }, offered.ProposedBy.Authority);

    private static Attribution By(Actor actor) => new(actor.Id, actor.Name, Role.Officer, actor.Authority);

    private void Keep(StoredAgreement agreement) => _all = _all.SetItem(agreement.Agreement.Id.Value, agreement);

    private sealed record Row
    {
        public required string Body { get; init; }

        public required long ProposedAt { get; init; }

        public required string ProposedBy { get; init; }

        public long? ConcludedAt { get; init; }

        public string? ConcludedBy { get; init; }

        public string? EndedOn { get; init; }

        public string? EndedBy { get; init; }

        public string? EndReasons { get; init; }

        public StoredAgreement ToAgreement() => new(
            StorageJson.Read<Agreement>(Body) with { EndedOn = Days.ParseOptional(EndedOn) }, Instant.FromUnixTimeTicks(ProposedAt),
            StorageJson.Read<Attribution>(ProposedBy), ConcludedAt is { } at ? Instant.FromUnixTimeTicks(at) : null, Read(ConcludedBy), Read(EndedBy), EndReasons);

        private static Attribution? Read(string? text) => text is null ? null : StorageJson.Read<Attribution>(text);
    }
}
