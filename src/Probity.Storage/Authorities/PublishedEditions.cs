using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using Probity.CharterFiles;
using Probity.Storage.Writing;

namespace Probity.Storage.Authorities;

/// <summary>The publication of an edition on this node: an act that is logged and never undone.</summary>
/// <param name="Edition">Key and version.</param>
/// <param name="PublishedAt">When.</param>
/// <param name="PublishedBy">Who, by name.</param>
/// <param name="Digest">SHA-256 of the file, hexadecimal.</param>
/// <param name="Signer">The publisher's Ed25519 key, base64.</param>
public sealed record EditionPublication(string Edition, Instant PublishedAt, string PublishedBy, string Digest, string Signer);

/// <summary>Editions of the framework published on this node beside those shipped.</summary>
public sealed class PublishedEditions
{
    private readonly CharterShelf _shelf;
    private readonly Writer _writer;
    private readonly TimeProvider _time;
    private volatile IReadOnlyList<EditionPublication> _all;

    internal PublishedEditions(SqliteConnection connection, CharterShelf shelf, Writer writer, TimeProvider time)
    {
        (_shelf, _writer, _time) = (shelf, writer, time);
        _all =
        [
            .. connection.Query<(string Edition, long At, string By, string Digest, string Signer)>(
                "SELECT edition, published_at, published_by, digest, signer FROM framework_publication ORDER BY published_at, edition")
                .Select(row => new EditionPublication(row.Edition, At(row.At), row.By, row.Digest, row.Signer)),
        ];
    }

    /// <summary>Every publication, oldest first.</summary>
    public IReadOnlyList<EditionPublication> All => _all;

    /// <summary>Publishes a signed edition that exceeds no outer bound. Cases, and charters, under earlier versions keep theirs.</summary>
    /// <param name="text">The edition's file.</param>
    /// <param name="signature">The detached signature; refused when it does not cover the text.</param>
    /// <param name="trusted">The key that the operator trusts for this framework; once one was trusted, later versions need the same.</param>
    /// <param name="by">Who publishes it, by name.</param>
    /// <param name="ct">Cancels before anything is written.</param>
    /// <returns>The library with it, or the faults; with faults nothing was written.</returns>
    public Task<FileReading<CharterLibrary>> PublishAsync(string text, EditionSignature? signature, string trusted, string by, CancellationToken ct) => _writer.WriteAsync(
        session =>
        {
            var reading = _shelf.Library.WithEdition(text, signature, Trusted(text, trusted));
            if (reading.Value is not { } library)
                return reading;

            var now = _time.GetUtcNow().UtcTicks;
            var edition = library.Editions[^1].Reference;
            var made = new EditionPublication(edition, At(now), by, EditionSignature.Digest(text), signature!.PublicKey);
            session.Execute(
                """
                INSERT INTO framework_publication (edition, framework, published_at, published_by, digest, signer, signature, body)
                VALUES (@edition, @framework, @now, @by, @digest, @signer, @signature, @text)
                """,
                new { edition, framework = Framework(edition), now, by, digest = made.Digest, signer = made.Signer, signature = signature.Signature, text });
            session.AfterCommit(() => (_shelf.Library, _all) = (library, [.. _all, made]));
            return reading;
        },
        ct);

    /// <summary>The key pinned by the first publication of that framework here; the operator's word when there is none.</summary>
    private string Trusted(string text, string operators)
    {
        var framework = EditionFile.Read(text).Value is { } edition ? Framework(edition.Reference) : "";
        return _all.FirstOrDefault(p => Framework(p.Edition) == framework)?.Signer ?? operators;
    }

    private static string Framework(string edition) => edition.Split('@')[0];

    private static Instant At(long ticks) => Instant.FromDateTimeOffset(new DateTimeOffset(ticks, TimeSpan.Zero));
}
