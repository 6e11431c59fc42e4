using Probity.Registers.Cases.Events;
using Probity.Registers.Joint;
using Probity.Registers.Listings;

namespace Probity.Registers.Cases;

/// <content>How each event changes a case.</content>
public sealed partial record Case
{
    /// <summary>The state after one more event.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An event this version of the software does not know.</exception>
    public Case After(CaseEvent happened) => (happened switch
    {
        CaseOpened e => Opened(e),
        DirectoryEntryFollowed e => this with { Escalates = e.Entry },
        AdministrativeActRecorded e => this with { Recorded = e.Act },
        ApplicantHeard => this,
        EvidenceAdded e => this with { Evidence = [.. Evidence, new Evidence(e.Number, e.Title, e.Content, e.Origin, e.Category, null)] },
        EvidenceReviewed e => this with { Evidence = [.. Evidence.Select(x => x.Number == e.Number ? x with { Admitted = e.Admitted } : x)] },
        IdentityConfirmed e => this with { Identity = e },
        CaseDismissed e => Over(CaseEnd.Dismissed, e.On),
        ApplicationWithdrawn e => Over(CaseEnd.Withdrawn, e.On),
        ApplicationLapsed e => Over(CaseEnd.ApplicationLapsed, e.On),
        _ => AfterProcedure(happened),
    }) with
    { Version = Version + 1 };

    private Case Opened(CaseOpened e) => (this with
    {
        Register = e.Register,
        Charter = e.Charter,
        Stage = Stage.Investigation,
        OpenedOn = e.On,
        Subject = e.Subject,
        Document = e.Document,
        AllegedGround = e.AllegedGround,
        Report = e.Report,
        Applicant = e.Applicant,
        ApplicantName = e.ApplicantName,
        Renews = e.Renews,
    }).Running(ClockKind.Application, e.Answer, bindsAuthority: true);

    private Case AfterProcedure(CaseEvent happened) => happened switch
    {
        ListingProposed e => this with { Stage = Stage.Proposed, Proposal = e.Proposal, ProposedBy = e.By, Notice = null },
        NoticeIssued e => this with { Stage = Stage.NoticeIssued, Notice = e },
        ServiceFailed e => this with { FailedService = [.. FailedService, e] },
        NoticeServed e => (this with { Stage = Stage.Response, NoticeService = e }).Without(ClockKind.Application)
            .Running(ClockKind.Response, e.RespondBy, bindsAuthority: false).Running(ClockKind.Decision, e.DecideBy, bindsAuthority: true),
        StatementSubmitted e => this with { Statements = [.. Statements, e] },
        OfferAccepted e => (this with { Acceptance = e }).Without(ClockKind.Response),
        OfferRefused e => Over(CaseEnd.OfferRefused, e.On),
        OfferLapsed e => Over(CaseEnd.OfferLapsed, e.On),
        AcceptanceWithdrawn e => Over(CaseEnd.AcceptanceWithdrawn, e.On),
        HearingHeld e => this with { Hearings = [.. Hearings, e] },
        DecisionDrafted e => (this with { Stage = Stage.AwaitingSecondOfficer, Decision = e.Decision, DecidedBy = e.By }).Without(ClockKind.Response),
        ConsentGiven e => this with { Consent = e },
        DecisionReturned or ConsentRefused => this with { Stage = Stage.Response, Decision = null, DecidedBy = null, Consent = null },
        ListingDecided e => (this with { Stage = Stage.AwaitingDecisionService, ConfirmedBy = e.By, ConfirmedOn = e.On }).Without(ClockKind.Decision)
            .Running(ClockKind.DecisionService, e.ServeBy, bindsAuthority: true),
        ListingDeclined e => (this with { ConfirmedBy = e.By }).Over(CaseEnd.NotListed, e.On),
        DecisionServed e => Listed(e),
        ProceedingLapsed e => Over(CaseEnd.ProceedingLapsed, e.On),
        _ => AfterRemedy(happened),
    };

    private Case Listed(DecisionServed e) => (this with
    {
        Stage = Stage.Listed,
        Listing = Listing.Beginning(this, e),
    }).Without(ClockKind.DecisionService).Running(ClockKind.Grace, e.Grace, bindsAuthority: false);

