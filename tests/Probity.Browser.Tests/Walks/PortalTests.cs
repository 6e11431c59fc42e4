using Probity.Registers.Subjects;

namespace Probity.Browser.Tests.Walks;

/// <summary>What anybody can read, on a desk's and on a phone's width, checked by axe page by page.</summary>
public sealed class PortalTests(Chromium chromium)
{
    private const string Register = "/registers/yunting-court/discredited-subjects";

    [Theory]
    [InlineData("en", 390)]
    [InlineData("zh-CN", 1280)]
    public async Task Portal_EveryPage_PassesAxeAndFitsItsWidth(string language, int width)
    {
        await using var house = await Courthouse.OpenAsync(chromium, language);
        var id = await house.Proceedings.Listed(People.Enterprise);
        await using var anyone = await house.Anyone(scripts: true, width);

        foreach (var (name, address) in new[]
        {
            ("home", "/"), ("about", "/about"), ("framework", "/framework"), ("registers", "/registers"), ("register", Register),
            ("charter", Register + "/charter"), ("entries", Register + "/entries"), ("entry", $"{Register}/entries/{id}"), ("figures", Register + "/figures"),
            ("search", "/search?q=" + Uri.EscapeDataString("云汀")), ("nothing-found", "/search?q=zzzz"), ("missing", "/nowhere"), ("sign-in", "/sign-in"),
            ("mirrored", "/registers/export-office/denied-persons"), ("charters", "/charters"), ("charters-none", "/charters?kind=rating"),
            ("charter-sheet", "/charters/disqualified-directors/1"),
        })
        {
            await anyone.Open(address);
            await Screenshots.OnRequest(anyone.Page, $"portal-{name}-{language}-{width}");
            (await Axe.Check(anyone.Page)).ShouldBeEmpty(name);
            (await anyone.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width, name);
        }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh-CN")]
    public async Task Desks_PagesAndRefusedForms_PassAxe(string language)
    {
        await using var house = await Courthouse.OpenAsync(chromium, language);
        var investigated = await house.Proceedings.Investigated(People.Neighbour, SubjectKind.Enterprise, 2);
        await using var officer = await house.SignedIn("officer", scripts: true);
        await using var creditor = await house.SignedIn("creditor", scripts: true);

        await Clean(officer, "/desk", "/desk/cases/" + investigated, "/demo/clock", "/people");
        foreach (var act in new[] { "propose-listing", "add-evidence" })
        {
            await officer.Ask(investigated, act);
            await officer.Submit();
            var wrong = (await officer.Wrong()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
            wrong.Length.ShouldBeGreaterThan(1);
            wrong.ShouldBeUnique("each line names its field");
            (await Axe.Check(officer.Page)).ShouldBeEmpty($"{act} refused");
        }

        await Clean(creditor, "/mine", "/mine/new");
        await Drafted(officer);
    }

    [Fact]
    public async Task NaturalPersons_AreFoundByNobodyOnThePortal()
    {
        await using var house = await Courthouse.OpenAsync(chromium, "en");
        var id = await house.Proceedings.Listed(People.Person, SubjectKind.NaturalPerson);
        await using var anyone = await house.Anyone();

        foreach (var address in new[]
        {
            "/search?q=" + Uri.EscapeDataString(People.Person.Name), "/search?q=" + People.Person.Identifiers[0].Value, "/search?q=Fictor",
            Register + "/entries", $"{Register}/entries/{id}", "/registers/export-office/denied-persons/entries",
        })
        {
            var words = await anyone.Open(address);
            words.ShouldNotContain(People.Person.Identifiers[0].Value[^6..]);
            words.ShouldNotContain("Quentin Fictor");
            (await anyone.Page.Locator("main :text('" + People.Person.Name + "')").CountAsync()).ShouldBe(0, address);
        }

        await anyone.Open("/people");
        anyone.Page.Url.ShouldContain("/sign-in");
    }

    /// <summary>Every page of a draft, with a rule broken and an item that is still empty.</summary>
    private static async Task Drafted(Visitor officer)
    {
        await Clean(officer, "/desk/drafts", "/desk/drafts/new");
        await officer.Page.GotoAsync("/desk/drafts/new");
        await officer.Page.SelectOptionAsync("[name=from]", "discredited-subjects@1");
        await officer.Submit();
        var draft = new Uri(officer.Page.Url).AbsolutePath;
        await officer.Page.GotoAsync(draft + "/form/clocks");
        await officer.Page.FillAsync("[name='clocks.response.length']", "1wd");
        await officer.Page.PressAsync("[name='clocks.response.length']", "Enter");
        await officer.Page.WaitForURLAsync("**/form/clocks?saved=true");
        await Clean(officer, draft, draft + "/form/clocks", draft + "/preview", draft + "/differences", draft + "/effect", draft + "/text", draft + "/discard");
        await officer.Page.GotoAsync(draft + "/form/grounds");
        await officer.Follow("button[name=add][value=grounds]");
        new Uri(officer.Page.Url).Fragment.ShouldBe("#grounds[6]");
        (await officer.Page.Locator("details[open]").CountAsync()).ShouldBe(1, "only what is not filled in lies open");
        await Screenshots.OnRequest(officer.Page, "draft-grounds");
        (await Axe.Check(officer.Page)).ShouldBeEmpty("an empty ground");
    }

    private static async Task Clean(Visitor visitor, params string[] addresses)
    {
        foreach (var address in addresses)
        {
            await visitor.Open(address);
            (await Axe.Check(visitor.Page)).ShouldBeEmpty(address);
        }
    }
}
