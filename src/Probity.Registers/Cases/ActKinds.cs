using Probity.Registers.Cases.Acts;

namespace Probity.Registers.Cases;

/// <summary>Every kind of act, in the order of the procedure.</summary>
public static class ActKinds
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<ActKind> All { get; } =
    [
        OpenCase.Terms, HearApplicant.Terms, AddEvidence.Terms, ReviewEvidence.Terms, ConfirmIdentity.Terms, DismissCase.Terms,
        WithdrawApplication.Terms, RecordFact.Terms, DraftAssessment.Terms, ProposeListing.Terms, IssueNotice.Terms, RecordFailedService.Terms,
        RecordService.Terms, SubmitStatement.Terms, ContestFact.Terms, AnswerContestedFact.Terms, HoldHearing.Terms, AcceptOffer.Terms,
        RefuseOffer.Terms, WithdrawAcceptance.Terms, DecideCase.Terms,
        DecideConsent.Terms, ConfirmDecision.Terms, ReturnDecision.Terms, LodgeObjection.Terms,
        RestorePublication.Terms, StayMeasures.Terms, DecideObjection.Terms, RequestReconsideration.Terms, DecideReconsideration.Terms,
        StrikeFact.Terms, CorrectEntry.Terms, RevokeListing.Terms, RecordAnnulment.Terms, ClaimPerformance.Terms, ExaminePerformance.Terms,
        ApplyForExceptionOfNecessity.Terms, DecideExceptionOfNecessity.Terms,
        ApplyJointly.Terms, DeclineJointly.Terms, LiftJointly.Terms, AcknowledgeLifting.Terms, EraseCase.Terms,
    ];

    /// <summary>The kind whose type has that name, e.g. <c>LodgeObjection</c>; null when there is none.</summary>
    public static ActKind? Named(string name) => All.FirstOrDefault(kind => kind.Type.Name == name);
}
