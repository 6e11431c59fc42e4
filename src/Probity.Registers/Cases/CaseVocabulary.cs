namespace Probity.Registers.Cases;

/// <summary>Where a case stands in its procedure.</summary>
public enum Stage
{
    /// <summary>Reported; evidence is gathered and reviewed.</summary>
    Investigation,

    /// <summary>An officer proposes a listing; no notice yet.</summary>
    Proposed,

    /// <summary>Notice written, service not yet proven.</summary>
    NoticeIssued,

    /// <summary>Notice served; the subject may respond.</summary>
    Response,

    /// <summary>First officer has decided; a second must confirm.</summary>
    AwaitingSecondOfficer,

    /// <summary>Confirmed; the decision has to be served.</summary>
    AwaitingDecisionService,

    /// <summary>Decision served: grace, then in force until a last day.</summary>
    Listed,

    /// <summary>Over; see <see cref="CaseEnd"/>.</summary>
    Ended,

    /// <summary>Personal content is destroyed.</summary>
    Erased,
}

/// <summary>How a case ended.</summary>
public enum CaseEnd
{
    /// <summary>Dismissed before notice.</summary>
    Dismissed,

    /// <summary>The applicant withdrew.</summary>
    Withdrawn,

    /// <summary>The authority did not answer the application in time.</summary>
    ApplicationLapsed,

    /// <summary>The authority did not decide, or did not serve its decision, in time.</summary>
    ProceedingLapsed,

    /// <summary>Decided: no listing.</summary>
    NotListed,

    /// <summary>Found wrong on objection, reconsideration or the authority's own motion.</summary>
    Revoked,

    /// <summary>Silence past a deadline lifted it; says nothing about right or wrong.</summary>
    Lapsed,

    /// <summary>The obligation was performed.</summary>
    Repaired,

    /// <summary>The last day passed.</summary>
    Expired,

    /// <summary>The judgment or penalty behind it was annulled.</summary>
    BasisAnnulled,

    /// <summary>The subject refused to be honoured.</summary>
    OfferRefused,

    /// <summary>The subject did not answer the offer in time.</summary>
    OfferLapsed,

    /// <summary>The subject took its consent back.</summary>
    AcceptanceWithdrawn,
}

/// <summary>What an entry got wrong, as whoever revoked or corrected it found.</summary>
public enum Mistake
{
    /// <summary>It was about somebody else: a namesake, or a mistaken number.</summary>
    WrongIdentity,

    /// <summary>What it said had happened had not, or not so.</summary>
    WrongFact,

    /// <summary>The ground, an exclusion, a measure or the term was misapplied.</summary>
    WrongLaw,

    /// <summary>Notice, hearing, service or a deadline was not kept.</summary>
    Procedure,
}

/// <summary>Where a piece of evidence comes from.</summary>
public enum EvidenceOrigin
{
    /// <summary>A document or a person.</summary>
    Person,

    /// <summary>A device or an automated query; inadmissible until a person has reviewed it.</summary>
    Machine,
}

/// <summary>What a piece of evidence, or a recorded item, is about.</summary>
public enum DataCategory
{
    /// <summary>The obligation and its performance.</summary>
    Obligation,

    /// <summary>Property and means to perform.</summary>
    Means,

    /// <summary>Acts of obstruction, evasion or breach.</summary>
    Conduct,

    /// <summary>Procedure: service, hearings, rulings.</summary>
    Procedure,

    /// <summary>Banned.</summary>
    Religion,

    /// <summary>Banned.</summary>
    Genetics,

    /// <summary>Banned.</summary>
    Biometrics,

    /// <summary>Banned.</summary>
    Health,

    /// <summary>Banned.</summary>
    Politics,

    /// <summary>Banned.</summary>
    Relations,

    /// <summary>Banned.</summary>
    LocationTrail,

    /// <summary>Banned.</summary>
    OnlineBehaviour,

    /// <summary>A forecast or probability; facts only.</summary>
    Forecast,
}

/// <summary>The finding on ability to perform.</summary>
public enum AbilityFinding
{
    /// <summary>Not examined.</summary>
    NotMade,

    /// <summary>Able to perform, in whole or in part.</summary>
    Able,

    /// <summary>Not able: "cannot" is not "will not".</summary>
    Unable,
}

/// <summary>The finding on fault.</summary>
public enum FaultFinding
{
    /// <summary>Not examined.</summary>
    NotMade,

    /// <summary>Acted with intent.</summary>
    Intent,

    /// <summary>Grossly negligent.</summary>
    GrossNegligence,

    /// <summary>Lack of fault is proven.</summary>
    NoFault,
}

/// <summary>Which document is served.</summary>
public enum ServedDocument
{
    /// <summary>The notice of the proposal.</summary>
    Notice,

    /// <summary>The decision.</summary>
    Decision,
}

/// <summary>What a reviewing officer finds.</summary>
public enum ReviewOutcome
{
    /// <summary>The listing stands.</summary>
    Rejected,

    /// <summary>The listing should not have been made.</summary>
    Revoked,

    /// <summary>The listing stands with corrected particulars.</summary>
    Corrected,
}
