using System.Net;
using System.Text.RegularExpressions;
using Probity.Web.Design;

namespace Probity.Web.Tests.Design;

public sealed partial class GalleryTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Page_InEnglish_SaysSoAndShowsItsParts()
    {
        var page = await Gallery("en");

        page.ShouldContain("<html lang=\"en\">");
        page.ShouldContain("<title>Northgate Canal Trading Co., Ltd - Probity</title>");
        page.ShouldContain("Soon: 3 working days left");
        page.ShouldContain("Overdue by 2 working days");
        page.ShouldContain("26 November 2026");
    }

    [Fact]
    public async Task Page_InChinese_SaysSoAndShowsItsParts()
    {
        var page = WebUtility.HtmlDecode(await Gallery("zh"));

        page.ShouldContain("<html lang=\"zh-Hans\">");
        page.ShouldContain("即将到期：还剩3个工作日");
        page.ShouldContain("2026年11月26日");
        page.ShouldContain("跳到正文");
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task Page_UnderAStrictContentPolicy_HasNothingInlineAndNoForeignAddress(string language)
    {
        var page = await Gallery(language);

        Inline().Matches(page).Select(match => match.Value).ShouldBeEmpty();
    }

    [Fact]
    public async Task Page_WithManyParts_UsesEveryElementIdOnce()
    {
        var page = await Gallery("en");

        var repeated = ElementId().Matches(page).Select(match => match.Groups[1].Value).CountBy(id => id).Where(pair => pair.Value > 1);

        repeated.ShouldBeEmpty();
    }

    [Fact]
    public async Task Errors_InTheSummary_LeadToAControlThatIsThere()
    {
        var page = await Gallery("en");

        page.ShouldContain("href=\"/gallery#number\"");
        page.ShouldContain("id=\"number\"");
        page.ShouldContain("aria-describedby=\"number-hint number-error\"");
        page.ShouldContain("href=\"/gallery#served\"");
        page.ShouldContain("id=\"served\"");
    }

    [Fact]
    public async Task Stylesheet_AtItsAddress_MayBeKeptForEver()
    {
        await using var host = await GalleryHost.Start();

        using var answer = await host.Client().GetAsync(DesignFiles.StylesheetAddress, Stop);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/css");
        answer.Headers.CacheControl!.ToString().ShouldContain("immutable");
        (await answer.Content.ReadAsStringAsync(Stop)).ShouldNotContain("url(");
    }

    [Theory]
    [InlineData("/language/zh?return=/registers%3Fpage=2", "/registers?page=2")]
    [InlineData("/language/zh?return=//elsewhere.example", "/")]
    [InlineData("/language/zh", "/")]
    public async Task Language_Chosen_IsKeptAndLeadsBackWithinTheSite(string address, string expected)
    {
        await using var host = await GalleryHost.Start();

        using var answer = await host.Client().GetAsync(address, Stop);

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.OriginalString.ShouldBe(expected);
        answer.Headers.GetValues("Set-Cookie").ShouldContain(cookie => cookie.StartsWith("language=zh;", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Language_NobodyOffers_IsNotFound()
    {
        await using var host = await GalleryHost.Start();

        using var answer = await host.Client().GetAsync("/language/tlh", Stop);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task<string> Gallery(string language)
    {
        await using var host = await GalleryHost.Start();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/gallery");
        request.Headers.Add("Accept-Language", language);
        using var answer = await host.Client().SendAsync(request, Stop);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadAsStringAsync(Stop);
    }

    [GeneratedRegex("""\sstyle=|<style|<script|\son[a-z]+=|(?:src|href)="(?:https?:|//|data:)[^"]*""")]
    private static partial Regex Inline();

    [GeneratedRegex("\\sid=\"([^\"]*)\"")]
    private static partial Regex ElementId();
}
