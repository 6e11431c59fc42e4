using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Cases.Events;

namespace Probity.Registers.Tests.Cases;

public sealed class RemedyTests
{
    [Fact]
    public void FirstObjection_InForce_SuspendsPublicationWhileMeasuresGoOn()
    {
        var objected = new CourtCase().Objected();
        var listing = objected.File.Listing!;

        listing.IsInForceOn(objected.Today).ShouldBeTrue();
        listing.IsPublishedOn(objected.Today).ShouldBeFalse();
        listing.AppliesOn(objected.Today).ShouldBeTrue();
    }

    [Fact]
    public void Objection_LodgedInGrace_IsDecidedBeforeAnythingIsShown()
    {
        var objected = new CourtCase().InGrace().Do(Town.Listed, new LodgeObjection("Paid.", NewFacts: false));

        objected.On(objected.File.Listing!.From).File.End.ShouldBe(CaseEnd.Lapsed);
    }

    [Fact]
    public void Measures_StayedDuringTheObjection_ApplyAgainWhenItIsRejected()
    {
        var stayed = new CourtCase().Objected().Do(Town.Reviewer, new StayMeasures(Town.Reason));
        stayed.File.Listing!.AppliesOn(stayed.Today).ShouldBeFalse();

        stayed.After(2).Do(Town.Reviewer, new DecideObjection(ReviewOutcome.Rejected, Town.Reason));

        stayed.File.Listing!.AppliesOn(stayed.Today).ShouldBeTrue();
        stayed.File.Listing!.AppliesOn(stayed.Today.PlusDays(-1)).ShouldBeFalse();
    }

