using Probity.Registers.Cases;
using Probity.Web.Acts.Forms;

namespace Probity.Web.Acts;

/// <summary>Every form, in the order of the procedure.</summary>
public static class ActForms
{
    /// <summary>All but the one that opens a case, which has a page of its own.</summary>
    public static IReadOnlyList<ActForm> All { get; } =
    [
        new HearApplicantForm(), new AddEvidenceForm(), new ReviewEvidenceForm(), new ConfirmIdentityForm(), new DismissCaseForm(),
        new WithdrawApplicationForm(), new RecordFactForm(), new DraftAssessmentForm(), new ProposeListingForm(), new IssueNoticeForm(),
        new RecordFailedServiceForm(), new RecordServiceForm(),
        new SubmitStatementForm(), new ContestFactForm(), new AnswerContestedFactForm(), new HoldHearingForm(), new AcceptOfferForm(), new RefuseOfferForm(),
        new WithdrawAcceptanceForm(), new DecideCaseForm(), new DecideConsentForm(), new ConfirmDecisionForm(), new ReturnDecisionForm(),
        new LodgeObjectionForm(), new RestorePublicationForm(), new StayMeasuresForm(), new DecideObjectionForm(),
        new RequestReconsiderationForm(), new DecideReconsiderationForm(), new StrikeFactForm(), new CorrectEntryForm(), new RevokeListingForm(),
        new RecordAnnulmentForm(), new ClaimPerformanceForm(), new ExaminePerformanceForm(), new ApplyForExceptionForm(),
        new DecideExceptionForm(), new EraseCaseForm(),
    ];

    /// <summary>The form of that slug, or null.</summary>
    public static ActForm? Named(string slug) => All.FirstOrDefault(form => form.Slug == slug);

    /// <summary>The forms of kinds of act that are open.</summary>
    public static IEnumerable<ActForm> Of(IEnumerable<ActKind> open)
    {
        var types = open.Select(kind => kind.Type).ToHashSet();
        return All.Where(form => types.Contains(form.Act));
    }
}
