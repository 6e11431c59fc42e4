using System.Text.Json;
using Dapper;
using Probity.Registers.Authorities;
using Probity.Registers.Checks;
using Probity.Registers.Subjects;
using Probity.Storage.Events;
using Probity.Storage.Mirrors;

namespace Probity.Storage.Entries;

/// <summary>Entries of organisations that are published today. Natural persons are never among them.</summary>
public sealed class PublicEntries
{
    private const int PageSize = 20;

    private readonly Records _records;

    internal PublicEntries(Records records) => _records = records;

    /// <summary>Entries whose name contains the query, in one register or in all, by name.</summary>
    /// <param name="register">Null for all registers.</param>
    /// <param name="query">Part of a name; null or empty for all.</param>
    /// <param name="page">Counts from 1.</param>
    /// <param name="ct">Cancels.</param>
    public Task<Page<PublicEntry>> SearchAsync(RegisterId? register, string? query, int page, CancellationToken ct)
    {
        var number = Math.Max(1, page);
        using var connection = _records.Database.OpenForReading();
        var wanted = new
        {
            days = Days(register),
            pattern = $"%{Escaped(ComparedText.Of(query))}%",
            take = PageSize,
            skip = (number - 1L) * PageSize,
        };
        var total = connection.ExecuteScalar<long>($"SELECT COUNT(*) FROM ({Published}) WHERE name_key LIKE @pattern ESCAPE '\\'", wanted);
        var found = connection.Query<Row>(
            $"SELECT * FROM ({Published}) WHERE name_key LIKE @pattern ESCAPE '\\' ORDER BY name_key, register, reference LIMIT @take OFFSET @skip", wanted);
        return Task.FromResult(new Page<PublicEntry>([.. found.Select(Entry)], number, PageSize, total));
    }

    /// <summary>The entry, or null when nothing is published under that reference today.</summary>
    public Task<PublicEntry?> FindAsync(RegisterId register, string reference, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(reference);
        using var connection = _records.Database.OpenForReading();
        var row = connection.QueryFirstOrDefault<Row>(
            $"SELECT * FROM ({Published}) WHERE reference = @reference", new { days = Days(register), reference });
        return Task.FromResult(row is null ? null : Entry(row));
    }

    /// <summary>Every entry of one register that is published today, by name.</summary>
    public IReadOnlyList<PublicEntry> All(RegisterId register)
    {
        using var connection = _records.Database.OpenForReading();
        return [.. connection.Query<Row>($"SELECT * FROM ({Published}) ORDER BY name_key, reference", new { days = Days(register) }).Select(Entry)];
    }

    /// <summary>Every entry that is published today about the organisation of that code, in order of register. Of a person there is none.</summary>
    public IReadOnlyList<PublicEntry> OfOrganisation(Identifier code)
    {
        ArgumentNullException.ThrowIfNull(code);
        using var connection = _records.Database.OpenForReading();
        return code.IsOfPerson ? [] :
        [
            .. connection.Query<Row>(
                $"SELECT * FROM ({Published}) WHERE body <> '' AND EXISTS (SELECT 1 FROM json_each(body, '$.identifiers') WHERE value = @code) ORDER BY register, reference",
                new { days = Days(null), code = IdentifierText.Of(code) }).Select(Entry),
        ];
    }

    private PublicEntry Entry(Row row)
    {
        if (row.Body.Length > 0)
            return StorageJson.Read<PublicEntry>(row.Body);

        using var connection = _records.Database.OpenForReading();
        var mirrored = connection.QueryFirst<MirrorRow>(
            "SELECT * FROM mirror_entry WHERE register = @Register AND key = @Reference", new { row.Register, row.Reference });
        return mirrored.ToEntry(_records.Charter(_records.Directory.Find(RegisterId.Parse(row.Register))!.Charter));
    }

    /// <summary>Today by register, since each has its keeper's time zone.</summary>
    private string Days(RegisterId? register) => JsonSerializer.Serialize(_records.Directory.Registers
        .Where(r => register is null || r.Id == register)
        .Select(r => new { register = r.Id.Value, today = _records.Today(_records.Keeper(r.Id)).Text() }));

    private static string Escaped(string text) => text.Replace("\\", "\\\\").Replace("%", "\\%").Replace("_", "\\_");

    private const string Published = """
        WITH day AS (SELECT value ->> 'register' AS register, value ->> 'today' AS today FROM json_each(@days))
        SELECT e.register AS register, e.case_id AS reference, e.name_key AS name_key, e.body AS body
        FROM p_entry e JOIN day ON day.register = e.register
        WHERE e.suspended = 0 AND day.today BETWEEN e.from_day AND e.until_day
        UNION ALL
        SELECT m.register, m.key, m.name_key, ''
        FROM mirror_entry m JOIN day ON day.register = m.register
        WHERE m.is_organisation = 1 AND m.from_day <= day.today AND (m.until_day IS NULL OR day.today <= m.until_day)
        """;

    /// <remarks>The body is empty for a mirrored entry, which is read from its own table.</remarks>
    private sealed class Row
    {
        public string Register { get; init; } = "";

        public string Reference { get; init; } = "";

        public string Body { get; init; } = "";
    }
}
