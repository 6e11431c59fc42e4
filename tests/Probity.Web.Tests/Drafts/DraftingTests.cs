using System.Net;
using System.Text.RegularExpressions;
using Probity.CharterFiles;
using Probity.CharterFiles.Drafting;
using Probity.Registers.Authorities;
using Probity.Registers.Charters;
using Probity.Web.Tests.Hosting;

namespace Probity.Web.Tests.Drafts;

/// <summary>A charter drafted through the pages, as an officer does it.</summary>
public sealed partial class DraftingTests(NodeHost host) : IClassFixture<NodeHost>
{
    private static readonly string Court = CharterLibrary.Shipped().TextOf(new CharterReference("discredited-subjects", 1))!;

    [Fact]
    public async Task Save_OfEveryPartAsItStands_ChangesNothing()
    {
        var officer = await host.SignedInAs(Role.Officer);
        var draft = await Begin(officer);
        var before = await officer.Read(draft + "/charter.yaml");

        foreach (var part in Parts().Matches(await officer.Read(draft + "/form/about")).Select(m => m.Groups[1].Value).Distinct())
        {
            await Save(officer, $"{draft}/form/{part}");
        }

        DraftDifferences.Between(before, await officer.Read(draft + "/charter.yaml")).ShouldNotBeNull().ShouldBeEmpty();
        (await officer.Read(draft)).ShouldContain("Breaks no rule");
    }

    [Fact]
    public async Task Save_OfAPeriodTooShort_IsKept_AndTheFieldSaysWhichRuleItBreaks()
    {
        var officer = await host.SignedInAs(Role.Officer);
        var draft = await Begin(officer);

        await Save(officer, draft + "/form/clocks", ("clocks.response.length", "1wd"));

        var form = await officer.Read(draft + "/form/clocks");
        form.ShouldContain("id=\"clocks.response.length-error\"");
        form.ShouldContain("value=\"1wd\"");
        WebUtility.HtmlDecode(await officer.Read(draft + "/differences")).ShouldContain("1wd");
        (await officer.Read(draft)).ShouldContain("1 thing to mend");
    }

    [Fact]
    public async Task AddAndRemove_OfAnItem_KeepWhatWasAnsweredBeside()
    {
        var officer = await host.SignedInAs(Role.Officer);
        var draft = await Begin(officer);

        await Save(officer, draft + "/form/exclusions", ("exclusions[0].text.en", "Answered beside"), ("add", "exclusions"));
        var longer = CharterDraft.Read(await officer.Read(draft + "/charter.yaml"))!;
        var last = longer.Count("exclusions") - 1;
        (await officer.Read(draft + "/effect")).ShouldContain("not in order yet");
        await Save(officer, draft + "/form/exclusions", ("remove", $"exclusions[{last}]"));

        longer.Value("exclusions[0].text.en").ShouldBe("Answered beside");
        var differences = DraftDifferences.Between(Court, await officer.Read(draft + "/charter.yaml")).ShouldNotBeNull();
        differences.Select(d => d.After).ShouldBe(["2", "Answered beside"], ignoreOrder: true);
        (await officer.Read(draft + "/effect")).ShouldContain("lakeside-court/discredited-subjects");
    }

    [Fact]
    public async Task Save_OfWhatSomebodyElseChanged_IsRefused_AndTheAnswersStandOnTheForm()
    {
        var (officer, clerk) = (await host.SignedInAs(Role.Officer), await host.SignedInAs(Role.Clerk));
        var draft = await Begin(officer);
        var (address, fields) = (draft + "/form/about", Fields(await officer.Read(draft + "/form/about")));
        await Save(clerk, draft + "/form/about", ("purpose.en", "The clerk’s purpose."));

        using var refused = await officer.Post(address, [.. fields.Where(f => f.Name != "title.en"), ("title.en", "The officer’s title")]);

        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var form = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        form.ShouldContain("The officer’s title");
        form.ShouldContain("Somebody else changed this draft");
        CharterDraft.Read(await officer.Read(draft + "/charter.yaml"))!.Value("purpose.en").ShouldBe("The clerk’s purpose.");
    }

    [Theory]
    [InlineData("a: &x [*x]")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("")]
    public async Task Text_ThatIsNoCharter_IsKeptAndEveryPageSaysSo(string text)
    {
        var officer = await host.SignedInAs(Role.Officer);
        var draft = await Begin(officer);

        await Save(officer, draft + "/text", ("text", text));

        foreach (var page in new[] { "", "/text", "/form/about", "/preview", "/differences", "/effect", "/discard" })
        {
            (await officer.Read(draft + page)).ShouldNotContain("<script>alert");
        }

        (await officer.Read(draft + "/charter.yaml")).ShouldBe(text);
    }

