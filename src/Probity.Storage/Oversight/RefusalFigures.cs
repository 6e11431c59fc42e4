using Dapper;
using Probity.Registers.Authorities;
using Probity.Registers.Cases;
using Probity.Registers.Oversight;
using Probity.Storage.Cases;

namespace Probity.Storage.Oversight;

/// <summary>How the authorities of a remit answer what subjects ask for.</summary>
public sealed class RefusalFigures
{
    private const string EndingRequests = """
        SELECT DISTINCT f.id FROM event e JOIN case_file f ON f.ordinal = e.case_ordinal
        WHERE e.register IN @remit AND e.name IN @names AND NOT EXISTS (SELECT 1 FROM erased_case x WHERE x.case_ordinal = f.ordinal)
        """;

    private static readonly string[] Names =
    [
        "objection-decided", "reconsideration-decided", "listing-lapsed", "performance-refused", "listing-repaired", "exception-granted", "exception-refused",
    ];

    private readonly Records _records;
    private readonly CaseStore _store;
    private readonly Housekeeping _housekeeping;

    internal RefusalFigures(Records records, CaseStore store, Housekeeping housekeeping) => (_records, _store, _housekeeping) = (records, store, housekeeping);

    /// <summary>The patterns of the auditor's remit. Erased cases are not in them: what they rested on is gone.</summary>
    /// <param name="auditor">Who asks.</param>
    /// <param name="ct">Cancels between cases.</param>
    public async Task<IReadOnlyList<RefusalPattern>> ReadAsync(Actor auditor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(auditor);
        await _housekeeping.SettleAsync(ct).ConfigureAwait(false);
        using var connection = _records.Database.OpenForReading();
        var ids = connection.Query<string>(EndingRequests, new { remit = Remit.Names(auditor, _records), names = Names }).ToList();
        var answered = new List<AnsweredRequest>();
        foreach (var id in ids)
        {
            ct.ThrowIfCancellationRequested();
            if (_store.Load(connection, new CaseId(id)) is { IsErased: false } file)
                answered.AddRange(AnsweredRequest.In(file.Case, file.History.Select(e => e.Event), _records.Keeper(file.Register)));
        }

        return RefusalPattern.In(answered);
    }
}
