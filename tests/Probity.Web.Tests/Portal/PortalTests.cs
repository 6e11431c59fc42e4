using System.Net;
using System.Text.RegularExpressions;
using Probity.Registers.Authorities;
using Probity.Registers.Framework;
using Probity.Web.Tests.Hosting;

namespace Probity.Web.Tests.Portal;

public sealed partial class PortalTests(NodeHost host)
{
    private const string Denials = "/registers/export-office/denied-persons";
    private const string Judgments = "/registers/lakeside-court/discredited-subjects";

    public static TheoryData<string, string> Pages => new(
        from address in new[] { "/", "/about", "/framework", "/registers", Denials, Judgments, Denials + "/charter", Judgments + "/charter", Denials + "/entries", Judgments + "/entries", Denials + "/figures", Judgments + "/figures", "/charters", "/charters?sector=taxation", "/charters?kind=nothing", "/charters/disqualified-directors/1", "/search", "/search?q=timber", "/organisations/uscc:91990101000000001X", "/sign-in" }
        from language in new[] { "en", "zh" }
        select (address, language));

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_InEitherLanguage_HasOneHeadingAndSaysItsLanguage(string address, string language)
    {
        var page = await host.Anonymous(language).Read(address);

        page.ShouldContain(language == "en" ? "<html lang=\"en\">" : "<html lang=\"zh-Hans\">");
        Regex.Count(page, "<h1>").ShouldBe(1);
        page.ShouldNotContain("portal.");
    }

    [Theory]
    [InlineData("/organisations/resident-id:11010519491231002X")]
    [InlineData("/organisations/uscc:92990101000000001X")]
    [InlineData("/organisations/resident-id:11010519491231002X/report.json")]
    [InlineData("/organisations/resident-id:11010519491231002X/report.pdf")]
    [InlineData("/organisations/nonsense")]
    public async Task ReportAcrossRegisters_OfAPersonOrNobody_IsNotThere(string address) =>
        (await host.Anonymous().Get(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task Framework_OnItsPage_ShowsEveryRuleUnderItsOwnAnchor()
    {
        var page = await host.Anonymous().Read("/framework");

        RuleBook.Full.Rules.Where(rule => !page.Contains($"id=\"{rule.Id.Value}\"", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Entries_OfAMirroredList_ShowOrganisationsInForceOnly()
    {
        var page = await host.Anonymous().Read(Denials + "/entries");

        page.ShouldContain("Eastfield Timber Works");
        page.ShouldContain("No end published by the keeper");
        page.ShouldNotContain("Oldbridge Bearings");
        page.ShouldNotContain("Quentin Fictor");
    }

    [Fact]
    public async Task Name_FullOfMarkup_IsShownAsText()
    {
        var page = await host.Anonymous().Read(Denials + "/entries?q=Quoted");

        page.ShouldNotContain("<script>alert");
        WebUtility.HtmlDecode(page).ShouldContain(TestRegisters.Hostile);
    }

    [Fact]
    public async Task Query_FullOfMarkup_IsShownAsText()
    {
        var page = await host.Anonymous().Read("/search?q=" + Uri.EscapeDataString("\"><script>alert(2)</script>"));

        page.ShouldNotContain("<script>alert");
    }

    [Fact]
    public async Task Search_ForAPerson_FindsNothing()
    {
        var page = await host.Anonymous().Read("/search?q=Fictor");

        page.ShouldContain("No published entry has that in its name");
    }

    [Fact]
    public async Task Entry_OfAnOrganisation_SaysWhatItDoesNotMeanAndWhereToObject()
    {
        var page = WebUtility.HtmlDecode(await host.Anonymous().Read(await FirstEntry()));

        page.ShouldContain("What an entry does not mean");
        page.ShouldContain("Where to object");
        page.ShouldContain("3 Harbour Street");
        page.ShouldContain("Another keeper’s published list");
    }

    [Fact]
    public async Task Entry_ExpiredOrOfAPersonOrUnknown_AnswersTheSame()
    {
        var browser = host.Anonymous();

        var expired = await browser.Read(Denials + "/entries/k3", HttpStatusCode.NotFound);
        var person = await browser.Read(Denials + "/entries/k5", HttpStatusCode.NotFound);
        var unknown = await browser.Read(Denials + "/entries/k9", HttpStatusCode.NotFound);

        expired.Replace("k3", "k9", StringComparison.Ordinal).ShouldBe(unknown);
        person.Replace("k5", "k9", StringComparison.Ordinal).ShouldBe(unknown);
    }

    [Theory]
    [InlineData("/registers/nobody/nothing")]
    [InlineData("/registers/nobody/nothing/charter")]
    [InlineData("/registers/nobody/nothing/entries")]
    [InlineData("/registers/nobody/nothing/figures")]
    [InlineData("/registers/nobody/nothing/figures.csv")]
    [InlineData("/registers/UPPER/CASE")]
    public async Task Register_ThatIsNotHere_IsNotFound(string address)
    {
        var page = await host.Anonymous().Read(address, HttpStatusCode.NotFound);

        page.ShouldContain("Nothing here");
    }

    [Fact]
    public async Task Charter_WithProvisionsFromMemory_MarksThem()
    {
        var page = await host.Anonymous().Read(Judgments + "/charter");

        page.ShouldContain("quoted from memory");
        page.ShouldContain("Able to perform the obligation");
    }

    [Fact]
    public async Task Figures_AsAFile_AreATable()
    {
        using var answer = await host.Anonymous().Get(Denials + "/figures.csv");

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldStartWith("figure,value,definition\r\n");
    }

    [Fact]
    public async Task Lookup_OfAPersonWithoutParticulars_NamesEachField()
    {
        var browser = await host.SignedInAs(Role.Applicant);

        using var answer = await browser.Submit("/people", "/people", ("number", ""), ("name", ""), ("purpose", ""));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        page.ShouldContain("href=\"/people#number\"");
        page.ShouldContain("href=\"/people#name\"");
        page.ShouldContain("href=\"/people#purpose\"");
    }

    [Fact]
    public async Task Lookup_OfAPersonWhoIsNotListed_SaysNoMoreThanThat()
    {
        var browser = await host.SignedInAs(Role.Applicant);

        using var answer = await browser.Submit("/people", "/people", ("number", Persons.Number), ("name", "Quentin Fictor"), ("purpose", "Asked before lending him money"));

        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, page);
        page.ShouldContain("Nothing is published about a person of that number and name");
    }

    private async Task<string> FirstEntry() =>
        EntryAddress().Match(await host.Anonymous().Read(Denials + "/entries?q=Timber")).Groups[1].Value;

    [GeneratedRegex("href=\"(/registers/export-office/denied-persons/entries/[^\"?]+)\"")]
    private static partial Regex EntryAddress();
}
