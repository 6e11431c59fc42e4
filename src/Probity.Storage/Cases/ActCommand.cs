using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Dapper;
using Probity.Registers.Authorities;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Cases.Events;
using Probity.Storage.Events;
using Probity.Storage.Projecting;
using Probity.Storage.Writing;

namespace Probity.Storage.Cases;

/// <summary>One act: read, decide, append, project, within one savepoint.</summary>
internal sealed class ActCommand(
    Records records, CaseStore store, CircumstancesReader circumstances, CaseProjector projector, CaseEraser eraser,
    CaseId? id, CaseAct act, Actor actor, int? expectedVersion, string? idempotencyKey)
{
    private readonly byte[]? _key = idempotencyKey is null
        ? null
        : SHA256.HashData(Encoding.UTF8.GetBytes($"{actor.Id.Value.Length}:{actor.Id}{idempotencyKey}"));

    // Keyed, because the act may hold what must not be guessed from a copy of the database.
    private readonly byte[] _request = idempotencyKey is null
        ? []
        : records.Vault.HashRequest($"{id}\n{act.Kind}\n{JsonSerializer.Serialize(act, act.GetType(), StorageJson.Options)}");

    public ActResult Write(WriteSession session)
    {
        if (Before(session) is { } before)
            return before;
        var file = id is { } known ? store.Load(session.Connection, known) : null;
        if (file?.IsErased == true || (file is null) != (id is null && act is OpenCase))
            return new ActResult.NotFound();

        return records.Directory.Find(file?.Register ?? ((OpenCase)act).Register) is { } register
            ? Write(session, file, register)
            : new ActResult.NotFound();
    }

    private ActResult Write(WriteSession session, StoredCase? file, Register register)
    {
        var around = circumstances.Read(
            session.Connection, actor, register, file?.Case.Charter ?? register.Charter, file?.Id, file?.Case.Subject ?? (act as OpenCase)?.Subject);
        var version = file is null ? 0 : circumstances.Settled(file, around.Today).Version;
        if (expectedVersion is { } expected && expected != version)
            return new ActResult.Conflict(version);

        return CaseProcedure.Decide(file?.Case, act, around) switch
        {
            Verdict.Accepted accepted => Append(session, file ?? store.Begin(session, register.Id), accepted.Events),
            Verdict.Refused refused => new ActResult.Refused(refused.Refusal),
            _ => throw new InvalidOperationException("An unknown verdict."),
        };
    }

    private ActResult.Done Append(WriteSession session, StoredCase file, IReadOnlyList<CaseEvent> events)
    {
        if (events[^1] is CaseErased)
            eraser.Erase(session, file, events, records.Now);
        else
            projector.Project(session, file = store.Append(session, file, events, records.Now));

        var version = events[^1] is CaseErased ? file.Case.Version + events.Count : file.Case.Version;
        if (_key is not null)
        {
            session.Append(
                "INSERT INTO idempotency (key, case_id, case_version, request) VALUES ($1, $2, $3, $4)", _key, file.Id.Value, version,
                events[^1] is CaseErased ? new byte[_request.Length] : _request);
        }

        return new ActResult.Done(file.Id, version);
    }

    private ActResult? Before(WriteSession session)
    {
        if (_key is null)
            return null;

        var row = session.Connection.QueryFirstOrDefault<(string Id, int Version, byte[] Request)?>(
            "SELECT case_id, case_version, request FROM idempotency WHERE key = @key", new { key = _key });
        if (row is not { } before)
            return null;

        // The request of an erased case is overwritten with zeros: what was asked is no longer known.
        return before.Request.Any(b => b != 0) && !before.Request.AsSpan().SequenceEqual(_request)
            ? new ActResult.KeyReused()
            : new ActResult.Repeated(new CaseId(before.Id), before.Version);
    }
}
