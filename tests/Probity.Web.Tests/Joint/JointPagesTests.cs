using System.Collections.Frozen;
using System.Net;
using Probity.Registers.Authorities;
using Probity.Registers.Framework;
using Probity.Storage.Accounts;
using Probity.Web.SignIn;
using Probity.Web.Tests.Cases;
using Probity.Web.Tests.Hosting;

namespace Probity.Web.Tests.Joint;

/// <summary>An agreement from proposal to end, and a listing under it from the worklist to the receipt, at the pages.</summary>
public sealed class JointPagesTests : IAsyncLifetime
{
    private const string Measure = "no-real-estate";
    private const string Why = "The debtor bids for land while the judgment debt is unpaid.";

    private static readonly Authority LandOffice = new(
        new AuthorityId("lakeside-land"), new LocalizedText("Lakeside Land Office", "湖滨土地办公室"), Level.Municipal, "990101", "Asia/Shanghai",
        new LocalizedText("4 Field Street", "田街4号"), null);

    private NodeHost _host = null!;
    private CaseWalk _walk = null!;

    public async ValueTask InitializeAsync()
    {
        _host = await NodeHost.StartAsync();
        _walk = new CaseWalk(_host);
        await _host.Node.Directory.AddAuthorityAsync(LandOffice, TestContext.Current.CancellationToken);
        foreach (var role in new[] { Role.Officer, Role.Clerk })
        {
            await _host.Node.Accounts.CreateAsync(
                new NewAccount($"land-{role.ToString().ToLowerInvariant()}", $"Test Land {role}", Passwords.Hash(People.Password), new[] { role }.ToFrozenSet(), LandOffice.Id, null),
                TestContext.Current.CancellationToken);
        }
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Agreement_IsProposed_Concluded_Published_AndEnded()
    {
        var (land, court) = (await _host.SignedInAs("land-officer"), await _host.SignedInAs(Role.Officer));

        var id = await Propose(land);
        (await _host.Anonymous().Read("/agreements")).ShouldContain("No agreement yet");
        (await _host.Anonymous().Read($"/agreements/{id}", HttpStatusCode.NotFound)).ShouldNotContain("Exception");
        (await land.Read($"/desk/agreements/{id}")).ShouldNotContain("/conclude");
        using (var own = await land.Submit($"/desk/agreements/{id}", $"/desk/agreements/{id}/conclude"))
            (await own.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("An officer of the authority that keeps the register concludes the agreement.");

        (await court.Submit($"/desk/agreements/{id}", $"/desk/agreements/{id}/conclude")).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var page = await _host.Anonymous().Read($"/agreements/{id}");
        foreach (var said in new[] { "Lakeside Land Office", "Lakeside Basic Court", "Land Administration Law, Art. 42", "10 working days", "3 working days" }) page.ShouldContain(said);
        page.ShouldNotContain("Test Officer");
        WebUtility.HtmlDecode(await _host.Anonymous("zh").Read("/agreements")).ShouldContain("土地出让");
        (await _host.Anonymous().Read("/agreements.csv")).ShouldContain($"{id},Land grants,lakeside-court/discredited-subjects,lakeside-land,{Measure}");

        using var unreasoned = await court.Submit($"/desk/agreements/{id}", $"/desk/agreements/{id}/end", ("reasons", " "));
        unreasoned.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await court.Submit($"/desk/agreements/{id}", $"/desk/agreements/{id}/end", ("reasons", "The law behind it was repealed."))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await land.Read($"/desk/agreements/{id}")).ShouldContain("The law behind it was repealed.");
        (await _host.Anonymous().Read($"/agreements/{id}")).ShouldContain(">over<");
    }

    [Fact]
    public async Task Proposal_OfNonsense_IsRefusedByField_AndNothingIsKept()
    {
        var land = await _host.SignedInAs("land-officer");

        using var empty = await land.Submit(Form, "/desk/agreements/new", ("register", CaseWalk.Register));
        var page = await empty.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        empty.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        foreach (var field in new[] { "titleEn", "titleZh", "measures", "instrumentEn", "instrumentZh", "instrument", "article", "from", "lastDay", "answerWithin", "acknowledgeWithin" })
            page.ShouldContain($"id=\"{field}-error\"");
        using var circular = await land.Submit(Form, "/desk/agreements/new", [.. Filled.Where(f => f.Name != "instrument"), ("instrument", "normative-document")]);
        (await circular.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("id=\"instrument-error\"");
        using var fifty = await land.Submit(Form, "/desk/agreements/new", [.. Filled.Where(f => f.Name != "lastDay.year"), ("lastDay.year", "2076")]);
        (await fifty.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("id=\"lastDay-error\"");
        using var hostile = await land.Submit(Form, "/desk/agreements/new", [.. Filled.Where(f => f.Name != "titleEn"), ("titleEn", "Land\u202Estnarg")]);
        (await hostile.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("id=\"titleEn-error\"");
        using var own = await (await _host.SignedInAs(Role.Officer)).Submit("/desk/agreements/new", "/desk/agreements/new", Filled);
        own.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);

        (await land.Read("/desk/agreements")).ShouldContain("No agreement yet");
    }

    [Fact]
    public async Task Listing_IsAnswered_Shown_LiftedAtTheSource_AndAcknowledged()
    {
        var (land, court) = (await _host.SignedInAs("land-officer"), await _host.SignedInAs(Role.Officer));
        var id = await Conclude(land, court);
        await Listed();
        var address = $"/desk/joint/{id}/{_walk.Id}";

        (await land.Read("/desk/joint")).ShouldContain(_walk.Id);
        (await land.Read($"/desk/cases/{_walk.Id}", HttpStatusCode.NotFound)).ShouldNotContain("A balance of");
        (await (await _host.SignedInAs("land-clerk")).Read(address)).ShouldContain("An officer of your authority answers it.");
        (await court.Read(address, HttpStatusCode.NotFound)).ShouldNotContain("Exception");
        using var nothing = await land.Submit(address, $"{address}/apply", ("reasons", Why));
        (await nothing.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("id=\"measures-error\"");
        using var bare = await land.Submit(address, $"{address}/decline", ("whyNot", "no"));
        (await bare.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("id=\"whyNot-error\"");
        (await land.Submit(address, $"{address}/apply", ("measures", Measure), ("reasons", Why))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var entry = $"/registers/{CaseWalk.Register}/entries/{_walk.Id}";
        (await _host.Anonymous().Read(entry)).ShouldContain("Lakeside Land Office");
        WebUtility.HtmlDecode(await _host.Anonymous("zh").Read(entry)).ShouldContain("湖滨土地办公室");
        var subject = await _host.SignedInAs(Role.Subject);
        (await subject.Read($"/mine/cases/{_walk.Id}")).ShouldContain("Why Lakeside Land Office applies it");
        (await subject.Read("/mine/report.json")).ShouldContain("Lakeside Land Office: Applied");
        (await subject.Read("/mine")).ShouldContain("Joint measures: Land grants");

        await _walk.Do("the-officer", "revoke-listing", new { reasons = Why, mistake = "wrong-fact" });

        (await _host.Anonymous().Read($"/agreements/{id}")).ShouldContain("Liftings not acknowledged");
        (await court.Read($"/desk/cases/{_walk.Id}")).ShouldContain("recall list");
        (await court.Read($"/desk/cases/{_walk.Id}/recipients.csv")).ShouldContain($"ImplementingBody,Lakeside Land Office,{id},Unacknowledged");
        (await _host.Anonymous().Read($"/registers/{CaseWalk.Register}/figures.csv")).ShouldContain("joint-unacknowledged,1,");
        await _walk.Wait(30);
        (await _host.Anonymous().Read("/agreements.csv")).TrimEnd().ShouldEndWith(",1");
        (await land.Submit(address, $"{address}/acknowledge", ("done", "Struck from the list of barred bidders."))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await _host.Anonymous().Read("/agreements.csv")).TrimEnd().ShouldEndWith(",0");
        (await land.Read(address)).ShouldContain("Nothing is due on this listing.");
        (await subject.Read($"/mine/cases/{_walk.Id}")).ShouldContain("Struck from the list of barred bidders.");
    }

    [Fact]
    public async Task Form_PostedTwice_AppliesOnce()
    {
        var (land, court) = (await _host.SignedInAs("land-officer"), await _host.SignedInAs(Role.Officer));
        var id = await Conclude(land, court);
        await Listed();
        var address = $"/desk/joint/{id}/{_walk.Id}";

        for (var time = 0; time < 2; time++)
        {
            using var answer = await land.Submit(address, $"{address}/decline", ("whyNot", Why), ("idempotency", "one-and-the-same"));
            answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        }

        (await land.Read("/desk/joint?state=Declined")).ShouldContain(_walk.Id);
    }

    private static (string Name, string Value)[] Filled { get; } =
    [
        ("register", CaseWalk.Register), ("titleEn", "Land grants"), ("titleZh", "土地出让"), ("measures", Measure), ("instrumentEn", "Land Administration Law"),
        ("instrumentZh", "《土地管理法》"), ("instrument", "law"), ("article", "Art. 42"), ("from.day", "1"), ("from.month", "1"), ("from.year", "2026"),
        ("lastDay.day", "31"), ("lastDay.month", "12"), ("lastDay.year", "2028"), ("answerWithin", "10"), ("acknowledgeWithin", "3"),
    ];

    private static string Form => $"/desk/agreements/new?register={Uri.EscapeDataString(CaseWalk.Register)}";

    private static async Task<string> Propose(Browser land)
    {
        using var proposed = await land.Submit(Form, "/desk/agreements/new", Filled);
        proposed.StatusCode.ShouldBe(HttpStatusCode.Redirect, await proposed.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return proposed.Headers.Location!.ToString().Split('/')[^1].Split('?')[0];
    }

    private static async Task<string> Conclude(Browser land, Browser court)
    {
        var id = await Propose(land);
        (await court.Submit($"/desk/agreements/{id}", $"/desk/agreements/{id}/conclude")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return id;
    }

    private async Task Listed()
    {
        await _walk.Open();
        await _walk.Decided();
        await _walk.Do("the-secondofficer", "confirm-decision", Steps.Reasons);
        await _walk.Do("the-clerk", "record-service", Steps.Served(await _walk.Today()));
        await _walk.Wait(40);
    }
}
