using Probity.Storage.Reviews;

namespace Probity.Browser.Tests.Walks;

/// <summary>Reviews of an enterprise in a browser: what everybody reads, what the reviewed replies, what an auditor finds about a crowd.</summary>
public sealed class ReviewTests(Chromium chromium)
{
    [Theory]
    [InlineData("en")]
    [InlineData("zh-CN")]
    public async Task Crowd_IsReadWithItsProvenance_RepliedTo_AndExamined_AndEveryPagePassesAxe(string language)
    {
        await using var house = await Courthouse.OpenAsync(chromium, language);
        var code = People.Enterprise.Identifiers[0].Value;
        var (platform, _) = await house.Node.Platforms.AdmitAsync("Harbour Tables", default);
        foreach (var (n, end) in new[] { "", "!", "!!" }.Index())
        {
            (await house.Node.Reviews.SubmitAsync(
                platform, new PassedReview(code, $"friend{n}", 1, "They threw out my friend on Saturday, never go there" + end, house.Today, null), default)).Refusal.ShouldBeNull();
        }

        await using var enterprise = await house.SignedIn("enterprise", scripts: true);
        await using var auditor = await house.SignedIn("auditor", scripts: true);

        await enterprise.Open($"/organisations/{code}/reviews");
        (await enterprise.Words()).ShouldContain("They threw out my friend");
        await Look(enterprise, "page");
        await enterprise.Follow("main article:first-of-type a");
        await enterprise.Submit();
        (await enterprise.Wrong()).ShouldNotBeEmpty();
        await Look(enterprise, "reply-refused");
        await enterprise.Fill(("text", "We asked five loud guests to leave at midnight."));
        await enterprise.Submit();
        (await enterprise.Words()).ShouldContain("five loud guests");

        await auditor.Open("/reviews/method");
        await Look(auditor, "method");
        await auditor.Open("/oversight/reviews");
        await Look(auditor, "flags");
        await auditor.Follow($"main a:text-is('{code}')");
        await Look(auditor, "flag");
        await auditor.Fill(("notice", "true"), ("reasons", "Three accounts passed one text around."));
        await auditor.Submit();
        await enterprise.Open($"/organisations/{code}/reviews");
        (await enterprise.Words()).ShouldContain("passed one text around");
        await Look(enterprise, "noticed");

        async Task Look(Visitor visitor, string page)
        {
            (await Axe.Check(visitor.Page)).ShouldBeEmpty(page);
            await Screenshots.OnRequest(visitor.Page, $"reviews-{page}-{language}");
        }
    }
}