    [Fact]
    public void Publication_RestoredByTheReviewingOfficer_IsShownAgain()
    {
        var restored = new CourtCase().Objected().After(1).Do(Town.Reviewer, new RestorePublication(Town.Reason));

        restored.File.Listing!.IsPublishedOn(restored.Today).ShouldBeTrue();
        restored.File.Listing!.IsPublishedOn(restored.Today.PlusDays(-1)).ShouldBeFalse();
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void SecondObjection_WithOrWithoutNewFacts_SuspendsPublicationOnlyWithThem(bool newFacts, bool published)
    {
        var again = new CourtCase().ObjectionRejected().Do(Town.Listed, new LodgeObjection("And another thing.", newFacts));

        again.File.Listing!.IsPublishedOn(again.Today).ShouldBe(published);
        again.File.Objections.Count.ShouldBe(2);
    }

    [Fact]
    public void SecondObjection_WhileTheFirstIsOpen_IsNotOpen() =>
        new CourtCase().Objected().Try(Town.Listed, new LodgeObjection("Once more.", NewFacts: true)).ShouldBeOfType<Verdict.Refused>();

    [Fact]
    public void Objection_ThatIsUpheld_RevokesTheListingAtOnce()
    {
        var revoked = new CourtCase().Objected().Do(Town.Reviewer, new DecideObjection(ReviewOutcome.Revoked, Town.Reason, Mistake.WrongIdentity));

        revoked.File.End.ShouldBe(CaseEnd.Revoked);
        revoked.File.Listing!.IsInForceOn(revoked.Today).ShouldBeFalse();
    }

    [Fact]
    public void Objection_ThatLeadsToACorrection_ChangesTheEntryAndLeavesReconsiderationOpen()
    {
        var corrected = new CourtCase().Objected()
            .Do(Town.Reviewer, new DecideObjection(ReviewOutcome.Corrected, Town.Reason, Mistake.WrongFact, new Correction(null, "Pay 20,000 yuan to the creditor.", null)));

        corrected.File.Document!.Obligation.ShouldBe("Pay 20,000 yuan to the creditor.");
        corrected.File.Objections.Single().Outcome.ShouldBe(ReviewOutcome.Corrected);
        corrected.File.Clock(ClockKind.ReconsiderationRequest).ShouldNotBeNull();
    }

    [Theory]
    [InlineData(true, CaseEnd.Revoked)]
    [InlineData(false, null)]
    public void Reconsideration_DecidedByTheHigherCourt_RevokesOrLeavesTheListing(bool revokes, CaseEnd? end)
    {
        var decided = new CourtCase().ObjectionRejected().Do(Town.Listed, new RequestReconsideration("No answer to my point."))
            .Do(Town.Reviewer, new StayMeasures(Town.Reason)).After(1).Do(Town.HigherReviewer, new DecideReconsideration(revokes, Town.Reason, revokes ? Mistake.WrongLaw : null));

        decided.File.End.ShouldBe(end);
        decided.File.OpenObjection.ShouldBeNull();
        decided.File.Listing!.AppliesOn(decided.Today).ShouldBe(!revokes);
    }

    [Fact]
    public void Rejection_WhereThereIsNoHigherBody_OffersNoReconsideration()
    {
        var rejected = new CourtCase { Keeper = Town.Court with { Higher = null } }.ObjectionRejected();

        rejected.File.Clock(ClockKind.ReconsiderationRequest).ShouldBeNull();
    }

    [Fact]
    public void Officer_OnTheirOwnMotion_CorrectsAndRevokes()
    {
        var corrected = new CourtCase().InForce().Do(Town.Officer, new CorrectEntry(new Correction("Reed Test Trading Co Ltd", null, "Paid late."), Town.Reason));
        corrected.File.Subject!.Name.ShouldBe("Reed Test Trading Co Ltd");
        corrected.File.Proposal!.Conduct.ShouldBe("Paid late.");

        corrected.Do(Town.Officer, new RevokeListing(Town.Reason, Mistake.WrongFact)).File.End.ShouldBe(CaseEnd.Revoked);
    }

    [Theory]
    [InlineData(Stage.Investigation)]
    [InlineData(Stage.Response)]
    [InlineData(Stage.AwaitingDecisionService)]
    [InlineData(Stage.Listed)]
    public void Annulment_AtAnyStage_EndsTheCase(Stage stage)
    {
        var at = stage switch
        {
            Stage.Investigation => new CourtCase().Opened(),
            Stage.Response => new CourtCase().Served(),
            Stage.AwaitingDecisionService => new CourtCase().Confirmed(),
            _ => new CourtCase().Objected(),
        };

        var annulled = at.Do(Town.Clerk, new RecordAnnulment("(2026) Retrial 1", at.Today)).File;

        annulled.End.ShouldBe(CaseEnd.BasisAnnulled);
        annulled.Clocks.ShouldBeEmpty();
        annulled.OpenObjection.ShouldBeNull();
    }

    [Fact]
    public void Performance_AcceptedDuringAnObjection_EndsPublicationMeasuresAndClocksTogether()
    {
        var repaired = new CourtCase().Objected().Do(Town.Listed, new ClaimPerformance("Receipt."))
            .Do(Town.Officer, new ExaminePerformance(Accepted: true, Town.Reason));

        repaired.File.End.ShouldBe(CaseEnd.Repaired);
        repaired.File.Clocks.ShouldBeEmpty();
        repaired.File.PendingPerformance.ShouldBeNull();
        repaired.File.Listing!.IsPublishedOn(repaired.Today).ShouldBeFalse();
        repaired.File.Listing!.AppliesOn(repaired.Today).ShouldBeFalse();
    }

    [Fact]
    public void Performance_AcceptedBeforeADecision_EndsTheCaseWithoutAListing()
    {
        var repaired = new CourtCase().Served().Do(Town.Listed, new ClaimPerformance("Receipt."))
            .Do(Town.Officer, new ExaminePerformance(Accepted: true, Town.Reason)).File;

        repaired.End.ShouldBe(CaseEnd.Repaired);
        repaired.Listing.ShouldBeNull();
    }

    [Fact]
    public void Performance_AcceptedInGrace_MeansTheListingNeverTakesEffect()
    {
        var repaired = new CourtCase().InGrace().Do(Town.Listed, new ClaimPerformance("Receipt."))
            .Do(Town.Officer, new ExaminePerformance(Accepted: true, Town.Reason)).File;

        Enumerable.Range(0, 1_000).Any(d => repaired.Listing!.IsInForceOn(Town.FirstDay.PlusDays(d))).ShouldBeFalse();
    }

    [Fact]
    public void Performance_RefusedWithReasons_LeavesTheListingAndMayBeClaimedAgain()
    {
        var refused = new CourtCase().InForce().Do(Town.Listed, new ClaimPerformance("Receipt."))
            .Do(Town.Officer, new ExaminePerformance(Accepted: false, Town.Reason));

        refused.Events[^1].ShouldBeOfType<PerformanceRefused>();
        refused.Do(Town.Listed, new ClaimPerformance("The other receipt.")).File.PendingPerformance.ShouldNotBeNull();
    }

    [Fact]
    public void Exception_Granted_CoversItsDaysAndNoOthers()
    {
        var asked = new CourtCase().InForce();
        var (from, until) = (asked.Today.PlusDays(2), asked.Today.PlusDays(6));
        asked.Do(Town.Listed, new ApplyForExceptionOfNecessity(TestCharter.Flight, "An operation.", from, until))
            .Do(Town.Officer, new DecideExceptionOfNecessity(1, Granted: true, null, until.PlusDays(-1), Town.Reason));

        var exception = asked.File.Exceptions.Single();

        exception.CoversOn(from.PlusDays(-1)).ShouldBeFalse();
        exception.CoversOn(from).ShouldBeTrue();
        exception.CoversOn(until.PlusDays(-1)).ShouldBeTrue();
        exception.CoversOn(until).ShouldBeFalse();
    }

    [Fact]
    public void Exception_Refused_CoversNothing()
    {
        var asked = new CourtCase().InForce();
        asked.Do(Town.Listed, new ApplyForExceptionOfNecessity(TestCharter.Flight, "A holiday.", asked.Today, asked.Today.PlusDays(6)))
            .Do(Town.Officer, new DecideExceptionOfNecessity(1, Granted: false, null, null, Town.Reason));

        asked.File.Exceptions.Single().CoversOn(asked.Today.PlusDays(40)).ShouldBeFalse();
    }
}
