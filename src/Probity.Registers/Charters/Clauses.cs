using Probity.Registers.Authorities;
using Probity.Registers.Calendars;
using Probity.Registers.Framework;
using Probity.Registers.Subjects;

namespace Probity.Registers.Charters;

/// <summary>How grave the conduct behind a ground is.</summary>
public enum Severity
{
    /// <summary>Never listed.</summary>
    Minor,

    /// <summary>Listed for a short term.</summary>
    Ordinary,

    /// <summary>Listed up to the maximum.</summary>
    Serious,
}

/// <summary>One thing a subject can be listed for.</summary>
/// <param name="Key">Slug within the charter.</param>
/// <param name="Text">The conduct, as the law words it.</param>
/// <param name="Basis">Where the law says so.</param>
/// <param name="Severity">Gravity; decides the maximum term.</param>
/// <param name="Term">Longest first term.</param>
/// <param name="TermBasis">Where the term comes from; null when the law gives none and the charter sets it.</param>
/// <param name="TotalCap">Longest total with renewals; equals the term when it cannot be renewed.</param>
/// <param name="Aggravated">By how much an aggravating finding may lengthen the term; null when it may not.</param>
/// <param name="RequiresAbility">True when ability to perform is an element: "cannot" is not "will not".</param>
/// <param name="NamesRepresentatives">True only when the ground names representatives' own conduct.</param>
/// <param name="Evidence">What has to be shown.</param>
public sealed record Ground(
    string Key, LocalizedText Text, Citation Basis, Severity Severity, CalendarSpan Term, Citation? TermBasis, CalendarSpan TotalCap,
    CalendarSpan? Aggravated, bool RequiresAbility, bool NamesRepresentatives, IReadOnlyList<LocalizedText> Evidence)
{
    /// <summary>Key of the edition's category of recordable information; null under an edition of the first format.</summary>
    public string? Category { get; init; }
}

/// <summary>A circumstance in which nobody may be listed.</summary>
/// <param name="Key">Slug within the charter.</param>
/// <param name="Text">The circumstance.</param>
/// <param name="Basis">Where the law says so.</param>
public sealed record Exclusion(string Key, LocalizedText Text, Citation Basis);

/// <summary>One period or deadline.</summary>
/// <param name="Length">How long.</param>
/// <param name="Basis">Where it comes from; null when the charter sets it.</param>
/// <param name="Silence">What follows when it runs out, as the citizen reads it.</param>
public sealed record Clock(CalendarSpan Length, Citation? Basis, LocalizedText Silence);

/// <summary>Every clock of a case. Those of acts that the kind of register does not have are null.</summary>
/// <param name="Application">Authority answers an application; then the application lapses and may be made again.</param>
/// <param name="Response">Subject answers the notice, from service.</param>
/// <param name="Decision">Authority decides and a second officer confirms, from the end of the response period; then the proceeding lapses.</param>
/// <param name="DecisionService">Authority serves the decision; then the proceeding lapses.</param>
/// <param name="Grace">From service of the decision until it takes effect; null where it takes effect with service.</param>
/// <param name="Objection">Reviewing officer decides; then the listing lapses.</param>
/// <param name="ReconsiderationRequest">Subject turns to the higher body, from the rejection.</param>
/// <param name="Reconsideration">Higher body decides; then the listing lapses.</param>
/// <param name="Performance">Authority examines proof of performance; then it counts as proven.</param>
/// <param name="Exception">Authority answers a necessity application; then it counts as granted for thirty days.</param>
/// <param name="Erasure">From the end until personal content is destroyed.</param>
/// <param name="LookBack">How old a fact may be when the case is opened.</param>
/// <param name="Relisting">No new case by the same applicant after a repair, within this time; null when there is no such bar.</param>
public sealed record Clocks(
    Clock Application, Clock Response, Clock Decision, Clock DecisionService, Clock? Grace, Clock? Objection,
    Clock? ReconsiderationRequest, Clock? Reconsideration, Clock? Performance, Clock? Exception, Clock Erasure, Clock LookBack, Clock? Relisting);

