using Probity.Registers.Authorities;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Tests.Cases;
using Probity.Registers.Tests.Joint;

namespace Probity.Registers.Tests.Listings;

/// <summary>Walks a case at random: in each step some days pass and somebody does one of the acts open to them.</summary>
internal static class RandomCase
{
    private static readonly Actor[] Actors =
        [Town.Clerk, Town.Officer, Town.SecondOfficer, Town.Reviewer, Town.HigherReviewer, Town.Listed, Town.Creditor, JointTown.Buyer];

    private static readonly Func<CourtCase>[] Starts =
    [
        () => JointTown.Court(), () => JointTown.Court().Noticed(), () => JointTown.Court().Served(), () => JointTown.Court().PeriodOver(),
        () => JointTown.Court().Confirmed(), () => JointTown.Court().InGrace(), () => JointTown.Court().InForce(), () => JointTown.Court().Objected(),
    ];

    /// <summary>Starts somewhere on the usual path; each step is (days that pass, which open act, variant of it).</summary>
    public static CourtCase Walk(int start, IEnumerable<(int Days, int Act, int Variant)> steps)
    {
        var court = Starts[start % Starts.Length]();
        foreach (var (days, act, variant) in steps)
        {
            court.After(days);
            var open = Actors.SelectMany(actor => CaseProcedure.OpenActs(court.Written, court.Seen(actor))
                .Where(kind => kind.Type != typeof(EraseCase)).Select(kind => (actor, kind))).ToArray();
            if (open.Length > 0)
            {
                var (actor, kind) = open[act % open.Length];
                Attempt(court, actor, Act(kind, court, variant));
            }
        }

        return court;
    }

    private static void Attempt(CourtCase court, Actor actor, CaseAct act)
    {
        if (court.Try(actor, act) is Verdict.Accepted)
        {
            court.Do(actor, act);
        }
    }

    private static CaseAct Act(ActKind kind, CourtCase court, int variant)
    {
        var today = court.Today;
        return kind.Type.Name switch
        {
            nameof(OpenCase) => Town.Opening,
            nameof(HearApplicant) => new HearApplicant("Still unpaid.", true),
            nameof(AddEvidence) => Town.Statement,
            nameof(ReviewEvidence) => new ReviewEvidence(1, variant % 4 != 0, Town.Reason),
            nameof(ConfirmIdentity) => new ConfirmIdentity("Licence", 0, false),
            nameof(DismissCase) => new DismissCase(variant % 8 == 0 ? Town.Reason : ""),
            nameof(WithdrawApplication) => new WithdrawApplication(variant % 8 == 0 ? "" : "\u0001"),
            nameof(ProposeListing) => new ProposeListing(Town.Proposal),
            nameof(IssueNotice) => new IssueNotice(),
            nameof(RecordFailedService) => new RecordFailedService(Document(court), TestCharter.InPerson, Town.Reason),
            nameof(RecordService) => new RecordService(
                Document(court), variant % 3 == 0 ? TestCharter.PublicNotice : TestCharter.InPerson, "Receipt", today.PlusDays(-variant % 20)),
            nameof(SubmitStatement) => new SubmitStatement("No.", variant % 2 == 0),
            nameof(HoldHearing) => new HoldHearing("All", "Words were said."),
            nameof(DecideCase) => new DecideCase(variant % 8 == 0 ? new Decision(false, Town.Reason, [], null) : Town.Listing),
            nameof(ConfirmDecision) => new ConfirmDecision(Town.Reason),
            nameof(ReturnDecision) => new ReturnDecision(Town.Reason),
            _ => Remedy(kind, court, variant),
        };
    }

    private static CaseAct Remedy(ActKind kind, CourtCase court, int variant)
    {
        var today = court.Today;
        return kind.Type.Name switch
        {
            nameof(LodgeObjection) => new LodgeObjection("Paid.", variant % 2 == 0),
            nameof(RestorePublication) => new RestorePublication(Town.Reason),
            nameof(StayMeasures) => new StayMeasures(Town.Reason),
            nameof(DecideObjection) => new DecideObjection(variant % 4 == 0 ? ReviewOutcome.Revoked : ReviewOutcome.Rejected, Town.Reason, variant % 4 == 0 ? Mistake.WrongFact : null),
            nameof(RequestReconsideration) => new RequestReconsideration("Unanswered."),
            nameof(DecideReconsideration) => new DecideReconsideration(variant % 4 == 0, Town.Reason, variant % 4 == 0 ? Mistake.WrongFact : null),
            nameof(CorrectEntry) => new CorrectEntry(new Correction(null, null, "Paid late."), Town.Reason),
            nameof(RevokeListing) => new RevokeListing(variant % 8 == 0 ? Town.Reason : "", Mistake.WrongFact),
            nameof(RecordAnnulment) => new RecordAnnulment("Retrial", variant % 12 == 0 ? today : today.PlusDays(1)),
            nameof(ClaimPerformance) => new ClaimPerformance("Receipt."),
            nameof(ExaminePerformance) => new ExaminePerformance(variant % 4 == 0, Town.Reason),
            nameof(ApplyForExceptionOfNecessity) => new ApplyForExceptionOfNecessity(TestCharter.Flight, "Need.", today, today.PlusDays(variant)),
            nameof(ApplyJointly) => new ApplyJointly(JointTown.Agreement.Id, [TestCharter.Procurement], Town.Reason),
            nameof(DeclineJointly) => new DeclineJointly(JointTown.Agreement.Id, variant % 4 == 0 ? Town.Reason : ""),
            nameof(LiftJointly) => new LiftJointly(JointTown.Agreement.Id, variant % 4 == 0 ? Town.Reason : ""),
            nameof(AcknowledgeLifting) => new AcknowledgeLifting(JointTown.Agreement.Id, "Done."),
            _ => new DecideExceptionOfNecessity(court.File.Exceptions.Count, variant % 2 == 0, null, null, Town.Reason),
        };
    }

    private static ServedDocument Document(CourtCase court) =>
        court.File.Stage == Stage.NoticeIssued ? ServedDocument.Notice : ServedDocument.Decision;
}
