using NodaTime;
using Probity.Registers.Calendars;

namespace Probity.Registers.Cases.Events;

/// <summary>The subject objected; the entry is flagged at once.</summary>
/// <param name="Number">1, 2, 3 ... within the case.</param>
/// <param name="Grounds">What is wrong, in the subject's words.</param>
/// <param name="NewFacts">True when facts are brought that no earlier objection brought.</param>
/// <param name="SuspendsPublication">True for a first objection and for new facts.</param>
/// <param name="DecideBy">Past this day the listing lapses.</param>
[EventName("objection-lodged")]
public sealed record ObjectionLodged(int Number, string Grounds, bool NewFacts, bool SuspendsPublication, Deadline DecideBy) : CaseEvent;

/// <summary>The reviewing officer restored publication while the objection is open.</summary>
/// <param name="Reasons">Why.</param>
[EventName("publication-restored")]
public sealed record PublicationRestored(string Reasons) : CaseEvent;

/// <summary>The reviewing officer stayed all measures while the objection is open.</summary>
/// <param name="Reasons">Why.</param>
[EventName("measures-stayed")]
public sealed record MeasuresStayed(string Reasons) : CaseEvent;

/// <summary>The objection was decided.</summary>
/// <param name="Outcome">Rejected, revoked or corrected.</param>
/// <param name="Reasons">Why.</param>
/// <param name="ReconsiderationBy">How long the subject may turn to the higher body; null when revoked.</param>
[EventName("objection-decided")]
public sealed record ObjectionDecided(ReviewOutcome Outcome, string Reasons, Deadline? ReconsiderationBy) : CaseEvent
{
    /// <summary>What the entry got wrong; null where nothing was found wrong, and in decisions taken before this was asked.</summary>
    public Mistake? Mistake { get; init; }
}

/// <summary>The subject turned to the higher body.</summary>
/// <param name="Grounds">What is wrong.</param>
/// <param name="DecideBy">Past this day the listing lapses.</param>
[EventName("reconsideration-requested")]
public sealed record ReconsiderationRequested(string Grounds, Deadline DecideBy) : CaseEvent;

/// <summary>The higher body decided.</summary>
/// <param name="Outcome">Rejected or revoked.</param>
/// <param name="Reasons">Why.</param>
[EventName("reconsideration-decided")]
public sealed record ReconsiderationDecided(ReviewOutcome Outcome, string Reasons) : CaseEvent
{
    /// <summary>What the entry got wrong; null where nothing was found wrong, and in decisions taken before this was asked.</summary>
    public Mistake? Mistake { get; init; }
}

/// <summary>Particulars of the entry were corrected.</summary>
/// <param name="Name">Corrected name, or null.</param>
/// <param name="Obligation">Corrected obligation, or null.</param>
/// <param name="Conduct">Corrected conduct, or null.</param>
/// <param name="Reasons">Why.</param>
[EventName("entry-corrected")]
public sealed record EntryCorrected(string? Name, string? Obligation, string? Conduct, string Reasons) : CaseEvent;

/// <summary>The listing was revoked on the authority's own motion.</summary>
/// <param name="Reasons">Why it was wrong.</param>
[EventName("listing-revoked")]
public sealed record ListingRevoked(string Reasons) : CaseEvent
{
    /// <summary>What the entry got wrong; null where nothing was found wrong, and in decisions taken before this was asked.</summary>
    public Mistake? Mistake { get; init; }
}

/// <summary>The judgment or penalty was annulled; the listing falls with it.</summary>
/// <param name="Document">The annulling document.</param>
/// <param name="AnnulledOn">Day of annulment.</param>
[EventName("basis-annulled")]
public sealed record BasisWasAnnulled(string Document, LocalDate AnnulledOn) : CaseEvent;

/// <summary>Silence past the deadline of an objection or reconsideration lifted the listing.</summary>
/// <param name="Clock">Which clock ran out.</param>
[EventName("listing-lapsed")]
public sealed record ListingLapsed(ClockKind Clock) : CaseEvent;

/// <summary>The last day passed.</summary>
[EventName("listing-expired")]
public sealed record ListingExpired : CaseEvent;

/// <summary>The subject brought proof of performance.</summary>
/// <param name="Proof">What proves it.</param>
/// <param name="ExamineBy">Past this day it counts as proven.</param>
[EventName("performance-claimed")]
public sealed record PerformanceClaimed(string Proof, Deadline ExamineBy) : CaseEvent;

/// <summary>Performance is accepted: publication, sharing, use and measures end together.</summary>
/// <param name="Reasons">What was examined; the clock when silence decided.</param>
[EventName("listing-repaired")]
public sealed record ListingRepaired(string Reasons) : CaseEvent;

/// <summary>Proof of performance was refused.</summary>
/// <param name="Reasons">What is missing.</param>
[EventName("performance-refused")]
public sealed record PerformanceRefused(string Reasons) : CaseEvent;

/// <summary>The subject asked for a necessity exception.</summary>
/// <param name="Number">1, 2, 3 ... within the case.</param>
/// <param name="Measure">Key of the measure.</param>
/// <param name="Necessity">For what need of life or business.</param>
/// <param name="From">First day asked for.</param>
/// <param name="Until">Last day asked for.</param>
/// <param name="AnswerBy">Past this day it counts as granted, for thirty days at most.</param>
[EventName("exception-requested")]
public sealed record ExceptionRequested(
    int Number, string Measure, string Necessity, LocalDate From, LocalDate Until, Deadline AnswerBy) : CaseEvent;

/// <summary>An exception was granted, or silence granted it.</summary>
/// <param name="Number">Which.</param>
/// <param name="From">First day.</param>
/// <param name="Until">Last day.</param>
/// <param name="Reasons">Why.</param>
[EventName("exception-granted")]
public sealed record ExceptionGranted(int Number, LocalDate From, LocalDate Until, string Reasons) : CaseEvent;

/// <summary>An exception was refused.</summary>
/// <param name="Number">Which.</param>
/// <param name="Reasons">Why.</param>
[EventName("exception-refused")]
public sealed record ExceptionRefused(int Number, string Reasons) : CaseEvent;

/// <summary>Personal content was destroyed; only that a case existed, its dates and its outcome remain.</summary>
[EventName("case-erased")]
public sealed record CaseErased : CaseEvent;
