using System.Text;
using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using Probity.Registers.Checks;
using Probity.Registers.Measures;
using Probity.Storage.Sealing;
using Probity.Storage.Subjects;

namespace Probity.Storage.Checks;

/// <summary>Reads the check log for the subject it is about.</summary>
internal static class CheckLog
{
    public static string Place(string asker, ActivityId activity) => $"check/{asker}/{activity}";

    /// <summary>Checks that named one of these numbers, newest first.</summary>
    public static IReadOnlyList<CheckSeen> Read(SqliteConnection connection, Vault vault, IEnumerable<BlindHash> identifiers) =>
    [
        .. identifiers.SelectMany(hash => connection.Query<Row>(Select, new { hash = hash.ToBytes() })).DistinctBy(row => row.Receipt)
            .OrderByDescending(row => row.Receipt).Select(row => Seen(row, vault)),
    ];

    private static CheckSeen Seen(Row row, Vault vault)
    {
        var activity = new ActivityId(row.Activity);
        var purpose = Encoding.UTF8.GetString(vault.OpenRecord(row.Body, Place(row.Asker, activity)));
        return new CheckSeen(row.Receipt, Instant.FromUnixTimeTicks(row.At), row.Name ?? row.Asker, activity, purpose, (CheckResult)row.Answer);
    }

    private const string Select = """
        SELECT c.receipt, c.at, c.asker, k.name, c.activity, c.answer, c.body
        FROM check_subject s JOIN check_log c ON c.receipt = s.receipt LEFT JOIN point_of_service k ON k.id = c.asker
        WHERE s.hash = @hash
        """;

    private sealed record Row(long Receipt, long At, string Asker, string? Name, string Activity, long Answer, byte[] Body);
}
