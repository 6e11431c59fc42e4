using Probity.Registers.Authorities;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Storage.Projecting;

namespace Probity.Storage.Cases;

/// <summary>Cases: acting in them and reading them.</summary>
public sealed class CaseFiles
{
    private readonly Records _records;
    private readonly CaseStore _store;
    private readonly CircumstancesReader _circumstances;
    private readonly CaseProjector _projector;
    private readonly CaseEraser _eraser;
    private readonly LookLog _looks;

    internal CaseFiles(
        Records records, CaseStore store, CircumstancesReader circumstances, CaseProjector projector, CaseEraser eraser, LookLog looks) =>
        (_records, _store, _circumstances, _projector, _eraser, _looks) = (records, store, circumstances, projector, eraser, looks);

    /// <summary>Decides an act and, when it passes, writes what it makes happen. Answered only once that is on disk.</summary>
    /// <param name="id">The case; null for <see cref="Probity.Registers.Cases.Acts.OpenCase"/>.</param>
    /// <param name="act">What is wanted.</param>
    /// <param name="actor">Who wants it.</param>
    /// <param name="expectedVersion">Version of the case the caller read (<see cref="CaseRecord.Case"/>); null to act on whatever it is now.</param>
    /// <param name="idempotencyKey">Chosen by the caller; the same key of the same actor acts once, and stands for that act only.</param>
    /// <param name="ct">Cancels waiting, not an act already under way.</param>
    public async Task<ActResult> ActAsync(CaseId? id, CaseAct act, Actor actor, int? expectedVersion, string? idempotencyKey, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(act);
        ArgumentNullException.ThrowIfNull(actor);
        var command = new ActCommand(
            _records, _store, _circumstances, _projector, _eraser, id, act, actor, expectedVersion, idempotencyKey);
        var result = await _records.Writer.WriteAsync(command.Write, ct).ConfigureAwait(false);
        if (result is ActResult.Done && act is EraseCase)
            await _records.RemoveTracesAsync(ct).ConfigureAwait(false);
        return result;
    }

    /// <summary>Opens many cases: all of them, or none when one is refused. Answered only once that is on disk.</summary>
    /// <param name="openings">What to open.</param>
    /// <param name="actor">Who opens them.</param>
    /// <param name="progress">Told how many have been looked at; called on the writer's thread.</param>
    /// <param name="ct">Cancels waiting, not what is already under way.</param>
    public async Task<OpenedTogether> OpenAllAsync(IReadOnlyList<OpeningOfMany> openings, Actor actor, Action<int> progress, CancellationToken ct)
    {
        var command = new OpenManyCommand(
            one => new ActCommand(_records, _store, _circumstances, _projector, _eraser, null, one.Act, actor, null, one.IdempotencyKey), openings, progress);
        try
        {
            return await _records.Writer.WriteAsync(command.Write, ct).ConfigureAwait(false);
        }
        catch (RefusedTogetherException refused)
        {
            return refused.Outcome;
        }
    }

    /// <summary>The case, or null when there is none that this reader may see. The look is on disk before the answer.</summary>
    /// <param name="id">The case.</param>
    /// <param name="reader">Officers of the keeper, reviewing officers of the higher body, auditors, the subject, the applicant.</param>
    /// <param name="purpose">Why; the subject reads it. An auditor without one sees nothing.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<CaseRecord?> ReadAsync(CaseId id, Actor reader, string purpose, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(reader);
        if (Open(id, reader, purpose) is not { } opened)
            return null;
        if (!opened.File.IsErased)
            await _looks.WriteAsync(opened.File, reader, purpose, opened.Record.ReaderIsSubject, ct).ConfigureAwait(false);
        return opened.Record;
    }

    /// <summary>What the acts open to somebody depend on before there is a case; null for an unknown register.</summary>
    public Circumstances? BeforeOpening(RegisterId register, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (_records.Directory.Find(register) is not { } known)
            return null;

        using var connection = _records.Database.OpenForReading();
        return _circumstances.Read(connection, actor, known, known.Charter, null, null);
    }

    private (StoredCase File, CaseRecord Record)? Open(CaseId id, Actor reader, string purpose)
    {
        using var connection = _records.Database.OpenForReading();
        using var snapshot = connection.BeginTransaction(deferred: true);
        if (id.Value is null || _store.Load(connection, id) is not { } file)
            return null;

        var around = _circumstances.Read(
            connection, reader, _records.Directory.Find(file.Register)!, file.Case.Charter, file.Id, file.Case.Subject);
        var standing = Standing.Of(reader, around, file.Case);
        if (standing == Standing.None || (standing == Standing.Auditor && string.IsNullOrWhiteSpace(purpose)))
            return null;

        var namesakes = standing == Standing.Party || file.IsErased
            ? []
            : _circumstances.Namesakes(connection, file.Case.Subject!, file.Id);
        var record = Record(file, around, namesakes);

        // An applicant sees this case and no other, not even that there was one.
        return (file, standing == Standing.Party && !around.ActorIsSubject ? record with { EarlierCases = [] } : record);
    }

    internal CaseRecord Record(StoredCase file, Circumstances around, IReadOnlyList<Namesake> namesakes) => new(
        _circumstances.Settled(file, around.Today), _records.Directory.Find(file.Register)!, around.Keeper, around.Charter, around.Edition,
        file.History, around.EarlierCases, namesakes, around.ActorIsSubject, around);
}
