using Probity.Registers.Authorities;
using Probity.Registers.Calendars;
using Probity.Registers.Charters;
using Probity.Registers.Subjects;

namespace Probity.Registers.Cases.Events;

/// <summary>A report opened the case.</summary>
/// <param name="Register">Register it was opened in.</param>
/// <param name="Charter">Charter version the case keeps.</param>
/// <param name="Subject">Whom it is about.</param>
/// <param name="Document">The legal document.</param>
/// <param name="AllegedGround">Ground alleged by the reporter.</param>
/// <param name="Report">What is reported.</param>
/// <param name="Applicant">The applicant's account; null when the authority acts on its own.</param>
/// <param name="ApplicantName">The applicant's name.</param>
/// <param name="Renews">The case whose listing this one would renew.</param>
/// <param name="Answer">When the authority must have answered the applicant.</param>
[EventName("case-opened")]
public sealed record CaseOpened(
    RegisterId Register, CharterReference Charter, Subject Subject, LegalDocument Document, string AllegedGround, string Report,
    ActorId? Applicant, string? ApplicantName, CaseId? Renews, Deadline? Answer) : CaseEvent;

/// <summary>The case follows an entry of the same subject in a directory, which decides nothing in it.</summary>
/// <param name="Entry">Reference of the entry.</param>
[EventName("directory-entry-followed")]
public sealed record DirectoryEntryFollowed(CaseId Entry) : CaseEvent;

/// <summary>The applicant was heard.</summary>
/// <param name="Text">What they say.</param>
[EventName("applicant-heard")]
public sealed record ApplicantHeard(string Text) : CaseEvent;

/// <summary>Evidence was added.</summary>
/// <param name="Number">Number within the case.</param>
/// <param name="Title">Short title.</param>
/// <param name="Content">What it shows.</param>
/// <param name="Origin">Person or machine.</param>
/// <param name="Category">What it is about.</param>
[EventName("evidence-added")]
public sealed record EvidenceAdded(int Number, string Title, string Content, EvidenceOrigin Origin, DataCategory Category) : CaseEvent;

/// <summary>A person reviewed a piece of evidence.</summary>
/// <param name="Number">Which.</param>
/// <param name="Admitted">Admitted or refused.</param>
/// <param name="Reasons">Why.</param>
[EventName("evidence-reviewed")]
public sealed record EvidenceReviewed(int Number, bool Admitted, string Reasons) : CaseEvent;

/// <summary>A person confirmed that the subject is the right one.</summary>
/// <param name="ComparedWith">Document the particulars were compared with.</param>
/// <param name="NamesakesExamined">How many near-namesakes were shown and told apart.</param>
/// <param name="CheckDigitAccepted">True when a failed code check was confirmed against the register of issue.</param>
[EventName("identity-confirmed")]
public sealed record IdentityConfirmed(string ComparedWith, int NamesakesExamined, bool CheckDigitAccepted) : CaseEvent;

/// <summary>The case was dismissed before notice.</summary>
/// <param name="Reasons">Why.</param>
[EventName("case-dismissed")]
public sealed record CaseDismissed(string Reasons) : CaseEvent;

/// <summary>The applicant withdrew.</summary>
/// <param name="Reasons">Why, if said.</param>
[EventName("application-withdrawn")]
public sealed record ApplicationWithdrawn(string Reasons) : CaseEvent;

/// <summary>The authority did not answer in time; the applicant may apply again.</summary>
[EventName("application-lapsed")]
public sealed record ApplicationLapsed : CaseEvent;