/// <summary>A way of serving a document.</summary>
/// <param name="Key">Slug within the charter.</param>
/// <param name="Text">What is done and what proves it.</param>
/// <param name="Basis">Where the law says so.</param>
/// <param name="Substituted">True when it may only follow failed direct service.</param>
/// <param name="DeemedAfter">For substituted service, how long until it counts as served; null for the same day.</param>
public sealed record ServiceManner(string Key, LocalizedText Text, Citation Basis, bool Substituted, CalendarSpan? DeemedAfter)
{
    /// <summary>Where the document goes.</summary>
    public ServiceChannel Channel { get; init; } = ServiceChannel.ByHand;
}

/// <summary>Where a served document goes, as far as it matters to who else learns of it.</summary>
public enum ServiceChannel
{
    /// <summary>Into the addressee's hands.</summary>
    ByHand,

    /// <summary>Left at the addressee's home or seat.</summary>
    LeftAtAddress,

    /// <summary>By post, against a receipt.</summary>
    Post,

    /// <summary>By electronic means the addressee agreed to.</summary>
    Electronic,

    /// <summary>Held by a body that hands it over, with a case reference on view and no name or conduct.</summary>
    Deposit,

    /// <summary>An announcement that names the addressee to the public. Known law allows it; the framework never does.</summary>
    PublicAnnouncement,
}

/// <summary>What is shown of one kind of subject.</summary>
/// <param name="Subject">The kind.</param>
/// <param name="Public">True when entries can be found and read by anyone; never for natural persons.</param>
/// <param name="Fields">Which fields of an entry are shown.</param>
/// <param name="Basis">Where the law says so.</param>
public sealed record Publication(SubjectKind Subject, bool Public, IReadOnlyList<PublishedField> Fields, Citation Basis);

/// <summary>The fields a charter can publish. There is none for photo, address, sex, age or a representative.</summary>
public enum PublishedField
{
    /// <summary>Registered name.</summary>
    Name,

    /// <summary>Unified social credit code or other organisation identifier.</summary>
    OrganisationIdentifier,

    /// <summary>Postal address of an organisation, as its keeper publishes it.</summary>
    OrganisationAddress,

    /// <summary>The legal document and who issued it.</summary>
    LegalDocument,

    /// <summary>The obligation and how far it was performed.</summary>
    Obligation,

    /// <summary>The specific conduct found.</summary>
    Conduct,

    /// <summary>The ground.</summary>
    Ground,

    /// <summary>The deciding body.</summary>
    Authority,

    /// <summary>First and last day.</summary>
    Term,

    /// <summary>Measures that apply.</summary>
    Measures,

    /// <summary>State of any objection.</summary>
    Objection,

    /// <summary>The recorded facts behind a grade, each with its document and what it cost.</summary>
    Facts,

    /// <summary>What the recorded decision says: type, content, amounts, validity.</summary>
    Decision,
}

/// <summary>How an entry is earned off early.</summary>
/// <param name="Conditions">What has to be shown.</param>
/// <param name="Basis">Where the law says so.</param>
/// <param name="Fee">Always zero: repair is free.</param>
public sealed record RepairClause(IReadOnlyList<LocalizedText> Conditions, Citation Basis, int Fee)
{
    /// <summary>How long the law makes a listed subject wait before it may ask; null when it may ask at once.</summary>
    public RepairWait? Wait { get; init; }
}

/// <summary>A minimum before repair. Until a listing is in force nobody waits: whoever performs in grace is not listed.</summary>
/// <param name="After">How long.</param>
/// <param name="Counted">From when.</param>
/// <param name="Basis">Where the law says so.</param>
public sealed record RepairWait(CalendarSpan After, WaitCount Counted, Citation Basis);

/// <summary>From when a minimum before repair runs.</summary>
public enum WaitCount
{
    /// <summary>From the day the legal document became effective.</summary>
    FromDocument,

    /// <summary>From the first day of the listing.</summary>
    FromListing,
}

/// <summary>A listing by an authority below a level needs the next higher body's consent.</summary>
/// <param name="Below">Authorities below this level ask for it.</param>
/// <param name="Basis">Where the law says so.</param>
public sealed record ConsentClause(Level Below, Citation Basis);
