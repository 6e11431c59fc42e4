using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Charters;

namespace Probity.CharterFiles.Tests.Cases;

/// <summary>A whole case under every shipped redlist, on each of its merits and for each kind of subject it honours.</summary>
public sealed class EveryRedlistTests
{
    public static TheoryData<string> Charters =>
        [.. CharterLibrary.Shipped().Charters.Where(c => c.Kind == RegisterKind.Redlist).Select(c => c.Reference.ToString())];

    [Theory]
    [MemberData(nameof(Charters))]
    public void Offer_Accepted_IsDecidedServedAndInForceUntilItsTermEnds(string charter) => OnEachMerit(charter, start =>
    {
        var entered = start().Entered();
        var listing = entered.File.Listing!;

        listing.IsInForceOn(entered.Today).ShouldBeTrue();
        listing.Measures.ShouldNotBeEmpty();
        entered.On(listing.LastDay.PlusDays(1)).File.End.ShouldBe(CaseEnd.Expired);
    });

    [Theory]
    [MemberData(nameof(Charters))]
    public void Offer_RefusedOrLeftUnanswered_EntersNothing(string charter) => OnEachMerit(charter, start =>
    {
        start().Offered().Do(CharterCase.Subject, new RefuseOffer("")).File.End.ShouldBe(CaseEnd.OfferRefused);

        var silent = start().Offered();
        silent.Try(CharterCase.Officer, silent.Entering).ShouldBeOfType<Verdict.Refused>().Refusal.Rule.Value.ShouldBe("nobody-is-honoured-without-consent");
        silent.On(silent.File.NoticeService!.RespondBy.DueOn.PlusDays(1)).File.End.ShouldBe(CaseEnd.OfferLapsed);
    });

    [Theory]
    [MemberData(nameof(Charters))]
    public void Entry_WithdrawnOrWithoutItsBasis_EndsAtOnce(string charter) => OnEachMerit(charter, start =>
    {
        var withdrawn = start().Entered().Do(CharterCase.Subject, new WithdrawAcceptance(""));
        withdrawn.File.End.ShouldBe(CaseEnd.AcceptanceWithdrawn);
        withdrawn.File.Listing!.IsInForceOn(withdrawn.Today).ShouldBeFalse();

        var annulled = start().Entered();
        annulled.Do(CharterCase.Clerk, new RecordAnnulment("(2026) Test 9", annulled.Today)).File.End.ShouldBe(CaseEnd.BasisAnnulled);
    });

    private static void OnEachMerit(string reference, Action<Func<CharterCase>> walk)
    {
        var charter = CharterLibrary.Shipped().Charters.Single(c => c.Reference.ToString() == reference);
        foreach (var ground in charter.Grounds)
        {
            foreach (var kind in charter.SubjectKinds)
            {
                walk(() => new CharterCase(charter, ground, kind));
            }
        }
    }
}
