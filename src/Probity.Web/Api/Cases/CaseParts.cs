using NodaTime;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Events;
using Probity.Registers.Subjects;
using Probity.Storage.Cases;
using Probity.Web.Languages;

namespace Probity.Web.Api.Cases;

/// <summary>Whom and what a case is about.</summary>
/// <param name="Kind">Kind of subject.</param>
/// <param name="Capacity">In which capacity it stands here.</param>
/// <param name="Name">Full name as registered.</param>
/// <param name="Identifiers">Document numbers and codes, masked.</param>
/// <param name="Document">The effective legal document.</param>
/// <param name="Renews">The case whose listing this one would renew.</param>
/// <param name="Escalates">The entry in a directory that this case follows.</param>
public sealed record MatterResponse(
    SubjectKind Kind, Capacity Capacity, string Name, IReadOnlyList<string> Identifiers, LegalDocument? Document, CaseId? Renews,
    CaseId? Escalates)
{
    internal static MatterResponse? Of(Case file) => file.Subject is not { } subject ? null : new MatterResponse(
        subject.Kind, subject.Capacity, subject.Name, [.. subject.Identifiers.Select(i => $"{i.Scheme.Slug}:{i.Masked}")], file.Document, file.Renews, file.Escalates);
}

/// <summary>What was reported and found.</summary>
/// <param name="AllegedGround">Ground alleged by the reporter.</param>
/// <param name="Report">What was reported.</param>
/// <param name="Applicant">Who applied; absent when the authority acts on its own.</param>
/// <param name="ApplicantHeard">What the applicant said when heard.</param>
/// <param name="Evidence">Evidence in order of number.</param>
/// <param name="IdentityComparedWith">What a person compared the particulars with; absent until then.</param>
public sealed record InvestigationResponse(
    string AllegedGround, string Report, string? Applicant, IReadOnlyList<string> ApplicantHeard, IReadOnlyList<Evidence> Evidence,
    string? IdentityComparedWith)
{
    internal static InvestigationResponse Of(CaseRecord record) => new(
        record.Case.AllegedGround, record.Case.Report, record.Case.ApplicantName,
        [.. record.History.Select(h => h.Event).OfType<ApplicantHeard>().Select(h => h.Text)], record.Case.Evidence,
        record.Case.Identity?.ComparedWith);
}

/// <summary>From the proposal to the decision.</summary>
/// <param name="Proposal">The proposal, once made.</param>
/// <param name="Notice">The notice, once written.</param>
/// <param name="NoticeService">Its service.</param>
/// <param name="FailedService">Attempts at service that failed.</param>
/// <param name="Statements">What the subject said.</param>
/// <param name="Hearings">Hearings held.</param>
/// <param name="AcceptedOn">In a redlist, the day the subject consented; absent until then.</param>
/// <param name="HearingIsDue">A hearing was asked for and has not been held.</param>
/// <param name="Decision">The decision, drafted or confirmed.</param>
/// <param name="DecidedBy">Who took it.</param>
/// <param name="ConfirmedBy">Who confirmed it.</param>
/// <param name="ConfirmedOn">When.</param>
public sealed record ProcedureResponse(
    Proposal? Proposal, string? Notice, ServiceResponse? NoticeService, IReadOnlyList<FailedServiceResponse> FailedService,
    IReadOnlyList<StatementResponse> Statements, IReadOnlyList<HearingResponse> Hearings, LocalDate? AcceptedOn, bool HearingIsDue, Decision? Decision,
    string? DecidedBy, string? ConfirmedBy, LocalDate? ConfirmedOn)
{
    internal static ProcedureResponse Of(CaseRecord record, Texts t)
    {
        var file = record.Case;
        return new ProcedureResponse(
            file.Proposal, t.Language == Language.Zh ? file.Notice?.TextZh : file.Notice?.TextEn,
            file.NoticeService is { } served ? new ServiceResponse(served.Manner, served.Proof, served.ServedOn) : null,
            [.. file.FailedService.Select(f => new FailedServiceResponse(f.Document, f.Manner, f.Account, f.On))],
            [.. file.Statements.Select(s => new StatementResponse(s.On, s.Text, s.AsksForHearing))],
            [.. file.Hearings.Select(h => new HearingResponse(h.On, h.Present, h.Record))], file.Acceptance?.On, file.HearingIsDue, file.Decision,
            file.DecidedBy?.Name, file.ConfirmedBy?.Name, file.ConfirmedOn);
    }
}

