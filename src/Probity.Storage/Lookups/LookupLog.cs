using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using Probity.Registers.Authorities;
using Probity.Storage.Events;
using Probity.Storage.Sealing;
using Probity.Storage.Subjects;

namespace Probity.Storage.Lookups;

/// <summary>Reads look-ups for the person they were about.</summary>
internal static class LookupLog
{
    public static string Place(ActorId actor) => $"lookup/{actor}";

    public static IEnumerable<Look> Read(SqliteConnection connection, Vault vault, IEnumerable<BlindHash> identifiers) => identifiers
        .SelectMany(hash => connection.Query<Row>(Select, new { hash = hash.ToBytes() })).DistinctBy(row => row.Ordinal)
        .Select(row => (row.At, Body: StorageJson.Read<LookupBody>(vault.OpenRecord(row.Body, Place(new ActorId(row.Actor))))))
        .Select(row => new Look(
            Instant.FromUnixTimeTicks(row.At), row.Body.Name, row.Body.Authority, row.Body.Purpose, LookKind.Lookup, null, BySubject: false));

    private const string Select = """
        SELECT l.ordinal, l.at, l.actor, l.body FROM lookup_subject s JOIN lookup l ON l.ordinal = s.lookup WHERE s.hash = @hash
        """;

    private sealed record Row(long Ordinal, long At, string Actor, byte[] Body);
}

/// <summary>What is sealed of a look-up.</summary>
internal sealed record LookupBody(string Name, AuthorityId? Authority, string Purpose);
