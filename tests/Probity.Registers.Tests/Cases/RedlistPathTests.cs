using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Cases.Events;

namespace Probity.Registers.Tests.Cases;

public sealed class RedlistPathTests
{
    [Fact]
    public void Entry_AcceptedDecidedAndServed_IsInForceFromTheDayOfServiceUntilItsLastDay()
    {
        var entered = Honours.Case.Entered();
        var listing = entered.File.Listing!;

        listing.From.ShouldBe(entered.Today);
        listing.LastDay.ShouldBe(entered.Today.PlusDays(-1).PlusYears(1));
        listing.IsInForceOn(entered.Today).ShouldBeTrue();
        entered.On(listing.LastDay.PlusDays(1)).File.End.ShouldBe(CaseEnd.Expired);
    }

    [Fact]
    public void Offer_Unanswered_LapsesTheDayAfterThePeriodAndSaysNothingOfLateness()
    {
        var offered = Honours.Case.Served();
        var last = offered.File.NoticeService!.RespondBy.DueOn;

        offered.On(last).File.Stage.ShouldBe(Stage.Response);
        offered.On(last.PlusDays(1)).File.End.ShouldBe(CaseEnd.OfferLapsed);
        offered.File.EndedOn.ShouldBe(last.PlusDays(1));
    }

    [Fact]
    public void Offer_Refused_EndsTheCaseAndNothingIsEntered()
    {
        var refused = Honours.Case.Served().Do(Town.Listed, new RefuseOffer(""));

        refused.File.End.ShouldBe(CaseEnd.OfferRefused);
        refused.File.Listing.ShouldBeNull();
    }

    [Fact]
    public void Consent_WithdrawnInForce_EndsTheEntryThatDay()
    {
        var withdrawn = Honours.Case.Entered().After(40).Do(Town.Listed, new WithdrawAcceptance(""));

        withdrawn.File.End.ShouldBe(CaseEnd.AcceptanceWithdrawn);
        withdrawn.File.Listing!.IsInForceOn(withdrawn.Today).ShouldBeFalse();
        withdrawn.Events[^1].ShouldBeOfType<AcceptanceWithdrawn>();
    }

    [Fact]
    public void Entry_WhoseDocumentIsAnnulled_FallsWithIt()
    {
        var annulled = Honours.Case.Entered().After(10);
        annulled.Do(Town.Clerk, new RecordAnnulment("(2026) Test 5", annulled.Today));

        annulled.File.End.ShouldBe(CaseEnd.BasisAnnulled);
    }

    [Fact]
    public void OpenActs_ToTheHonoured_AreConsentAndItsWithdrawalAndNothingElse()
    {
        Open(Honours.Case.Served()).ShouldBe([nameof(AcceptOffer), nameof(RefuseOffer)]);
        Open(Honours.Case.Accepted()).ShouldBe([nameof(WithdrawAcceptance)]);
        Open(Honours.Case.Entered()).ShouldBe([nameof(WithdrawAcceptance)]);
    }

    [Fact]
    public void Offer_InBothLanguages_SaysThatSilenceIsNoConsentAndAccusesNobody()
    {
        var notice = Honours.Case.Noticed().File.Notice!;

        notice.TextEn.ShouldContain("Silence is no consent.");
        notice.TextZh.ShouldContain("沉默不视为同意");
        notice.TextEn.ShouldNotContain("at fault");
        notice.TextEn.ShouldNotContain("able to perform");
    }

    private static IEnumerable<string> Open(CourtCase court) =>
        CaseProcedure.OpenActs(court.Written, court.Seen(Town.Listed)).Select(k => k.Type.Name);
}
