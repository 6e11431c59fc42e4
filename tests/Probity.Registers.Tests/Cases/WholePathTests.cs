using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Cases.Events;
using Probity.Registers.Framework;

namespace Probity.Registers.Tests.Cases;

public sealed class WholePathTests
{
    [Fact]
    public void Case_WorkedFromReportToForce_LeavesTheseEventsInThisOrder()
    {
        var listed = new CourtCase().InForce();

        listed.Events.Select(e => e.GetType().Name).ShouldBe(
        [
            nameof(CaseOpened), nameof(EvidenceAdded), nameof(IdentityConfirmed), nameof(ListingProposed), nameof(NoticeIssued),
            nameof(NoticeServed), nameof(DecisionDrafted), nameof(ListingDecided), nameof(DecisionServed),
        ]);
    }

    [Fact]
    public void Case_WorkedFromReportToForce_PassesEveryStage()
    {
        new CourtCase().Opened().File.Stage.ShouldBe(Stage.Investigation);
        new CourtCase().Proposed().File.Stage.ShouldBe(Stage.Proposed);
        new CourtCase().Noticed().File.Stage.ShouldBe(Stage.NoticeIssued);
        new CourtCase().Served().File.Stage.ShouldBe(Stage.Response);
        new CourtCase().Decided().File.Stage.ShouldBe(Stage.AwaitingSecondOfficer);
        new CourtCase().Confirmed().File.Stage.ShouldBe(Stage.AwaitingDecisionService);
        new CourtCase().InGrace().File.Stage.ShouldBe(Stage.Listed);
    }

    [Fact]
    public void Deadlines_OfANoticeServedOnTheThirdOfMarch_AreCountedInWorkingDays()
    {
        var service = new CourtCase().Served().File.NoticeService!;

        service.RespondBy.DueOn.ShouldBe(new LocalDate(2026, 3, 17));
        service.DecideBy.DueOn.ShouldBe(new LocalDate(2026, 4, 7));
        service.RespondBy.CalendarEdition.ShouldBe("test@1");
    }

    [Fact]
    public void Listing_OfADecisionServedOnTheTwentiethOfMarch_RunsFromTheDayAfterGraceForItsTerm()
    {
        var listing = new CourtCase().InGrace().File.Listing!;

        listing.From.ShouldBe(new LocalDate(2026, 4, 21));
        listing.LastDay.ShouldBe(new LocalDate(2028, 4, 20));
        listing.Measures.ShouldBe([TestCharter.Flight, TestCharter.Procurement]);
    }

    [Fact]
    public void Event_OfAnAct_IsSignedWithNameOfficeAuthorityAndDay()
    {
        var opened = new CourtCase().Do(Town.Officer, Town.Opening).Events[0];

        opened.By.ShouldBe(new Attribution(Town.Officer.Id, "The officer", Role.Officer, Town.Court.Id));
        opened.On.ShouldBe(Town.FirstDay);
    }

    [Fact]
    public void Application_OfACreditor_StartsTheClockForItsAnswer()
    {
        var opened = new CourtCase().Do(Town.Creditor, Town.Opening).File;

        opened.Applicant.ShouldBe(Town.Creditor.Id);
        opened.Clock(ClockKind.Application)!.Deadline.DueOn.ShouldBe(new LocalDate(2026, 3, 17));
    }

    [Fact]
    public void Case_OpenedByTheCourtItself_HasNoApplicantAndNoApplicationClock()
    {
        var opened = new CourtCase().Opened().File;

        opened.Applicant.ShouldBeNull();
        opened.Clocks.ShouldBeEmpty();
    }

    [Fact]
    public void Applicant_WhoIsHeardAndWithdraws_EndsTheCase()
    {
        var withdrawn = new CourtCase().Do(Town.Creditor, Town.Opening)
            .Do(Town.Creditor, new HearApplicant("A settlement was signed.", AttestsNoBannedData: true))
            .Do(Town.Creditor, new WithdrawApplication(""));

        withdrawn.File.End.ShouldBe(CaseEnd.Withdrawn);
        withdrawn.Events[1].ShouldBeOfType<ApplicantHeard>();
    }

    [Fact]
    public void Dismissal_BeforeTheNotice_EndsTheCaseAndItsClocks()
    {
        var dismissed = new CourtCase().Do(Town.Creditor, Town.Opening).Do(Town.Officer, new DismissCase(Town.Reason)).File;

        dismissed.End.ShouldBe(CaseEnd.Dismissed);
        dismissed.Clocks.ShouldBeEmpty();
    }

    [Fact]
    public void Decision_NotToList_MayComeBeforeThePeriodIsOverAndEndsTheCaseOnceConfirmed()
    {
        var declined = new CourtCase().Served().Do(Town.Officer, new DecideCase(new Decision(false, Town.Reason, ["flight"], null)))
            .Do(Town.SecondOfficer, new ConfirmDecision(Town.Reason)).File;

        declined.End.ShouldBe(CaseEnd.NotListed);
        declined.Listing.ShouldBeNull();
        declined.Decision!.Measures.ShouldBeEmpty();
    }

    [Fact]
    public void Decision_Returned_IsDecidedAgain()
    {
        var again = new CourtCase().Decided().Do(Town.SecondOfficer, new ReturnDecision(Town.Reason)).Do(Town.Officer, new DecideCase(Town.Listing));

        again.Events.OfType<DecisionReturned>().ShouldHaveSingleItem();
        again.File.Stage.ShouldBe(Stage.AwaitingSecondOfficer);
    }

    [Fact]
    public void Proposal_MadeAgainBeforeService_TakesTheOldNoticeBack()
    {
        var again = new CourtCase().Noticed().Do(Town.Officer, new ProposeListing(Town.Proposal with { Ground = TestCharter.Hides })).File;

        again.Stage.ShouldBe(Stage.Proposed);
        again.Notice.ShouldBeNull();
    }

    [Fact]
    public void Hearing_AskedForAndHeld_OpensTheWayToTheDecision()
    {
        var heard = new CourtCase().Served().Do(Town.Listed, new SubmitStatement("I was ill; hear me.", AsksForHearing: true))
            .Do(Town.Officer, new HoldHearing("The subject and the officer", "The subject explained the illness."));

        var decided = heard.On(heard.File.NoticeService!.RespondBy.DueOn.PlusDays(1)).Try(Town.Officer, new DecideCase(Town.Listing));

        decided.ShouldBeOfType<Verdict.Accepted>();
        heard.File.Statements.ShouldHaveSingleItem();
    }

    [Fact]
    public void Refusal_OfAnAct_LeavesNothingBehindAndSpeaksBothLanguages()
    {
        var refused = new CourtCase().Opened().Try(Town.Clerk, new DismissCase(Town.Reason)).ShouldBeOfType<Verdict.Refused>();

        refused.Refusal.Rule.ShouldBe(new RuleId("only-those-with-the-office-act"));
        refused.Refusal.Sentence.En.ShouldNotBeNullOrWhiteSpace();
        refused.Refusal.Sentence.Zh.ShouldNotBeNullOrWhiteSpace();
    }
}
