using Dapper;
using Probity.Registers.Authorities;
using Probity.Registers.Cases;
using Probity.Storage.Cases;
using Probity.Storage.Events;
using Probity.Storage.Projecting;
using Probity.Storage.Writing;

namespace Probity.Storage;

/// <summary>What a sweep did.</summary>
/// <param name="Settled">Events written that passed dates had brought about.</param>
/// <param name="Erased">Cases whose personal content was destroyed.</param>
public sealed record SweepReport(int Settled, int Erased);

/// <summary>Writes down what dates have brought about. Nothing depends on it for being in force or not.</summary>
public sealed class Housekeeping
{
    // Keeps one commit short, so that checks and acts need not wait for a whole sweep.
    private const int CasesAtOnce = 50;

    private readonly Records _records;
    private readonly CaseStore _store;
    private readonly CaseProjector _projector;
    private readonly CaseEraser _eraser;

    internal Housekeeping(Records records, CaseStore store, CaseProjector projector, CaseEraser eraser) =>
        (_records, _store, _projector, _eraser) = (records, store, projector, eraser);

    /// <summary>Settles every case whose dates have passed and erases what is due.</summary>
    public async Task<SweepReport> SweepAsync(CancellationToken ct)
    {
        var settled = await SettleAsync(ct).ConfigureAwait(false);
        var erased = await ForEachDueAsync("erases_on", Erase, ct).ConfigureAwait(false);
        if (erased > 0)
            await _records.RemoveTracesAsync(ct).ConfigureAwait(false);
        return new SweepReport(settled, erased);
    }

    /// <summary>Writes the events that passed dates have brought about.</summary>
    /// <returns>How many.</returns>
    public Task<int> SettleAsync(CancellationToken ct) => ForEachDueAsync("settles_on", Settle, ct);

    private async Task<int> ForEachDueAsync(string column, Func<WriteSession, StoredCase, int> work, CancellationToken ct)
    {
        var done = 0;
        foreach (var some in Due(column).Chunk(CasesAtOnce))
        {
            done += await _records.Writer.WriteAsync(
                session => some.Sum(id => _store.Load(session.Connection, id) is { IsErased: false } file ? work(session, file) : 0), ct).ConfigureAwait(false);
        }

        return done;
    }

    private List<CaseId> Due(string column)
    {
        using var connection = _records.Database.OpenForReading();
        return
        [
            .. _records.Directory.Registers.SelectMany(register => connection.Query<string>(
                $"SELECT p.case_id FROM p_case p JOIN case_file f ON f.id = p.case_id WHERE p.register = @register AND p.{column} <= @today ORDER BY f.ordinal",
                new { register = register.Id.Value, today = _records.Today(_records.Keeper(register.Id)).Text() }).Select(id => new CaseId(id))),
        ];
    }

    private int Settle(WriteSession session, StoredCase file)
    {
        var events = Settlement.Of(file.Case, _records.Charter(file.Case.Charter), _records.Today(Keeper(file)));
        if (events.Count > 0)
            _projector.Project(session, _store.Append(session, file, events, _records.Now));
        return events.Count;
    }

    private int Erase(WriteSession session, StoredCase file)
    {
        var keeper = Keeper(file);
        if (Erasure.Due(file.Case, _records.Charter(file.Case.Charter), _records.Calendar(keeper), _records.Today(keeper)) is not { } erased)
            return 0;

        _eraser.Erase(session, file, [erased], _records.Now);
        return 1;
    }

    private Authority Keeper(StoredCase file) => _records.Keeper(file.Register);
}
