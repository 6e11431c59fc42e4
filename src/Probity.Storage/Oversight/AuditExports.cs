using Dapper;
using NodaTime;
using Probity.Registers.Authorities;
using Probity.Storage.Events;
using Probity.TransparencyLog.Merkle;

namespace Probity.Storage.Oversight;

/// <summary>An export that was made.</summary>
/// <param name="At">When.</param>
/// <param name="By">By whom, by name.</param>
/// <param name="Purpose">Why.</param>
/// <param name="From">First day of the period.</param>
/// <param name="Until">Last day of the period.</param>
public sealed record StoredExport(Instant At, string By, string Purpose, LocalDate From, LocalDate Until);

/// <summary>The envelope of an event: that something happened, never to whom.</summary>
/// <param name="Register">The register.</param>
/// <param name="Number">Its number in the register; its place in the log is one less.</param>
/// <param name="Case">Pseudonymous reference of the case.</param>
/// <param name="Version">Which event of the case it is, from 1.</param>
/// <param name="Name">Stable name of the event.</param>
/// <param name="On">Its legal date.</param>
/// <param name="RecordedAt">When it was written.</param>
/// <param name="Leaf">Hash of its entry in the transparency log, RFC 6962 section 2.1, in base64.</param>
public sealed record ExportedEvent(string Register, long Number, string Case, long Version, string Name, string On, Instant RecordedAt, string Leaf);

/// <summary>What auditors take away: envelopes of events, each export with its purpose on record before the first line is given out.</summary>
public sealed class AuditExports
{
    private readonly Records _records;

    internal AuditExports(Records records) => _records = records;

    /// <summary>Exports of the auditor's authority, the newest first.</summary>
    public IReadOnlyList<StoredExport> Of(Actor auditor)
    {
        ArgumentNullException.ThrowIfNull(auditor);
        using var connection = _records.Database.OpenForReading();
        return
        [
            .. connection.Query<(long At, string By, string Purpose, string From, string Until)>(
                "SELECT at, by, purpose, from_day, until_day FROM oversight_export WHERE authority = @authority ORDER BY ordinal DESC",
                new { authority = auditor.Authority?.Value })
                .Select(row => new StoredExport(Instant.FromUnixTimeTicks(row.At), row.By, row.Purpose, Days.Parse(row.From), Days.Parse(row.Until))),
        ];
    }

    /// <summary>Puts an export on record.</summary>
    public Task RecordAsync(Actor auditor, string purpose, LocalDate from, LocalDate until, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(auditor);
        var at = _records.Now.ToUnixTimeTicks();
        return _records.Writer.WriteAsync(
            session => session.Execute(
                "INSERT INTO oversight_export (authority, at, by, purpose, from_day, until_day) VALUES (@authority, @at, @by, @purpose, @from, @until)",
                new { authority = auditor.Authority!.Value.Value, at, by = auditor.Name, purpose, from = from.Text(), until = until.Text() }),
            ct);
    }

    /// <summary>Registers of the auditor's remit.</summary>
    public IReadOnlyList<Register> Registers(Actor auditor) => Remit.Of(auditor, _records);

    /// <summary>Envelopes of the remit's events with a legal date in the period, by register and number; read as they are taken.</summary>
    public IEnumerable<ExportedEvent> Events(Actor auditor, LocalDate from, LocalDate until)
    {
        using var connection = _records.Database.OpenForReading();
        var rows = connection.Query<(string Register, long Number, string Case, long Version, string Name, string On, long At, byte[] Leaf)>(
            """
            SELECT e.register, e.number, f.id, e.case_version, e.name, e.legal_date, e.recorded_at, l.leaf
            FROM event e JOIN case_file f ON f.ordinal = e.case_ordinal LEFT JOIN log_leaf l ON l.register = e.register AND l.number = e.number
            WHERE e.register IN @remit AND e.legal_date BETWEEN @from AND @until ORDER BY e.register, e.number
            """,
            new { remit = Remit.Names(auditor, _records), from = from.Text(), until = until.Text() }, buffered: false);
        foreach (var row in rows)
        {
            yield return new ExportedEvent(
                row.Register, row.Number, row.Case, row.Version, row.Name, row.On, Instant.FromUnixTimeTicks(row.At), row.Leaf is null ? "" : Rfc6962.LeafHash(row.Leaf).ToBase64());
        }
    }
}
