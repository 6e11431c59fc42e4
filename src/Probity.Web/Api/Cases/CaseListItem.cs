using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Cases;
using Probity.Storage.Worklists;

namespace Probity.Web.Api.Cases;

/// <summary>One case of a worklist.</summary>
/// <param name="Id">Pseudonymous reference.</param>
/// <param name="Register">Register it belongs to.</param>
/// <param name="Stage">Where it stands.</param>
/// <param name="Subject">In full for organisations, masked for natural persons; empty once erased.</param>
/// <param name="OpenedOn">Day it was opened.</param>
/// <param name="NextClock">The next clock that runs out.</param>
/// <param name="DueOn">Its last day.</param>
/// <param name="Overdue">True when the authority let a deadline run out.</param>
/// <param name="End">How it ended, once it has.</param>
/// <param name="Address">Where it is read.</param>
public sealed record CaseListItem(
    CaseId Id, RegisterId Register, Stage Stage, string Subject, LocalDate OpenedOn, ClockKind? NextClock, LocalDate? DueOn, bool Overdue,
    CaseEnd? End, string Address)
{
    internal static CaseListItem Of(WorkItem item) => new(
        item.Id, item.Register, item.Stage, item.SubjectName, item.OpenedOn, item.NextClock?.Kind, item.NextClock?.Deadline.DueOn, item.IsOverdue,
        item.End, $"{ApiEndpoints.Root}/cases/{item.Id}");
}
