using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Cases.Events;

namespace Probity.Registers.Tests.Cases;

/// <summary>What passed dates alone bring about. Each is dated to its day and written by operation of law.</summary>
public sealed class LatePathTests
{
    [Fact]
    public void Application_NotAnsweredInTime_Lapses()
    {
        var late = new CourtCase().Do(Town.Creditor, Town.Opening).On(new LocalDate(2026, 3, 18)).File;

        late.End.ShouldBe(CaseEnd.ApplicationLapsed);
        late.EndedOn.ShouldBe(new LocalDate(2026, 3, 18));
    }

    [Fact]
    public void Application_OnTheLastDay_IsStillOpen() =>
        new CourtCase().Do(Town.Creditor, Town.Opening).On(new LocalDate(2026, 3, 17)).File.End.ShouldBeNull();

    [Fact]
    public void Proceeding_NotDecidedInTime_Lapses()
    {
        var late = new CourtCase().Served().On(new LocalDate(2026, 4, 8)).File;

        late.End.ShouldBe(CaseEnd.ProceedingLapsed);
        late.EndedOn.ShouldBe(new LocalDate(2026, 4, 8));
    }

    [Fact]
    public void Decision_DraftedButNotConfirmedInTime_LapsesToo() =>
        new CourtCase().Decided().On(new LocalDate(2026, 4, 8)).File.End.ShouldBe(CaseEnd.ProceedingLapsed);

    [Fact]
    public void Decision_NotServedInTime_Lapses()
    {
        var confirmed = new CourtCase().Confirmed();

        confirmed.On(confirmed.File.Clock(ClockKind.DecisionService)!.Deadline.DueOn.PlusDays(1)).File.End.ShouldBe(CaseEnd.ProceedingLapsed);
    }

    [Fact]
    public void Objection_NotDecidedInTime_LapsesTheListingAsOfTheDayAfterTheDeadline()
    {
        var late = new CourtCase().Objected().On(new LocalDate(2026, 9, 1)).File;

        late.End.ShouldBe(CaseEnd.Lapsed);
        late.Listing!.IsInForceOn(new LocalDate(2026, 5, 13)).ShouldBeTrue();
        late.Listing.IsInForceOn(new LocalDate(2026, 5, 14)).ShouldBeFalse();
    }

    [Fact]
    public void Lapse_WrittenAtTheNextTouch_IsDatedToItsDayAndSignedByNobody()
    {
        var late = new CourtCase().Objected().On(new LocalDate(2027, 9, 1));

        var verdict = late.Try(Town.Clerk, new EraseCase()).ShouldBeOfType<Verdict.Accepted>();

        verdict.Events[0].ShouldBeOfType<ListingLapsed>().On.ShouldBe(new LocalDate(2026, 5, 14));
        verdict.Events[0].By.ShouldBe(Attribution.OperationOfLaw);
        verdict.Events[1].ShouldBeOfType<CaseErased>().By.Actor.ShouldBe(Town.Clerk.Id);
    }

    [Fact]
    public void Reviewer_WhoDecidesOneDayLate_FindsTheListingGone()
    {
        var late = new CourtCase().Objected().On(new LocalDate(2026, 5, 14));

        late.Try(Town.Reviewer, new DecideObjection(ReviewOutcome.Rejected, Town.Reason)).ShouldBeOfType<Verdict.Refused>();
    }

    [Fact]
    public void Reconsideration_NotDecidedInTime_LapsesTheListing() =>
        new CourtCase().ObjectionRejected().Do(Town.Listed, new RequestReconsideration("No answer to my point.")).After(60).File.End
            .ShouldBe(CaseEnd.Lapsed);

    [Fact]
    public void ReconsiderationRequest_NeverMade_LeavesTheListingAsItIs()
    {
        var later = new CourtCase().ObjectionRejected().After(60);

        later.File.End.ShouldBeNull();
        later.File.Listing!.IsPublishedOn(later.Today).ShouldBeTrue();
    }

    [Fact]
    public void Performance_NotExaminedInTime_CountsAsProven() =>
        new CourtCase().InForce().Do(Town.Listed, new ClaimPerformance("Receipt.")).After(40).File.End.ShouldBe(CaseEnd.Repaired);

    [Fact]
    public void Listing_AfterItsLastDay_IsExpired()
    {
        var expired = new CourtCase().InForce().On(new LocalDate(2028, 4, 21)).File;

        expired.End.ShouldBe(CaseEnd.Expired);
        expired.EndedOn.ShouldBe(new LocalDate(2028, 4, 21));
        expired.Listing!.IsInForceOn(new LocalDate(2028, 4, 20)).ShouldBeTrue();
    }

    [Fact]
    public void Objection_OpenWhenTheLastDayPasses_EndsAsExpired()
    {
        var listed = new CourtCase().InForce().On(new LocalDate(2028, 4, 18)).Do(Town.Listed, new LodgeObjection("Paid.", NewFacts: false));

        listed.After(90).File.End.ShouldBe(CaseEnd.Expired);
    }

    [Fact]
    public void TwoClocks_ThatRanOut_TakeEffectInTheOrderOfTheirDays()
    {
        var claimedLater = new CourtCase().Objected().After(10).Do(Town.Listed, new ClaimPerformance("Receipt."));

        claimedLater.On(new LocalDate(2026, 8, 1)).File.End.ShouldBe(CaseEnd.Lapsed);
    }

    [Fact]
    public void ExceptionsOfTwoMeasures_LeftUnanswered_AreEachGrantedOnTheirOwnDay()
    {
        var charter = TestCharter.Court with { Measures = [.. TestCharter.Court.Measures.Select(m => m with { NecessityException = true })] };
        var asked = new CourtCase { Charter = charter }.InForce();
        var first = asked.Today;
        asked.Do(Town.Listed, new ApplyForExceptionOfNecessity(TestCharter.Flight, "Treatment.", first, first.PlusYears(1)))
            .After(3).Do(Town.Listed, new ApplyForExceptionOfNecessity(TestCharter.Procurement, "One tender.", first.PlusDays(3), first.PlusYears(1)));

        var settled = asked.After(60).File;

        settled.Exceptions.ShouldAllBe(x => x.Granted == true);
        settled.Exceptions[0].From.ShouldBe(new LocalDate(2026, 4, 29));
        settled.Exceptions[0].Until.ShouldBe(new LocalDate(2026, 5, 28));
        settled.Exceptions[1].From.ShouldBe(new LocalDate(2026, 5, 5));
        settled.Clock(ClockKind.Exception).ShouldBeNull();
    }
}