/// <summary>How the notice was served.</summary>
/// <param name="Manner">Key of the charter's manner.</param>
/// <param name="Proof">What proves it.</param>
/// <param name="ServedOn">Day it counts as served.</param>
public sealed record ServiceResponse(string Manner, string Proof, LocalDate ServedOn);

/// <summary>An attempt at service that failed.</summary>
/// <param name="Document">Notice or decision.</param>
/// <param name="Manner">Key of the charter's manner.</param>
/// <param name="Account">What was tried and why it failed.</param>
/// <param name="On">Day.</param>
public sealed record FailedServiceResponse(ServedDocument Document, string Manner, string Account, LocalDate On);

/// <summary>What the subject said about the notice.</summary>
/// <param name="On">Day.</param>
/// <param name="Text">The statement.</param>
/// <param name="AsksForHearing">True when a hearing was asked for.</param>
public sealed record StatementResponse(LocalDate On, string Text, bool AsksForHearing);

/// <summary>A hearing.</summary>
/// <param name="On">Day.</param>
/// <param name="Present">Who was there.</param>
/// <param name="Record">What was said.</param>
public sealed record HearingResponse(LocalDate On, string Present, string Record);

/// <summary>The listing and what its dates make of it today.</summary>
/// <param name="From">First day in force.</param>
/// <param name="LastDay">Last day in force.</param>
/// <param name="Measures">Keys of the charter's measures.</param>
/// <param name="InForce">In force today.</param>
/// <param name="Published">Shown today to those who may see it.</param>
/// <param name="Applied">Its measures bind today.</param>
public sealed record ListingResponse(LocalDate From, LocalDate LastDay, IReadOnlyList<string> Measures, bool InForce, bool Published, bool Applied)
{
    internal static ListingResponse? Of(Case file, LocalDate today) => file.Listing is not { } listing ? null : new ListingResponse(
        listing.From, listing.LastDay, listing.Measures, listing.IsInForceOn(today), listing.IsPublishedOn(today), listing.AppliesOn(today));
}

/// <summary>What the subject asked for since.</summary>
/// <param name="Objections">Objections in order of number.</param>
/// <param name="Exceptions">Necessity exceptions asked for.</param>
/// <param name="PerformanceProof">Proof of performance that waits to be examined.</param>
public sealed record RemediesResponse(
    IReadOnlyList<ObjectionResponse> Objections, IReadOnlyList<ExceptionResponse> Exceptions, string? PerformanceProof)
{
    internal static RemediesResponse Of(Case file) => new(
        [.. file.Objections.Select(o => new ObjectionResponse(o.Number, o.LodgedOn, o.Grounds, o.NewFacts, o.IsOpen, o.IsReconsidered, o.Outcome, o.DecidedOn))],
        [.. file.Exceptions.Select(x => new ExceptionResponse(x.Number, x.Measure, x.Necessity, x.From, x.Until, x.Granted))],
        file.PendingPerformance?.Proof);
}

/// <summary>An objection.</summary>
/// <param name="Number">1, 2, 3 ... within the case.</param>
/// <param name="LodgedOn">Day.</param>
/// <param name="Grounds">Why the entry is said to be wrong.</param>
/// <param name="NewFacts">True when it rests on new facts.</param>
/// <param name="Open">It waits for a decision.</param>
/// <param name="Reconsidered">It lies, or lay, with the higher body.</param>
/// <param name="Outcome">The last decision on it.</param>
/// <param name="DecidedOn">Day of that decision.</param>
public sealed record ObjectionResponse(
    int Number, LocalDate LodgedOn, string Grounds, bool NewFacts, bool Open, bool Reconsidered, ReviewOutcome? Outcome, LocalDate? DecidedOn);

/// <summary>A necessity exception.</summary>
/// <param name="Number">1, 2, 3 ... within the case.</param>
/// <param name="Measure">Key of the measure.</param>
/// <param name="Necessity">For what need.</param>
/// <param name="From">First day.</param>
/// <param name="Until">Last day.</param>
/// <param name="Granted">Absent while unanswered.</param>
public sealed record ExceptionResponse(int Number, string Measure, string Necessity, LocalDate From, LocalDate Until, bool? Granted);
