using Probity.Registers.Joint;

namespace Probity.Registers.Cases.Events;

/// <summary>A body applies measures of this listing under an agreement, on its own legal basis.</summary>
/// <param name="Agreement">The agreement.</param>
/// <param name="Measures">Keys of the measures.</param>
/// <param name="Reasons">Why they are called for here.</param>
[EventName("joint-measures-applied")]
public sealed record JointMeasuresApplied(AgreementId Agreement, IReadOnlyList<string> Measures, string Reasons) : CaseEvent;

/// <summary>A body decided to apply nothing of this listing.</summary>
/// <param name="Agreement">The agreement.</param>
/// <param name="Reasons">Why not.</param>
[EventName("joint-measures-declined")]
public sealed record JointMeasuresDeclined(AgreementId Agreement, string Reasons) : CaseEvent;

/// <summary>A body that applied this listing no longer does, though the listing goes on.</summary>
/// <param name="Agreement">The agreement.</param>
/// <param name="Reasons">Why.</param>
[EventName("joint-measures-lifted")]
public sealed record JointMeasuresLifted(AgreementId Agreement, string Reasons) : CaseEvent;

/// <summary>A body that applied this listing gave its receipt for the lifting: it applies nothing of it any more.</summary>
/// <param name="Agreement">The agreement.</param>
/// <param name="Done">What it undid, and where.</param>
[EventName("lifting-acknowledged")]
public sealed record LiftingAcknowledged(AgreementId Agreement, string Done) : CaseEvent;
