namespace Probity.Registers.Cases.Events;

/// <summary>The subject consented to an entry that honours it, as offered.</summary>
/// <param name="Remarks">What the subject adds, if anything.</param>
[EventName("offer-accepted")]
public sealed record OfferAccepted(string Remarks) : CaseEvent;

/// <summary>The subject refused the offer; nothing is entered, and nothing follows from the refusal.</summary>
/// <param name="Reasons">Why, if said.</param>
[EventName("offer-refused")]
public sealed record OfferRefused(string Reasons) : CaseEvent;

/// <summary>The subject did not answer the offer in time; silence is no consent.</summary>
[EventName("offer-lapsed")]
public sealed record OfferLapsed : CaseEvent;

/// <summary>The subject withdrew its consent; the entry, or the way to it, ended at once.</summary>
/// <param name="Reasons">Why, if said.</param>
[EventName("acceptance-withdrawn")]
public sealed record AcceptanceWithdrawn(string Reasons) : CaseEvent;
