using System.Security.Cryptography;
using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Events;
using Probity.Storage.Events;
using Probity.Storage.Log;
using Probity.Storage.Projecting;
using Probity.Storage.Sealing;
using Probity.Storage.Writing;

namespace Probity.Storage.Cases;

/// <summary>Events of cases in the database: a clear envelope each, and the sealed content beside it.</summary>
internal sealed class CaseStore(Vault vault, EventLog log)
{
    /// <summary>The case with its events opened, or null.</summary>
    public StoredCase? Load(SqliteConnection connection, CaseId id)
    {
        var row = connection.QueryFirstOrDefault<CaseFileRow>(
            """
            SELECT f.ordinal, f.register, f.wrapped_key, e.remains
            FROM case_file f LEFT JOIN erased_case e ON e.case_ordinal = f.ordinal WHERE f.id = @id
            """,
            new { id = id.Value });
        if (row is null)
            return null;

        var register = RegisterId.Parse(row.Register);
        if (row.Remains is not null)
            return Erased(connection, id, register, row);

        var key = vault.Unwrap(row.WrappedKey, id.Value);
        RecordedEvent[] history = [.. connection.Query<EventRow>(SelectEvents, new { ordinal = row.Ordinal }).Select(e => Open(e, id, register, key))];
        return new StoredCase(row.Ordinal, register, key, history, Case.From(id, history.Select(e => e.Event))!, null);
    }

    /// <summary>Opens a file for a new case under its own key.</summary>
    public StoredCase Begin(WriteSession session, RegisterId register)
    {
        var id = NewId();
        var key = Vault.NewKey();
        session.Append("INSERT INTO case_file (id, register, wrapped_key) VALUES ($1, $2, $3)", id.Value, register.Value, vault.Wrap(key, id.Value));
        return new StoredCase(session.LastRowId, register, key, [], new Case { Id = id }, null);
    }

    /// <summary>Appends events under the next numbers of the register and gives the case they make.</summary>
    public StoredCase Append(WriteSession session, StoredCase file, IReadOnlyList<CaseEvent> events, Instant now)
    {
        var number = session.Number(
            "UPDATE register SET last_number = last_number + $1 WHERE id = $2 RETURNING last_number", events.Count, file.Register.Value) - events.Count;
        var history = new List<RecordedEvent>(file.History);
        var state = file.Case;
        var at = log.Date(file.Register, now);
        var before = log.Last(session, file);
        foreach (var happened in events)
        {
            state = state.After(happened);
            history.Add(new RecordedEvent(++number, at, happened));
            var content = Append(session, file, history[^1], state.Version);
            before = log.Append(session, file, history[^1], content, before);
        }

        return file with { History = history, Case = state };
    }

    /// <summary>Writes envelope and sealed content; gives the content back. The event is the last row inserted.</summary>
    private static byte[] Append(WriteSession session, StoredCase file, RecordedEvent recorded, int version)
    {
        var name = EventCodec.NameOf(recorded.Event);
        session.Append(
            """
            INSERT INTO event (register, number, case_ordinal, case_version, name, name_version, recorded_at, legal_date)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """,
            file.Register.Value, recorded.Number, file.Ordinal, version, name.Name, name.Version, recorded.At.ToUnixTimeTicks(), recorded.Event.On.Text());
        var content = EventCodec.Write(recorded.Event);
        var body = Vault.Seal(file.Key, content, Place(file.Id, file.Register, recorded.Number, version, name.Name, name.Version));
        session.Append("INSERT INTO sealed_content (event, body) VALUES ($1, $2)", session.LastRowId, body);
        return content;
    }

    private static RecordedEvent Open(EventRow row, CaseId id, RegisterId register, byte[] key)
    {
        var body = Vault.Open(key, row.Body, Place(id, register, row.Number, (int)row.CaseVersion, row.Name, (int)row.NameVersion));
        return new RecordedEvent(row.Number, Instant.FromUnixTimeTicks(row.RecordedAt), EventCodec.Read(row.Name, (int)row.NameVersion, body));
    }

    private static StoredCase Erased(SqliteConnection connection, CaseId id, RegisterId register, CaseFileRow row)
    {
        var remains = StorageJson.Read<CaseRow>(row.Remains!);
        var version = connection.ExecuteScalar<int>("SELECT MAX(case_version) FROM event WHERE case_ordinal = @ordinal", new { ordinal = row.Ordinal });
        return new StoredCase(row.Ordinal, register, [], [], remains.ToErasedCase(version) with { Id = id }, remains);
    }

    /// <summary>What a sealed body is bound to, so that it opens nowhere else.</summary>
    public static string Place(CaseId id, RegisterId register, long number, int version, string name, int nameVersion) =>
        $"event/{register}/{number}/{id}/{version}/{name}/{nameVersion}";

    /// <summary>Eighty random bits; letters that are easily mistaken for others do not occur.</summary>
    private static CaseId NewId() => new(RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 16));

    private const string SelectEvents = """
        SELECT e.number, e.case_version, e.name, e.name_version, e.recorded_at, c.body
        FROM event e JOIN sealed_content c ON c.event = e.ordinal
        WHERE e.case_ordinal = @ordinal ORDER BY e.case_version
        """;

    private sealed record CaseFileRow(long Ordinal, string Register, byte[] WrappedKey, string? Remains);

    private sealed record EventRow(long Number, long CaseVersion, string Name, long NameVersion, long RecordedAt, byte[] Body);
}
