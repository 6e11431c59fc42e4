using Probity.Registers.Calendars;

namespace Probity.Registers.Cases.Events;

/// <summary>An officer proposed a listing.</summary>
/// <param name="Proposal">Ground, findings, measures, term.</param>
[EventName("listing-proposed")]
public sealed record ListingProposed(Proposal Proposal) : CaseEvent;

/// <summary>The notice was written.</summary>
/// <param name="TextEn">Plain-language notice, English.</param>
/// <param name="TextZh">Plain-language notice, Chinese.</param>
[EventName("notice-issued")]
public sealed record NoticeIssued(string TextEn, string TextZh) : CaseEvent;

/// <summary>An attempt at service failed.</summary>
/// <param name="Document">Notice or decision.</param>
/// <param name="Manner">Key of the charter's manner.</param>
/// <param name="Account">What was tried and why it failed.</param>
[EventName("service-failed")]
public sealed record ServiceFailed(ServedDocument Document, string Manner, string Account) : CaseEvent;

/// <summary>The notice was served.</summary>
/// <param name="Manner">Key of the charter's manner.</param>
/// <param name="Proof">What proves it.</param>
/// <param name="ServedOn">Day it counts as served.</param>
/// <param name="RespondBy">End of the subject's period.</param>
/// <param name="DecideBy">End of the authority's period.</param>
[EventName("notice-served")]
public sealed record NoticeServed(string Manner, string Proof, NodaTime.LocalDate ServedOn, Deadline RespondBy, Deadline DecideBy) : CaseEvent;

/// <summary>The subject answered the notice. Confidential to the case; exempt from the ban on categories of data.</summary>
/// <param name="Text">The statement.</param>
/// <param name="AsksForHearing">True when a hearing is asked for.</param>
[EventName("statement-submitted")]
public sealed record StatementSubmitted(string Text, bool AsksForHearing) : CaseEvent;

/// <summary>A hearing was held.</summary>
/// <param name="Present">Who was there.</param>
/// <param name="Record">What was said.</param>
[EventName("hearing-held")]
public sealed record HearingHeld(string Present, string Record) : CaseEvent;

/// <summary>A first officer decided.</summary>
/// <param name="Decision">Outcome and reasons.</param>
[EventName("decision-drafted")]
public sealed record DecisionDrafted(Decision Decision) : CaseEvent;

/// <summary>The second officer sent the decision back.</summary>
/// <param name="Reasons">Why.</param>
[EventName("decision-returned")]
public sealed record DecisionReturned(string Reasons) : CaseEvent;

/// <summary>The next higher body agreed to the listing.</summary>
/// <param name="Reasons">Why.</param>
[EventName("consent-given")]
public sealed record ConsentGiven(string Reasons) : CaseEvent;

/// <summary>The next higher body did not agree; the decision goes back to the first officer.</summary>
/// <param name="Reasons">Why.</param>
[EventName("consent-refused")]
public sealed record ConsentRefused(string Reasons) : CaseEvent;

/// <summary>The second officer confirmed a listing.</summary>
/// <param name="Reasons">What was examined.</param>
/// <param name="ServeBy">When the decision must have been served.</param>
[EventName("listing-decided")]
public sealed record ListingDecided(string Reasons, Deadline ServeBy) : CaseEvent;

/// <summary>The second officer confirmed that nobody is listed.</summary>
/// <param name="Reasons">What was examined.</param>
[EventName("listing-declined")]
public sealed record ListingDeclined(string Reasons) : CaseEvent;

/// <summary>The decision was served; grace runs, then the listing is in force by date alone.</summary>
/// <param name="Manner">Key of the charter's manner.</param>
/// <param name="Proof">What proves it.</param>
/// <param name="ServedOn">Day it counts as served.</param>
/// <param name="Grace">End of grace; the listing is in force from the day after.</param>
/// <param name="LastDay">Last day of the listing.</param>
[EventName("decision-served")]
public sealed record DecisionServed(
    string Manner, string Proof, NodaTime.LocalDate ServedOn, Deadline Grace, NodaTime.LocalDate LastDay) : CaseEvent;

/// <summary>The authority did not decide or serve in time; a new case needs fresh notice.</summary>
/// <param name="Clock">Which clock ran out.</param>
[EventName("proceeding-lapsed")]
public sealed record ProceedingLapsed(ClockKind Clock) : CaseEvent;
