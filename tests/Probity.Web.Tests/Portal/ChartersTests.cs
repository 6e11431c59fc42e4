using System.Net;
using Probity.CharterFiles;
using Probity.Web.Tests.Hosting;

namespace Probity.Web.Tests.Portal;

public sealed class ChartersTests(NodeHost host) : IClassFixture<NodeHost>
{
    private static readonly CharterLibrary Library = CharterLibrary.Shipped();

    [Fact]
    public async Task Matrix_WithoutAChoice_LinksEveryCharterOfTheNode()
    {
        var page = await host.Anonymous().Read("/charters");

        Library.Charters.Where(c => !page.Contains($"href=\"/charters/{c.Reference.Id}/{c.Reference.Version}\"", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Matrix_NarrowedByAForm_ShowsWhatFitsAndOffersTheSameAsCsv()
    {
        var page = await host.Anonymous().Read("/charters?sector=transport&level=&kind=blacklist&subject=natural-person");

        page.ShouldContain("/charters/air-travel/1");
        page.ShouldNotContain("/charters/wage-arrears/1");
        WebUtility.HtmlDecode(page).ShouldContain("/charters.csv?sector=transport&kind=blacklist&subject=natural-person");
        page.ShouldContain("<option value=\"transport\" selected");
    }

    [Theory]
    [InlineData("en", "kind=record", "Minor: at once; Ordinary: after 3 months; Serious: after 1 year")]
    [InlineData("zh", "kind=record", "轻微：随时；一般：满3个月后；严重：满1年后")]
    [InlineData("en", "kind=redlist", ">none<")]
    [InlineData("zh", "kind=redlist", ">无<")]
    [InlineData("en", "sector=export-control", "as its keeper publishes")]
    public async Task Matrix_OfAKind_SaysHowItsEntriesEndEarly(string language, string filter, string repair)
    {
        var page = WebUtility.HtmlDecode(await host.Anonymous(language).Read("/charters?" + filter));

        page.ShouldContain(repair);
        (language == "en" ? "as its keeper publishes" : "以公布者为准").ShouldSatisfyAllConditions(
            keeper => page.Contains(keeper, StringComparison.Ordinal).ShouldBe(repair == keeper));
    }

    [Fact]
    public async Task Matrix_AskedForWhatDoesNotExist_SaysSo()
    {
        var page = await host.Anonymous().Read("/charters?kind=rating&sector=%3Cscript%3E");

        page.ShouldContain("No charter fits");
        page.ShouldNotContain("<script>\"");
    }

    [Fact]
    public async Task Csv_Narrowed_HoldsOneLineForEachCharterThatFits()
    {
        var text = await host.Anonymous().Read("/charters.csv?sector=transport");

        var lines = text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines[0].ShouldStartWith("charter,version,edition,sector,kind,level,");
        lines[1..].Select(l => l.Split(',')[0]).ShouldBe(["air-travel", "rail-travel"]);
    }

    [Theory]
    [InlineData("en", "s. 17", "Permission to act can be applied for")]
    [InlineData("zh", "s. 17", "可以申请许可行事")]
    public async Task Sheet_OfACharterNoRegisterUses_ShowsItWholeWithWhatIsUnverified(string language, string basis, string permission)
    {
        var page = WebUtility.HtmlDecode(await host.Anonymous(language).Read("/charters/disqualified-directors/1"));

        page.ShouldContain(basis);
        page.ShouldContain(permission);
        page.ShouldContain(language == "en" ? "None on this node" : "本节点无");
    }

    [Theory]
    [InlineData("/charters/nowhere/1")]
    [InlineData("/charters/disqualified-directors/2")]
    [InlineData("/charters/disqualified-directors/one")]
    public async Task Sheet_OfACharterThatDoesNotExist_IsNotFound(string address) =>
        (await host.Anonymous().Get(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task Framework_OnItsPage_ListsTheEditions()
    {
        var page = await host.Anonymous().Read("/framework");

        Library.Editions.Where(e => !page.Contains(e.Reference, StringComparison.Ordinal)).ShouldBeEmpty();
    }
}
