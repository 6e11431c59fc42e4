using System.Security.Cryptography;
using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Framework;
using Probity.Registers.Reviews;
using Probity.Registers.Reviews.Rules;
using Probity.Registers.Subjects;
using Probity.Storage.Events;

namespace Probity.Storage.Reviews;

/// <summary>A review as a platform passes it on.</summary>
/// <param name="Enterprise">18-character social credit code of the reviewed.</param>
/// <param name="Account">The reviewer's account at the platform; hashed together with the enterprise and stored nowhere.</param>
/// <param name="Stars">1 to 5.</param>
/// <param name="Text">The reviewer's words.</param>
/// <param name="ExperiencedOn">The day it is about.</param>
/// <param name="Transaction">The platform's reference of the transaction; null where there is none. Kept as a hash.</param>
public sealed record PassedReview(string Enterprise, string Account, int Stars, string Text, LocalDate ExperiencedOn, string? Transaction);

/// <summary>A review with what the reviewed replied.</summary>
/// <param name="Review">The review.</param>
/// <param name="Reply">The last reply; null where there is none.</param>
/// <param name="RepliedAt">When.</param>
public sealed record AnsweredReview(Review Review, string? Reply, Instant? RepliedAt);

/// <summary>What a person found about a flag.</summary>
/// <param name="At">When.</param>
/// <param name="By">Who, by name.</param>
/// <param name="ShowsNotice">Whether a notice stands beside the figures.</param>
/// <param name="Reasons">Why.</param>
public sealed record FlagFinding(Instant At, string By, bool ShowsNotice, string Reasons);

/// <summary>A sign of brigading that the published test showed.</summary>
/// <param name="Number">Its number on this node.</param>
/// <param name="Enterprise">The reviewed.</param>
/// <param name="RaisedAt">When.</param>
/// <param name="Evidence">What was seen.</param>
/// <param name="Finding">What a person found; null until one has looked.</param>
public sealed record ReviewFlag(long Number, string Enterprise, Instant RaisedAt, IReadOnlyList<BrigadingEvidence> Evidence, FlagFinding? Finding);

/// <summary>Reviews of enterprises. The software shows signs to a person; it takes no review away and weighs none.</summary>
public sealed class EnterpriseReviews
{
    private const int PageSize = 20;

    // The brigading test compares every text with every other; a campaign is among the newest.
    private const int Examined = 500;

    private const string SameReview = """
        SELECT id FROM review WHERE enterprise = @enterprise AND reviewer = @reviewer AND transaction_hash IS @transaction
          AND star_count = @stars AND body = @text AND experienced_on = @on
        """;

    private readonly Records _records;

    internal EnterpriseReviews(Records records) => _records = records;

    /// <summary>Takes a review in; answered once it is on disk. The same one sent again, as after an answer that was lost, is the one that is there.</summary>
    /// <returns>Its reference and whether it was there already, or why it is not shown.</returns>
    public async Task<(string? Id, bool IsKnown, Refusal? Refusal)> SubmitAsync(ReviewPlatform platform, PassedReview passed, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(platform);
        ArgumentNullException.ThrowIfNull(passed);
        var enterprise = SocialCreditCode.TryParse(passed.Enterprise, out var code, out _) ? code.Value : passed.Enterprise;
        var reviewer = _records.Vault.HashRequest($"reviewer/{platform.Id}/{enterprise}/{passed.Account}");
        var transaction = passed.Transaction is { } reference ? _records.Vault.HashRequest($"transaction/{platform.Id}/{reference}") : null;
        var now = _records.Now;
        var id = RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 16);
        string? earlier = null;
        var refusal = await _records.Writer.WriteAsync(
            session =>
            {
                var written = new
                {
                    enterprise,
                    reviewer,
                    transaction,
                    stars = passed.Stars,
                    text = passed.Text.Trim(),
                    on = passed.ExperiencedOn.Text(),
                };
                earlier = session.Connection.QuerySingleOrDefault<string?>(SameReview, written);
                if (earlier is not null)
                    return null;

                var known = session.Connection.QuerySingle<(long Reviewer, long Transaction)>(
                    """
                    SELECT (SELECT COUNT(*) FROM review WHERE enterprise = @enterprise AND reviewer = @reviewer),
                      (SELECT COUNT(*) FROM review WHERE transaction_hash = @transaction)
                    """,
                    new { enterprise, reviewer, transaction });
                var offered = new OfferedReview(
                    enterprise, passed.Stars, passed.Text, passed.ExperiencedOn, LatestToday(now), known.Reviewer > 0, known.Transaction > 0);
                if (ReviewRules.Examine(offered) is { } refused)
                    return refused;

                session.Append(
                    """
                    INSERT INTO review (id, platform, enterprise, star_count, body, experienced_on, written_at, reviewer, transaction_hash)
                    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
                    """,
                    id, platform.Id, enterprise, passed.Stars, passed.Text.Trim(), passed.ExperiencedOn.Text(), now.ToUnixTimeTicks(), reviewer, transaction);
                return null;
            },
            ct).ConfigureAwait(false);
        if (refusal is not null)
            return (null, false, refusal);
        if (earlier is not null)
            return (earlier, true, null);

