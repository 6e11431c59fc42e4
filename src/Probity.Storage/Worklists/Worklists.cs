using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Cases;

namespace Probity.Storage.Worklists;

/// <summary>One case in a worklist.</summary>
/// <param name="Id">The case.</param>
/// <param name="Register">Its register.</param>
/// <param name="Stage">Stage as of today.</param>
/// <param name="OpenedOn">Day it was opened.</param>
/// <param name="NextClock">The authority's or the subject's next deadline; null when none runs.</param>
/// <param name="SubjectName">In full for organisations, masked for natural persons: a list is not a look.</param>
/// <param name="IsPerson">True for natural persons.</param>
/// <param name="IsOverdue">True when a deadline that binds the authority has passed.</param>
/// <param name="End">How it ended, if it has.</param>
public sealed record WorkItem(
    CaseId Id, RegisterId Register, Stage Stage, LocalDate OpenedOn, OpenClock? NextClock, string SubjectName, bool IsPerson, bool IsOverdue,
    CaseEnd? End);

/// <summary>Narrows a worklist.</summary>
/// <param name="Stage">Only that stage.</param>
/// <param name="OverdueOnly">Only cases with a deadline of the authority that has passed.</param>
/// <param name="Register">Only that register.</param>
/// <param name="Reference">Only the case of that reference.</param>
public sealed record WorkFilter(Stage? Stage = null, bool OverdueOnly = false, RegisterId? Register = null, string? Reference = null);

/// <summary>The cases an actor has to do with.</summary>
public sealed class CaseWorklists
{
    internal CaseWorklists()
    {
    }

    /// <summary>Cases of the actor's authority, cases that lie with it as the higher body, or the party's own; the nearest deadline first.</summary>
    public Task<Page<WorkItem>> ReadAsync(Actor actor, WorkFilter filter, int page, CancellationToken ct) => throw new NotImplementedException();
}
