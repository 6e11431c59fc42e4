using Probity.Registers.Authorities;
using Probity.Registers.Cases;

namespace Probity.Storage.Cases;

/// <summary>Cases: acting in them and reading them.</summary>
public sealed class CaseFiles
{
    internal CaseFiles()
    {
    }

    /// <summary>Decides an act and, when it passes, writes what it makes happen. Answered only once that is on disk.</summary>
    /// <param name="id">The case; null for <see cref="Probity.Registers.Cases.Acts.OpenCase"/>.</param>
    /// <param name="act">What is wanted.</param>
    /// <param name="actor">Who wants it.</param>
    /// <param name="expectedVersion">Version the caller read (<see cref="CaseRecord.Case"/>); null to act on whatever it is now.</param>
    /// <param name="idempotencyKey">Chosen by the caller; the same key of the same actor acts once.</param>
    /// <param name="ct">Cancels waiting, not an act already under way.</param>
    public Task<ActResult> ActAsync(CaseId? id, CaseAct act, Actor actor, int? expectedVersion, string? idempotencyKey, CancellationToken ct) =>
        throw new NotImplementedException();

    /// <summary>The case, or null when there is none that this reader may see. The look is on disk before the answer.</summary>
    /// <param name="id">The case.</param>
    /// <param name="reader">Officers of the keeper, reviewing officers of the higher body, auditors, the subject, the applicant.</param>
    /// <param name="purpose">Why; the subject reads it. An auditor without one sees nothing.</param>
    /// <param name="ct">Cancels.</param>
    public Task<CaseRecord?> ReadAsync(CaseId id, Actor reader, string purpose, CancellationToken ct) => throw new NotImplementedException();
}
