using NodaTime;
using Probity.Registers.Ratings;

namespace Probity.Registers.Cases.Events;

/// <summary>The case that was opened assesses an organisation for a year.</summary>
/// <param name="Year">Calendar year.</param>
[EventName("assessment-opened")]
public sealed record AssessmentOpened(int Year) : CaseEvent;

/// <summary>A fact of an assessment was recorded, with its document.</summary>
/// <param name="Number">1, 2, 3 ... within the case.</param>
/// <param name="Clause">Key of what it falls under in the charter's clause.</param>
/// <param name="ConductOn">Day of the conduct.</param>
/// <param name="Times">How many times.</param>
/// <param name="Account">What happened.</param>
/// <param name="Document">Where it is from.</param>
[EventName("fact-recorded")]
public sealed record FactRecorded(
    int Number, string Clause, LocalDate ConductOn, int Times, string Account, FactDocument Document) : CaseEvent;

/// <summary>An officer drafted the assessment. The grade follows from the facts and is not written down beside them.</summary>
/// <param name="Facts">Numbers of the facts it rests on.</param>
[EventName("assessment-drafted")]
public sealed record AssessmentDrafted(IReadOnlyList<int> Facts) : CaseEvent;

/// <summary>The organisation contested one fact.</summary>
/// <param name="Number">Which.</param>
/// <param name="Grounds">What is wrong with it, in its words.</param>
[EventName("fact-contested")]
public sealed record FactContested(int Number, string Grounds) : CaseEvent;

/// <summary>A contested fact was examined and found right.</summary>
/// <param name="Number">Which.</param>
/// <param name="Reasons">Why.</param>
[EventName("fact-upheld")]
public sealed record FactUpheld(int Number, string Reasons) : CaseEvent;

/// <summary>A fact was found wrong, or its document fell; it counts no more.</summary>
/// <param name="Number">Which.</param>
/// <param name="Reasons">Why.</param>
[EventName("fact-struck")]
public sealed record FactStruck(int Number, string Reasons) : CaseEvent;