        await FlagAsync(enterprise, now).ConfigureAwait(false);
        return (id, false, null);
    }

    /// <summary>Its author took a review back: text, reviewer and transaction are erased, and that there was one is counted.</summary>
    /// <returns>False when the platform passed on no such review, or it is withdrawn already.</returns>
    public Task<bool> WithdrawAsync(ReviewPlatform platform, string id, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(platform);
        return _records.Writer.WriteAsync(
            session =>
            {
                var withdrawn = session.Execute(
                    """
                    UPDATE review SET body = '', reviewer = NULL, transaction_hash = NULL, withdrawn_at = @at
                    WHERE id = @id AND platform = @platform AND withdrawn_at IS NULL
                    """,
                    new { id, platform = platform.Id, at = _records.Now.ToUnixTimeTicks() }) == 1;
                if (withdrawn)
                    session.Execute("DELETE FROM review_reply WHERE review = @id", new { id });
                return withdrawn;
            },
            ct);
    }

    /// <summary>Figures of an enterprise, and how many reviews were withdrawn.</summary>
    public (ReviewFigures Figures, int Withdrawn) Figures(string enterprise)
    {
        using var connection = _records.Database.OpenForReading();
        return (ReviewFigures.Of(All(connection, enterprise, int.MaxValue)), connection.ExecuteScalar<int>(
            "SELECT COUNT(*) FROM review WHERE enterprise = @enterprise AND withdrawn_at IS NOT NULL", new { enterprise }));
    }

    /// <summary>Reviews of an enterprise, the newest first.</summary>
    /// <param name="enterprise">18-character code.</param>
    /// <param name="verified">Only those with a transaction, or only those without; null for all.</param>
    /// <param name="page">Counts from 1.</param>
    public Page<AnsweredReview> Read(string enterprise, bool? verified, int page)
    {
        using var connection = _records.Database.OpenForReading();
        Review[] all = [.. All(connection, enterprise, int.MaxValue).Where(r => verified is null || r.IsVerified == verified)];
        var number = Math.Max(1, page);
        return new Page<AnsweredReview>([.. all.Skip((number - 1) * PageSize).Take(PageSize).Select(r => Answered(connection, r))], number, PageSize, all.Length);
    }

    /// <summary>Every review of an enterprise with its reply, the newest first.</summary>
    public IReadOnlyList<AnsweredReview> All(string enterprise)
    {
        using var connection = _records.Database.OpenForReading();
        return [.. All(connection, enterprise, int.MaxValue).ToList().Select(r => Answered(connection, r))];
    }

    /// <summary>The reviewed replies; a later reply stands in the place of an earlier.</summary>
    /// <param name="enterprise">18-character code of the reviewed.</param>
    /// <param name="id">The review.</param>
    /// <param name="text">The reply.</param>
    /// <param name="ct">Cancels before anything is written.</param>
    /// <returns>False when the enterprise has no such review.</returns>
    public Task<bool> ReplyAsync(string enterprise, string id, string text, CancellationToken ct) => _records.Writer.WriteAsync(
        session => session.Execute(
            """
            INSERT INTO review_reply (review, at, body)
            SELECT id, @at, @text FROM review WHERE id = @id AND enterprise = @enterprise AND withdrawn_at IS NULL
            """,
            new { id, enterprise, at = _records.Now.ToUnixTimeTicks(), text = text.Trim() }) == 1,
        ct);

    /// <summary>Flags, those nobody has looked at first, then the newest.</summary>
    /// <param name="enterprise">Only those of one enterprise; null for all.</param>
    public IReadOnlyList<ReviewFlag> Flags(string? enterprise = null)
    {
        using var connection = _records.Database.OpenForReading();
        return [.. Flags(connection, enterprise)];
    }

    /// <summary>Records what a person found about a flag; once.</summary>
    /// <returns>False when there is no such flag, or somebody has recorded a finding already.</returns>
    public Task<bool> ExamineAsync(Actor auditor, long number, bool showsNotice, string reasons, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(auditor);
        return _records.Writer.WriteAsync(
            session => session.Execute(
                "UPDATE review_flag SET examined_at = @at, examined_by = @by, shows_notice = @showsNotice, reasons = @reasons WHERE ordinal = @number AND examined_at IS NULL",
                new { number, at = _records.Now.ToUnixTimeTicks(), by = auditor.Name, showsNotice, reasons = reasons.Trim() }) == 1,
            ct);
    }

    // A platform's guests may live anywhere: today is the date where it is latest.
    private static LocalDate LatestToday(Instant now) => now.WithOffset(Offset.FromHours(14)).Date;

    // A sign is shown to a person once: again only when reviews are in it that no earlier flag named.
    private async Task FlagAsync(string enterprise, Instant now)
    {
        IReadOnlyList<BrigadingEvidence> seen;
        using (var connection = _records.Database.OpenForReading())
            seen = BrigadingTest.Examine([.. All(connection, enterprise, Examined)]);
        if (seen.Count == 0)
            return;

        await _records.Writer.WriteAsync(
            session =>
            {
                var named = Flags(session.Connection, enterprise).SelectMany(f => f.Evidence).SelectMany(e => e.Reviews).ToHashSet(StringComparer.Ordinal);
                if (seen.SelectMany(e => e.Reviews).All(named.Contains))
                    return 0;

                // Until somebody has looked, a flag grows with what comes in; a finding stands, and more is a new flag.
                session.Execute("DELETE FROM review_flag WHERE enterprise = @enterprise AND examined_at IS NULL", new { enterprise });
                return session.Execute(
                    "INSERT INTO review_flag (enterprise, raised_at, evidence) VALUES (@enterprise, @at, @evidence)",
                    new { enterprise, at = now.ToUnixTimeTicks(), evidence = StorageJson.Text(seen) });
            },
            CancellationToken.None).ConfigureAwait(false);
    }

    private static IEnumerable<ReviewFlag> Flags(SqliteConnection connection, string? enterprise) => connection
        .Query<(long Number, string Enterprise, long RaisedAt, string Evidence, long? ExaminedAt, string? By, bool? ShowsNotice, string? Reasons)>(
            """
            SELECT ordinal, enterprise, raised_at, evidence, examined_at, examined_by, shows_notice, reasons FROM review_flag
            WHERE @enterprise IS NULL OR enterprise = @enterprise ORDER BY examined_at IS NOT NULL, ordinal DESC
            """,
            new { enterprise })
        .Select(r => new ReviewFlag(
            r.Number, r.Enterprise, Instant.FromUnixTimeTicks(r.RaisedAt), StorageJson.Read<BrigadingEvidence[]>(r.Evidence),
            r.ExaminedAt is { } at ? new FlagFinding(Instant.FromUnixTimeTicks(at), r.By!, r.ShowsNotice == true, r.Reasons!) : null));

    private static List<Review> All(SqliteConnection connection, string enterprise, int most) =>
    [
        .. connection.Query<(string Id, string Platform, byte[] Reviewer, int Stars, string Body, string On, long At, bool Verified)>(
            """
            SELECT r.id, p.name, r.reviewer, r.star_count, r.body, r.experienced_on, r.written_at, r.transaction_hash IS NOT NULL
            FROM review r JOIN review_platform p ON p.id = r.platform
            WHERE r.enterprise = @enterprise AND r.withdrawn_at IS NULL ORDER BY r.ordinal DESC LIMIT @most
            """,
            new { enterprise, most })
            .Select(r => new Review(
                r.Id, r.Platform, new ReviewerMark(Convert.ToBase64String(r.Reviewer)), r.Stars, r.Body, Days.Parse(r.On), Instant.FromUnixTimeTicks(r.At), r.Verified)),
    ];

    private static AnsweredReview Answered(SqliteConnection connection, Review review) => connection.QueryFirstOrDefault<(long At, string Body)?>(
        "SELECT at, body FROM review_reply WHERE review = @id ORDER BY ordinal DESC", new { id = review.Id }) is { } reply
        ? new AnsweredReview(review, reply.Body, Instant.FromUnixTimeTicks(reply.At))
        : new AnsweredReview(review, null, null);
}