    [Theory]
    [InlineData("from", "no-such@9", "")]
    [InlineData("id", "", "Not A Slug")]
    [InlineData("id", "", "")]
    public async Task Begin_FromNothingOrUnderNoName_IsRefusedAtItsField(string field, string from, string id)
    {
        var officer = await host.SignedInAs(Role.Officer);

        using var refused = await officer.Submit("/desk/drafts/new", "/desk/drafts/new", ("from", from), ("id", id));

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain($"id=\"{field}-error\"");
    }

    [Fact]
    public async Task Draft_IsReadByItsAuthorityAlone_ChangedByItsOfficersAlone()
    {
        var officer = await host.SignedInAs(Role.Officer);
        var draft = await Begin(officer);
        var auditor = await host.SignedInAs(Role.Auditor);
        var elsewhere = host.Anonymous();
        (await elsewhere.Submit("/sign-in", "/sign-in", ("login", "higher-reviewer"), ("password", People.Password))).Dispose();

        var page = await auditor.Read(draft);
        page.ShouldNotContain("/form/about");
        page.ShouldNotContain("/discard");
        (await auditor.Read(draft + "/text")).ShouldNotContain("<textarea");
        foreach (var view in new[] { "", "/text", "/charter.yaml", "/preview", "/differences", "/effect" })
        {
            await elsewhere.Read(draft + view, HttpStatusCode.NotFound);
        }

        (await elsewhere.Read("/desk/drafts")).ShouldNotContain(draft);
    }

    [Fact]
    public async Task Discard_AskedTwice_TakesTheDraftAway()
    {
        var officer = await host.SignedInAs(Role.Officer);
        var draft = await Begin(officer);

        await Save(officer, draft + "/discard", expected: "/desk/drafts?discarded=true");

        await officer.Read(draft, HttpStatusCode.NotFound);
    }

    private static async Task<string> Begin(Browser officer)
    {
        using var begun = await officer.Submit("/desk/drafts/new", "/desk/drafts/new", ("from", "discredited-subjects@1"), ("id", ""));
        begun.StatusCode.ShouldBe(HttpStatusCode.Found);
        return begun.Headers.Location!.ToString().Split('?')[0];
    }

    /// <summary>Posts a form as it stands, but for what is answered otherwise.</summary>
    private static async Task Save(Browser officer, string address, params (string Name, string Value)[] answers) => await Save(officer, address, null, answers);

    private static async Task Save(Browser officer, string address, string? expected, params (string Name, string Value)[] answers)
    {
        var fields = Fields(await officer.Read(address)).Where(f => answers.All(a => a.Name != f.Name));
        using var answer = await officer.Post(address, [.. fields, .. answers]);
        answer.StatusCode.ShouldBe(HttpStatusCode.Found, address);
        answer.Headers.Location!.ToString().ShouldStartWith(expected ?? address + "?saved=true");
    }

    /// <summary>What a browser would post: the values of a page's fields, ticked boxes and chosen options.</summary>
    private static IReadOnlyList<(string Name, string Value)> Fields(string page)
    {
        var main = page[page.IndexOf("<main", StringComparison.Ordinal)..];
        var inputs = Inputs().Matches(main).Select(m => m.Value).Where(tag => !Choosable().IsMatch(tag) || Checked().IsMatch(tag))
            .Select(tag => (Attribute(tag, "name"), Attribute(tag, "value")));
        var areas = Areas().Matches(main).Select(m => (Attribute(m.Value, "name"), WebUtility.HtmlDecode(m.Groups[1].Value)));
        var selects = Selects().Matches(main).Select(m => (Attribute(m.Value, "name"), Selected().Match(m.Value) is { Success: true } option ? Attribute(option.Value, "value") : ""));
        return [.. inputs, .. areas, .. selects];
    }

    private static string Attribute(string tag, string name) => WebUtility.HtmlDecode(Regex.Match(tag, $"\\s{name}=\"([^\"]*)\"").Groups[1].Value);

    [GeneratedRegex("/form/([a-z]+)\"")]
    private static partial Regex Parts();

    [GeneratedRegex("<input [^>]*>")]
    private static partial Regex Inputs();

    [GeneratedRegex("type=\"(radio|checkbox)\"")]
    private static partial Regex Choosable();

    [GeneratedRegex("\\schecked")]
    private static partial Regex Checked();

    [GeneratedRegex("<textarea [^>]*>([^<]*)</textarea>")]
    private static partial Regex Areas();

    [GeneratedRegex("<select .*?</select>", RegexOptions.Singleline)]
    private static partial Regex Selects();

    [GeneratedRegex("<option [^>]*\\sselected[^>]*>")]
    private static partial Regex Selected();
}
