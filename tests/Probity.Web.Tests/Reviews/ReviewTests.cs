using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Probity.Registers.Authorities;
using Probity.Registers.Subjects;
using Probity.Web.Tests.Hosting;

namespace Probity.Web.Tests.Reviews;

/// <summary>Reviews from a platform's request to what everybody reads, with the flag a crowd raises.</summary>
public sealed class ReviewTests : IAsyncLifetime
{
    private static readonly string Reviewed = People.Subject.Identifiers[0].Value;
    private NodeHost _host = null!;
    private HttpClient _platform = null!;

    public async ValueTask InitializeAsync()
    {
        _host = await NodeHost.StartAsync();
        _platform = await _host.ReviewPlatform();
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Page_GivesTheMeanBesideDistributionAndProvenance_AndSaysThatItIsFew()
    {
        await Pass("a", 5, "bill-1");
        await Pass("b", 1, null);

        var page = WebUtility.HtmlDecode(await _host.Anonymous().Read($"/organisations/{Reviewed}/reviews"));
        foreach (var words in new[] { "3.0", "Mean with a transaction", "Fewer than 20 reviews", "1 (1)", "They enter no register", "Without a transaction" }) page.ShouldContain(words);
        (await _host.Anonymous().Read($"/organisations/{Reviewed}/reviews?only=verified")).ShouldNotContain("words of b");
        (await _host.Anonymous().Read($"/organisations/{Reviewed}/reviews.csv")).ShouldContain(",Harbour Tables,yes,5,2026-11-22,");
        WebUtility.HtmlDecode(await _host.Anonymous("zh").Read($"/organisations/{Reviewed}/reviews")).ShouldContain("评价少于20条");
        (await _host.Anonymous().Read($"/organisations/{Reviewed}")).ShouldContain($"/organisations/{Reviewed}/reviews");
        (await _host.Anonymous().Read("/reviews/method")).ShouldContain("72 hours");
    }

    [Fact]
    public async Task Submit_OfAPersonATraderOrNonsense_NamesFieldAndRule()
    {
        foreach (var (change, status, field) in new (object, HttpStatusCode, string)[]
        {
            (new { enterprise = SocialCreditCode.Compose("92", "990101", "00000002").Value, account = "a", stars = 1, text = "Bad.", experiencedOn = "2026-11-22" }, HttpStatusCode.UnprocessableEntity, "enterprise"),
            (new { enterprise = Reviewed, account = "a", stars = 6, text = "Bad.", experiencedOn = "2026-11-22" }, HttpStatusCode.UnprocessableEntity, "stars"),
            (new { enterprise = Reviewed, stars = 1, text = "Bad.", experiencedOn = "2026-11-22" }, HttpStatusCode.UnprocessableEntity, "account"),
            (new { enterprise = Reviewed, account = "a", stars = 1, text = "Bad.", experiencedOn = "yesterday" }, HttpStatusCode.UnprocessableEntity, "experiencedOn"),
            (new { enterprise = Reviewed, account = "a", stars = 1, text = "Bad.", experiencedOn = "2026-11-22", score = 3 }, HttpStatusCode.BadRequest, "$.score"),
        })
        {
            using var answer = await _platform.PostAsJsonAsync("/api/v1/reviews", change, TestContext.Current.CancellationToken);
            answer.StatusCode.ShouldBe(status, field);
            (await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("field").GetString().ShouldBe(field);
        }

        _host.Node.Reviews.Figures(Reviewed).Figures.Count.ShouldBe(0);
    }

    [Fact]
    public async Task Submit_OfTheSameAgain_IsAnsweredWithTheReferenceItHas()
    {
        var id = await Pass("a", 2, "bill");

        (await Pass("a", 2, "bill", expected: HttpStatusCode.OK)).ShouldBe(id);

        _host.Node.Reviews.Figures(Reviewed).Figures.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Review_IsTakenBackByItsPlatformAlone_AndRepliedToByTheReviewedAlone()
    {
        var id = await Pass("a", 2, null);
        var (reviewed, other) = (await _host.SignedInAs(Role.Subject), await _host.SignedInAs("other-subject"));
        var reply = $"/organisations/{Reviewed}/reviews/{id}/reply";

        (await other.Read(reply, HttpStatusCode.NotFound)).ShouldNotContain("The words");
        using var refused = await reviewed.Submit(reply, reply, ("text", "Sorry."));
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var replied = await reviewed.Submit(reply, reply, ("text", "We are sorry and have mended it."));
        (await _host.Anonymous().Read(replied.Headers.Location!.ToString())).ShouldContain("We are sorry and have mended it.");

        using var foreign = await (await _host.ReviewPlatform()).DeleteAsync(new Uri($"/api/v1/reviews/{id}", UriKind.Relative), TestContext.Current.CancellationToken);
        foreign.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var withdrawn = await _platform.DeleteAsync(new Uri($"/api/v1/reviews/{id}", UriKind.Relative), TestContext.Current.CancellationToken);
        withdrawn.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        var page = await _host.Anonymous().Read($"/organisations/{Reviewed}/reviews");
        page.ShouldContain("1 review was taken back");
        page.ShouldNotContain("We are sorry");
    }

    [Fact]
    public async Task Crowd_IsShownToAnAuditor_WhoseNoticeStandsBesideTheFigures()
    {
        for (var n = 0; n < 3; n++) await Pass($"friend{n}", 1, null, $"They threw out my friend on Saturday, never go there again{new string('!', n)}");
        var auditor = await _host.SignedInAs(Role.Auditor);
        var number = _host.Node.Reviews.Flags().ShouldHaveSingleItem().Number;

        (await auditor.Read("/oversight/reviews")).ShouldContain(Reviewed);
        (await auditor.Read($"/oversight/reviews/{number}")).ShouldContain("They threw out my friend");
        using var refused = await auditor.Submit($"/oversight/reviews/{number}", $"/oversight/reviews/{number}", ("reasons", "short"));
        (await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("id=\"notice-error\"");
        using var found = await auditor.Submit($"/oversight/reviews/{number}", $"/oversight/reviews/{number}", ("notice", "true"), ("reasons", "Three accounts wrote one text."));
        found.StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var page = await _host.Anonymous().Read($"/organisations/{Reviewed}/reviews");
        page.ShouldContain("Three accounts wrote one text.");
        page.ShouldContain("of 3 reviews", customMessage: "nothing is taken away");
    }

    private async Task<string> Pass(string account, int stars, string? transaction, string? text = null, HttpStatusCode expected = HttpStatusCode.Created)
    {
        using var answer = await _platform.PostAsJsonAsync(
            "/api/v1/reviews", new { enterprise = Reviewed, account, stars, text = text ?? $"The words of {account}", experiencedOn = "2026-11-22", transaction }, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(expected, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return (await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("id").GetString()!;
    }
}
