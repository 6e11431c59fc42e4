using System.Security.Cryptography;
using Probity.Registers.Reviews;
using Probity.Registers.Subjects;
using Probity.Storage.Reviews;

namespace Probity.Storage.Tests.Reviews;

public sealed class EnterpriseReviewsTests
{
    private static readonly string Restaurant = SocialCreditCode.Compose("91", "990101", "00000002").Value;
    private static readonly string Bakery = SocialCreditCode.Compose("91", "990101", "00000003").Value;

    [Fact]
    public async Task Submit_KeepsTheReviewButNeitherAccountNorTransaction_AndNothingJoinsTwoEnterprises()
    {
        await using var court = await TestCourt.OpenAsync();
        var platform = await AdmitAsync(court);

        await SubmitAsync(court, platform, "account-4711", Restaurant, "bill-0815");
        await SubmitAsync(court, platform, "account-4711", Bakery, "bill-0816");

        var (restaurant, bakery) = (court.Node.Reviews.All(Restaurant).Single().Review, court.Node.Reviews.All(Bakery).Single().Review);
        restaurant.Reviewer.ShouldNotBe(bakery.Reviewer);
        (restaurant.IsVerified, restaurant.Platform).ShouldBe((true, "Harbour Tables"));
        foreach (var secret in new[] { "account-4711", "bill-0815" }) Traces.Of(secret, court.Options.DataDirectory).ShouldBeEmpty();
    }

    [Fact]
    public async Task Submit_TwiceByOneAccountOrOnOneBill_IsRefused_UntilTheFirstIsWithdrawn()
    {
        await using var court = await TestCourt.OpenAsync();
        var platform = await AdmitAsync(court);
        var first = await SubmitAsync(court, platform, "a", Restaurant, "bill");

        (await court.Node.Reviews.SubmitAsync(platform, Passed(court, "a", Restaurant, null), default)).Refusal!.Field.ShouldBe("account");
        (await court.Node.Reviews.SubmitAsync(platform, Passed(court, "b", Restaurant, "bill"), default)).Refusal!.Field.ShouldBe("transaction");
        (await court.Node.Reviews.WithdrawAsync(await AdmitAsync(court), first, default)).ShouldBeFalse("another platform's");
        (await court.Node.Reviews.WithdrawAsync(platform, first, default)).ShouldBeTrue();
        (await court.Node.Reviews.WithdrawAsync(platform, first, default)).ShouldBeFalse();
        await SubmitAsync(court, platform, "a", Restaurant, "bill");

        var (figures, withdrawn) = court.Node.Reviews.Figures(Restaurant);
        (figures.Count, figures.VerifiedCount, withdrawn).ShouldBe((1, 1, 1));
    }

    [Fact]
    public async Task Submit_OfTheSameAgain_IsTheOneThatIsThere_AndOneWordApartIsASecond()
    {
        await using var court = await TestCourt.OpenAsync();
        var platform = await AdmitAsync(court);
        var passed = Passed(court, "a", Restaurant, "bill");
        var first = await court.Node.Reviews.SubmitAsync(platform, passed, default);

        (await court.Node.Reviews.SubmitAsync(platform, passed, default)).ShouldBe((first.Id, true, null));
        foreach (var other in new[] { passed with { Text = passed.Text + " too" }, passed with { Stars = 1 }, passed with { Transaction = null } })
            (await court.Node.Reviews.SubmitAsync(platform, other, default)).Refusal!.Field.ShouldBe("account");

        court.Node.Reviews.Figures(Restaurant).Figures.Count.ShouldBe(1);
        await court.Node.Reviews.WithdrawAsync(platform, first.Id!, default);
        (await court.Node.Reviews.SubmitAsync(platform, passed, default)).IsKnown.ShouldBeFalse();
    }

    [Fact]
    public async Task Reply_OfTheReviewedAlone_StandsUnderTheReview_TheLastOne()
    {
        await using var court = await TestCourt.OpenAsync();
        var id = await SubmitAsync(court, await AdmitAsync(court), "a", Restaurant, null);

        (await court.Node.Reviews.ReplyAsync(Bakery, id, "Not ours", default)).ShouldBeFalse();
        await court.Node.Reviews.ReplyAsync(Restaurant, id, "We are sorry.", default);
        await court.Node.Reviews.ReplyAsync(Restaurant, id, "We are sorry and have mended it.", default);

        court.Node.Reviews.Read(Restaurant, null, 1).Items.Single().Reply.ShouldBe("We are sorry and have mended it.");
        court.Node.Reviews.Read(Restaurant, true, 1).Total.ShouldBe(0);
    }

    [Fact]
    public async Task Crowd_RaisesOneFlag_TakesNoReviewAway_AndAFindingIsRecordedOnce()
    {
        await using var court = await TestCourt.OpenAsync();
        var platform = await AdmitAsync(court);
        for (var n = 0; n < 20; n++)
        {
            await SubmitAsync(court, platform, $"guest{n}", Restaurant, $"bill{n}");
            court.Time.MoveTo(court.Time.Today.PlusDays(6));
        }

        court.Node.Reviews.Flags().ShouldBeEmpty();
        for (var n = 0; n < 9; n++) await SubmitAsync(court, platform, $"friend{n}", Restaurant, null);

        var flag = court.Node.Reviews.Flags().ShouldHaveSingleItem();
        flag.Evidence.Select(e => e.Sign).ShouldContain(BrigadingSign.NoTransactions);
        court.Node.Reviews.Figures(Restaurant).Figures.Count.ShouldBe(29);
        (await court.Node.Reviews.ExamineAsync(TestCourt.Auditor, flag.Number, true, "All nine accounts were made on one day.", default)).ShouldBeTrue();
        (await court.Node.Reviews.ExamineAsync(TestCourt.Auditor, flag.Number, false, "Never mind.", default)).ShouldBeFalse();
        court.Node.Reviews.Flags(Restaurant).Single().Finding!.ShowsNotice.ShouldBeTrue();
        court.Node.Reviews.Figures(Restaurant).Figures.Count.ShouldBe(29, "a notice takes nothing away");
    }

    [Fact]
    public async Task Platform_OnceRevoked_PassesNothingOn()
    {
        await using var court = await TestCourt.OpenAsync();
        var (platform, secret) = await court.Node.Platforms.AdmitAsync("Harbour Tables", default);

        court.Node.Platforms.Find(secret).ShouldBe(platform);
        (await court.Node.Platforms.RevokeAsync(platform.Id, default)).ShouldBeTrue();
        court.Node.Platforms.Find(secret).ShouldBeNull();
        court.Node.Platforms.Find(new string('x', 10_000)).ShouldBeNull();
    }

    private static async Task<ReviewPlatform> AdmitAsync(TestCourt court) => (await court.Node.Platforms.AdmitAsync("Harbour Tables", default)).Platform;

    private static async Task<string> SubmitAsync(TestCourt court, ReviewPlatform platform, string account, string enterprise, string? bill)
    {
        var (id, _, refusal) = await court.Node.Reviews.SubmitAsync(platform, Passed(court, account, enterprise, bill), default);
        refusal.ShouldBeNull();
        return id!;
    }

    private static PassedReview Passed(TestCourt court, string account, string enterprise, string? bill) =>
        new(enterprise, account, 2, $"The words of {RandomNumberGenerator.GetString("abcdefghijklmnop", 30)}", court.Time.Today, bill);
}
