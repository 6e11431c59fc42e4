using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using Probity.Registers.Authorities;
using Probity.Storage.Events;
using Probity.Storage.Sealing;
using Probity.Storage.Subjects;
using Probity.Storage.Writing;

namespace Probity.Storage.Cases;

/// <summary>Who read which case, when and why; sealed under the key of the case and destroyed with it.</summary>
internal sealed class LookLog(Records records)
{
    /// <summary>Answered once the look is on disk.</summary>
    public Task WriteAsync(StoredCase file, Actor reader, string purpose, bool bySubject, CancellationToken ct)
    {
        var body = Vault.Seal(
            file.Key, StorageJson.Bytes(new LookBody(reader.Id, reader.Name, reader.Authority, purpose, bySubject)), Place(file));
        var at = records.Now.ToUnixTimeTicks();
        return records.Writer.WriteAsync(session => Append(session, file.Ordinal, at, body), ct);
    }

    public static IEnumerable<Look> Read(SqliteConnection connection, StoredCase file) => connection
        .Query<(long At, byte[] Body)>("SELECT at, body FROM look WHERE case_ordinal = @ordinal ORDER BY ordinal DESC", new { ordinal = file.Ordinal })
        .Select(row => (row.At, Body: StorageJson.Read<LookBody>(Vault.Open(file.Key, row.Body, Place(file)))))
        .Select(row => new Look(
            Instant.FromUnixTimeTicks(row.At), row.Body.Name, row.Body.Authority, row.Body.Purpose, LookKind.Case, file.Id, row.Body.BySubject));

    /// <summary>A case erased between reading and writing is looked at no more.</summary>
    private static void Append(WriteSession session, long ordinal, long at, byte[] body) => session.Append(
        "INSERT INTO look (case_ordinal, at, body) SELECT $1, $2, $3 WHERE NOT EXISTS (SELECT 1 FROM erased_case WHERE case_ordinal = $1)",
        ordinal, at, body);

    private static string Place(StoredCase file) => $"look/{file.Id}";

    private sealed record LookBody(ActorId Reader, string Name, AuthorityId? Authority, string Purpose, bool BySubject);
}
