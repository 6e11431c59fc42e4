using Dapper;
using NodaTime;
using Probity.Registers.Authorities;
using Probity.Storage.Sealing;
using Probity.Storage.Writing;
using Probity.TransparencyLog.Entries;

namespace Probity.Storage.Log;

/// <summary>Begins the log of registers that were kept before there was one: keys, and a leaf for every event so far, in their order.</summary>
/// <remarks>Of a case erased by then only the envelope is known; its leaves commit to that and to nothing else.</remarks>
internal sealed class LogBeginning(Vault vault, EventLog log, LogSigners signers)
{
    /// <summary>Does nothing for registers whose log has begun.</summary>
    public void Begin(WriteSession session)
    {
        foreach (var (id, events) in session.Connection.Query<(string Id, long Events)>("SELECT id, last_number FROM register ORDER BY id").AsList())
        {
            var register = RegisterId.Parse(id);
            var begins = signers.Begin(session, register);
            var leaves = session.Connection.ExecuteScalar<long>("SELECT COUNT(*) FROM log_leaf WHERE register = @id", new { id });
            if (begins && leaves == 0)
                Log(session, register);
            else if (leaves != events)
                throw new DamagedLogException(register, $"It has {leaves} leaves for {events} events.");
        }
    }

    private void Log(WriteSession session, RegisterId register)
    {
        var last = new Dictionary<string, Lazy<Predecessor>>(StringComparer.Ordinal);
        var keys = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var row in session.Connection.Query<LoggedRow>(LoggedRow.Select, new { register = register.Value }).AsList())
        {
            if (!keys.TryGetValue(row.CaseId, out var key))
                keys.Add(row.CaseId, key = row.Erased ? [] : vault.Unwrap(row.WrappedKey, row.CaseId));

            // The content is what was sealed, not what a newer software reads from it.
            var content = row.Erased ? default : new ReadOnlyMemory<byte>(Vault.Open(key, row.Body, row.Place(register)));
            var fields = EntryFields.Of(row.CaseId, row.Name, (int)row.NameVersion, null, content);
            last[row.CaseId] = log.Append(
                session, new LoggedEvent(register, row.Number, log.Date(register, Instant.FromUnixTimeTicks(row.RecordedAt)), row.Ordinal), fields,
                last.GetValueOrDefault(row.CaseId), key);
        }
    }
}
