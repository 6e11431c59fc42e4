using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Cases;

namespace Probity.Storage.Worklists;

/// <summary>One case in a worklist.</summary>
/// <param name="Id">The case.</param>
/// <param name="Register">Its register.</param>
/// <param name="Stage">Stage as of today.</param>
/// <param name="OpenedOn">Day it was opened.</param>
/// <param name="NextClock">The next deadline, the authority's or the subject's; null when none runs.</param>
/// <param name="SubjectName">In full for organisations, masked for natural persons: a list is not a look. Empty once erased.</param>
/// <param name="IsPerson">True for natural persons.</param>
/// <param name="IsOverdue">True when the authority let a deadline run out, whatever followed from it.</param>
/// <param name="End">How it ended, if it has.</param>
public sealed record WorkItem(
    CaseId Id, RegisterId Register, Stage Stage, LocalDate OpenedOn, OpenClock? NextClock, string SubjectName, bool IsPerson, bool IsOverdue,
    CaseEnd? End);

/// <summary>Narrows a worklist.</summary>
/// <param name="Stage">Only that stage.</param>
/// <param name="OverdueOnly">Only cases in which the authority let a deadline run out.</param>
/// <param name="Register">Only that register.</param>
/// <param name="Reference">Only the case of that reference.</param>
public sealed record WorkFilter(Stage? Stage = null, bool OverdueOnly = false, RegisterId? Register = null, string? Reference = null);