    private Case AfterRemedy(CaseEvent happened) => happened switch
    {
        ObjectionLodged e => (this with { Objections = [.. Objections, Objection.Of(e)], Listing = Listing!.Objected(e) })
            .Without(ClockKind.ReconsiderationRequest).Running(ClockKind.Objection, e.DecideBy, bindsAuthority: true),
        PublicationRestored e => this with { Listing = Listing!.Restored(e.On) },
        MeasuresStayed e => this with { Listing = Listing!.Stayed(e.On) },
        ObjectionDecided e => Reviewed(e),
        ReconsiderationRequested e => (this with { Objections = [.. Objections.Select((o, i) => i == Objections.Count - 1 ? o.Escalated(e) : o)] })
            .Without(ClockKind.ReconsiderationRequest).Running(ClockKind.Reconsideration, e.DecideBy, bindsAuthority: true),
        ReconsiderationDecided e => Reconsidered(e),
        EntryCorrected e => Corrected(e),
        ListingRevoked e => Over(CaseEnd.Revoked, e.On),
        BasisWasAnnulled e => Over(CaseEnd.BasisAnnulled, e.On),
        ListingLapsed e => Over(CaseEnd.Lapsed, e.On),
        ListingExpired e => Over(CaseEnd.Expired, e.On),
        PerformanceClaimed e => (this with { PendingPerformance = e }).Running(ClockKind.Performance, e.ExamineBy, bindsAuthority: true),
        PerformanceRefused => (this with { PendingPerformance = null }).Without(ClockKind.Performance),
        ListingRepaired e => Over(CaseEnd.Repaired, e.On),
        ExceptionRequested e => (this with { Exceptions = [.. Exceptions, ExceptionOfNecessity.Of(e)] }).WaitingForAnswers(),
        ExceptionGranted e => Answered(e.Number, x => x with { Granted = true, From = e.From, Until = e.Until }),
        ExceptionRefused e => Answered(e.Number, x => x with { Granted = false }),
        CaseErased => Forgotten(),
        _ => AfterJoint(happened),
    };

    private Case AfterJoint(CaseEvent happened) => happened switch
    {
        JointMeasuresApplied e => this with { Joint = [.. Joint, new JointAnswer(e.Agreement, e.By, e.On, e.Measures, e.Reasons)] },
        JointMeasuresDeclined e => this with { Joint = [.. Joint, new JointAnswer(e.Agreement, e.By, e.On, [], e.Reasons)] },
        JointMeasuresLifted e => Answered(e.Agreement, a => a with { LiftedOn = e.On }),
        LiftingAcknowledged e => Answered(e.Agreement, a => a with { AcknowledgedOn = e.On, AcknowledgedBy = e.By }),
        _ => AfterAssessing(happened),
    };

    private Case Answered(AgreementId agreement, Func<JointAnswer, JointAnswer> change) =>
        this with { Joint = [.. Joint.Select(a => a.Agreement == agreement ? change(a) : a)] };

    private Case Reviewed(ObjectionDecided e)
    {
        var decided = (this with
        {
            Objections = [.. Objections.Select(o => o.IsOpen ? o.Decided(e.Outcome, e.On) : o)],
            Listing = Listing!.ObjectionClosed(e.On),
        }).Without(ClockKind.Objection);
        return e.Outcome == ReviewOutcome.Revoked
            ? decided.Over(CaseEnd.Revoked, e.On)
            : decided.Running(ClockKind.ReconsiderationRequest, e.ReconsiderationBy, bindsAuthority: false);
    }

    private Case Reconsidered(ReconsiderationDecided e)
    {
        var decided = (this with
        {
            Objections = [.. Objections.Select(o => o.IsOpen ? o.Decided(e.Outcome, e.On) : o)],
            Listing = Listing!.ObjectionClosed(e.On),
        }).Without(ClockKind.Reconsideration);
        return e.Outcome == ReviewOutcome.Revoked ? decided.Over(CaseEnd.Revoked, e.On) : decided;
    }

    private Case Corrected(EntryCorrected e) => this with
    {
        Subject = e.Name is null ? Subject : Subject! with { Name = e.Name },
        Document = e.Obligation is null ? Document : Document! with { Obligation = e.Obligation },
        Proposal = e.Conduct is null ? Proposal : Proposal! with { Conduct = e.Conduct },
        Recorded = Recorded?.Corrected(e.Obligation, e.Conduct),
    };

    private Case Answered(int number, Func<ExceptionOfNecessity, ExceptionOfNecessity> answer) =>
        (this with { Exceptions = [.. Exceptions.Select(x => x.Number == number ? answer(x) : x)] }).WaitingForAnswers();

    /// <summary>One clock runs for all exceptions: that of the one which must be answered first.</summary>
    private Case WaitingForAnswers() => Without(ClockKind.Exception).Running(
        ClockKind.Exception, Exceptions.Where(x => x.Granted is null).MinBy(x => x.AnswerBy.DueOn)?.AnswerBy, bindsAuthority: true);

    private Case Forgotten() => new()
    {
        Id = Id,
        Version = Version,
        Register = Register,
        Charter = Charter,
        Stage = Stage.Erased,
        End = End,
        EndedOn = EndedOn,
        OpenedOn = OpenedOn,
    };
}
