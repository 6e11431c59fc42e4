using System.Security.Cryptography;
using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using Probity.CharterFiles;
using Probity.Registers.Authorities;
using Probity.Registers.Charters;
using Probity.Storage.Events;
using Probity.Storage.Schema;
using Probity.Storage.Writing;

namespace Probity.Storage.Authorities;

/// <summary>A charter that an authority is writing.</summary>
/// <param name="Id">Names the draft in addresses; says nothing.</param>
/// <param name="Authority">Whose officers may read and change it.</param>
/// <param name="Origin">The charter it began as; null when it began empty or from a file.</param>
/// <param name="ChangedAt">When it was last changed.</param>
/// <param name="ChangedBy">Who changed it last, by name.</param>
/// <param name="Revision">Counts changes from 1; a change names the one it was made to.</param>
/// <param name="Text">The file, in order or not.</param>
public sealed record StoredDraft(
    string Id, AuthorityId Authority, CharterReference? Origin, Instant ChangedAt, string ChangedBy, int Revision, string Text);

/// <summary>Why a draft was not kept.</summary>
public enum DraftRefusal
{
    /// <summary>No such draft of that authority.</summary>
    Unknown,

    /// <summary>Somebody changed it since it was read.</summary>
    ChangedMeanwhile,

    /// <summary>The authority has as many drafts as it may have.</summary>
    TooMany,

    /// <summary>The file is larger than a charter may be.</summary>
    TooLarge,
}

/// <summary>Drafts of charters, each within its authority. Nothing in them is in force, and nobody outside the authority sees them.</summary>
public sealed class CharterDrafts
{
    /// <summary>The most drafts an authority has at a time.</summary>
    public const int Most = 100;

    private readonly Database _database;
    private readonly Writer _writer;
    private readonly TimeProvider _time;

    internal CharterDrafts(Database database, Writer writer, TimeProvider time) => (_database, _writer, _time) = (database, writer, time);

    /// <summary>The drafts of the actor's authority, the one changed last first; none for somebody without one.</summary>
    public IReadOnlyList<StoredDraft> Of(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        using var connection = _database.OpenForReading();
        return [.. Read(connection, actor.Authority, null)];
    }

    /// <summary>A draft of the actor's authority, or null.</summary>
    public StoredDraft? Find(Actor actor, string id)
    {
        ArgumentNullException.ThrowIfNull(actor);
        using var connection = _database.OpenForReading();
        return Read(connection, actor.Authority, id).FirstOrDefault();
    }

    /// <summary>Begins a draft.</summary>
    /// <param name="actor">An officer.</param>
    /// <param name="text">What it begins with.</param>
    /// <param name="origin">The charter that text was taken from.</param>
    /// <param name="ct">Cancels before anything is written.</param>
    /// <returns>The draft's id, or why there is none.</returns>
    /// <exception cref="ArgumentException">The actor belongs to no authority.</exception>
    public Task<(string? Id, DraftRefusal? Refusal)> BeginAsync(Actor actor, string text, CharterReference? origin, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var authority = actor.Authority?.Value ?? throw new ArgumentException("Somebody without an authority drafts nothing.", nameof(actor));
        var id = RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 10);
        return _writer.WriteAsync<(string?, DraftRefusal?)>(
            session =>
            {
                if (!CharterFile.Fits(text))
                    return (null, DraftRefusal.TooLarge);
                if (session.Connection.ExecuteScalar<long>("SELECT COUNT(*) FROM charter_draft WHERE authority = @authority", new { authority }) >= Most)
                    return (null, DraftRefusal.TooMany);

                session.Execute(
                    """
                    INSERT INTO charter_draft (id, authority, origin, changed_at, changed_by, revision, body)
                    VALUES (@id, @authority, @origin, @at, @by, 1, @text)
                    """,
                    new { id, authority, origin = origin is { } from ? CharterText.Of(from) : null, at = _time.GetUtcNow().UtcTicks, by = actor.Name, text });
                return (id, null);
            },
            ct);
    }

    /// <summary>Puts a new text in the place of the old.</summary>
    /// <param name="actor">An officer of the draft's authority.</param>
    /// <param name="id">The draft.</param>
    /// <param name="revision">The revision that was changed.</param>
    /// <param name="text">The whole file.</param>
    /// <param name="ct">Cancels before anything is written.</param>
    /// <returns>Null when it was kept, or why it was not.</returns>
    public Task<DraftRefusal?> ChangeAsync(Actor actor, string id, int revision, string text, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return _writer.WriteAsync(
            session =>
            {
                if (!CharterFile.Fits(text))
                    return DraftRefusal.TooLarge;

                var changed = session.Execute(
                    """
                    UPDATE charter_draft SET body = @text, revision = revision + 1, changed_at = @at, changed_by = @by
                    WHERE id = @id AND authority = @authority AND revision = @revision
                    """,
                    new { id, authority = actor.Authority?.Value, revision, at = _time.GetUtcNow().UtcTicks, by = actor.Name, text });
                return changed == 1 ? null : Missing(session, actor, id);
            },
            ct);
    }

    /// <summary>Throws a draft away. What was adopted from it stays.</summary>
    /// <param name="actor">An officer of the draft's authority.</param>
    /// <param name="id">The draft.</param>
    /// <param name="revision">The revision that was read.</param>
    /// <param name="ct">Cancels before anything is written.</param>
    /// <returns>Null when it is gone, or why it is not.</returns>
    public Task<DraftRefusal?> DiscardAsync(Actor actor, string id, int revision, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return _writer.WriteAsync(
            session => session.Execute(
                "DELETE FROM charter_draft WHERE id = @id AND authority = @authority AND revision = @revision",
                new { id, authority = actor.Authority?.Value, revision }) == 1
                ? null
                : Missing(session, actor, id),
            ct);
    }

    private static DraftRefusal? Missing(WriteSession session, Actor actor, string id) =>
        session.Connection.ExecuteScalar<long>("SELECT COUNT(*) FROM charter_draft WHERE id = @id AND authority = @authority", new { id, authority = actor.Authority?.Value }) == 0
            ? DraftRefusal.Unknown
            : DraftRefusal.ChangedMeanwhile;

    private static IEnumerable<StoredDraft> Read(SqliteConnection connection, AuthorityId? authority, string? id) =>
        connection.Query<(string Id, string Authority, string? Origin, long At, string By, int Revision, string Body)>(
            """
            SELECT id, authority, origin, changed_at, changed_by, revision, body FROM charter_draft
            WHERE authority = @authority AND (@id IS NULL OR id = @id) ORDER BY changed_at DESC, id
            """,
            new { authority = authority?.Value, id })
            .Select(row => new StoredDraft(
                row.Id, new AuthorityId(row.Authority), row.Origin is null ? null : CharterText.Parse(row.Origin),
                Instant.FromDateTimeOffset(new DateTimeOffset(row.At, TimeSpan.Zero)), row.By, row.Revision, row.Body));
}
