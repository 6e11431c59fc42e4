using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Probity.Registers.Authorities;
using Probity.Web.Tests.Cases;
using Probity.Web.Tests.Hosting;

namespace Probity.Web.Tests.Oversight;

/// <summary>An auditor's day at the pages, with one case that was decided.</summary>
public sealed class OversightPagesTests : IAsyncLifetime
{
    private NodeHost _host = null!;
    private CaseWalk _walk = null!;

    public async ValueTask InitializeAsync()
    {
        _host = await NodeHost.StartAsync();
        _walk = new CaseWalk(_host);
        await _walk.Open();
        await _walk.Decided();
        await _walk.Do("the-secondofficer", "confirm-decision", Steps.Reasons);
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Sample_IsDrawn_Examined_AndTakenAway()
    {
        var auditor = await _host.SignedInAs(Role.Auditor);
        var sample = await Draw(auditor);

        (await auditor.Read(sample)).ShouldContain(_walk.Id);
        using var refused = await auditor.Submit($"{sample}/1", $"{sample}/1", ("found", "InOrder"), ("reasons", "fine"));
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("id=\"reasons-error\"");
        using var recorded = await auditor.Submit($"{sample}/1", $"{sample}/1", ("found", "ReasonsInsufficient"), ("reasons", "The statement at step 6 is not answered."));
        (await auditor.Read(recorded.Headers.Location!.ToString())).ShouldContain("The statement at step 6 is not answered.");

        (await auditor.Read(sample)).ShouldContain("Reasons do not carry it");
        (await (await _host.SignedInAs(Role.Subject)).Read($"/mine/cases/{_walk.Id}")).ShouldContain("The statement at step 6 is not answered.");
        (await (await _host.SignedInAs(Role.Officer)).Read($"/desk/cases/{_walk.Id}")).ShouldContain("The statement at step 6 is not answered.");
        (await (await _host.SignedInAs(Role.Applicant)).Read($"/mine/cases/{_walk.Id}")).ShouldNotContain("The statement at step 6 is not answered.");
        (await auditor.Read(sample + "/findings.csv")).ShouldContain($"{_walk.Id},");
        (await auditor.Read("/oversight")).ShouldContain("Samples of decisions");
        WebUtility.HtmlDecode(await (await _host.SignedInAs(Role.Auditor, "zh")).Read(sample)).ShouldContain("理由不足以支持决定");
    }

    [Fact]
    public async Task Finding_IsAnsweredAtTheKeepersDesk_AndReadByAllWhoReadTheFinding()
    {
        const string Promise = "A new decision at step 12 answers the statement.";
        var (auditor, officer) = (await _host.SignedInAs(Role.Auditor), await _host.SignedInAs(Role.Officer));
        (await officer.Read("/desk/findings")).ShouldContain("No finding waits for an answer");
        var sample = await Draw(auditor);
        using var recorded = await auditor.Submit($"{sample}/1", $"{sample}/1", ("found", "Procedure"), ("reasons", "The statement at step 6 is not answered."));

        var address = Regex.Match(await officer.Read("/desk/findings"), $"href=\"(/desk/cases/{_walk.Id}/findings/[0-9]+)\"").Groups[1].Value;
        (await officer.Read($"/desk/cases/{_walk.Id}")).ShouldContain($"href=\"{address}\"");
        (await (await _host.SignedInAs(Role.Clerk)).Read(address)).ShouldContain("An officer or a second officer of your authority answers it.");
        using var refused = await officer.Submit(address, address, ("reply", "Accepted"), ("reasons", "fine"));
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("id=\"reasons-error\"");
        (await officer.Read($"/desk/cases/{_walk.Id}/findings/999", HttpStatusCode.NotFound)).ShouldNotContain("Exception");

        using var answered = await officer.Submit(address, address, ("reply", "AcceptedInPart"), ("reasons", Promise));

        (await officer.Read(answered.Headers.Location!.ToString())).ShouldContain(Promise);
        (await officer.Read("/desk/findings")).ShouldContain("No finding waits for an answer");
        (await auditor.Read(sample)).ShouldContain("Accepted in part");
        (await auditor.Read($"{sample}/1")).ShouldContain(Promise);
        (await auditor.Read(sample + "/findings.csv")).ShouldContain(",Procedure,1,AcceptedInPart,");
        (await (await _host.SignedInAs(Role.Subject)).Read($"/mine/cases/{_walk.Id}")).ShouldContain(Promise);
        (await (await _host.SignedInAs(Role.Applicant)).Read($"/mine/cases/{_walk.Id}")).ShouldNotContain(Promise);
        WebUtility.HtmlDecode(await (await _host.SignedInAs(Role.Auditor, "zh")).Read($"{sample}/1")).ShouldContain("名单管理机关的答复：部分接受");
    }

    [Fact]
    public async Task Sample_OfNonsense_IsRefusedByField_AndNothingIsDrawn()
    {
        var auditor = await _host.SignedInAs(Role.Auditor);

        using var answer = await auditor.Submit(
            "/oversight/samples/new", "/oversight/samples/new", ("purpose", ""), ("seed", "x"), ("size", "201"), ("register", "elsewhere/other"),
            ("decision", "case-opened"), ("from.day", "2"), ("from.month", "1"), ("from.year", "2026"), ("until.day", "1"), ("until.month", "1"), ("until.year", "2026"));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        foreach (var field in new[] { "purpose", "size", "register", "decision", "until" }) page.ShouldContain($"id=\"{field}-error\"");
        (await auditor.Read("/oversight/samples")).ShouldContain("No sample yet");
    }

    [Fact]
    public async Task Export_HoldsNobodysName_AndEveryDigestOfItsManifest()
    {
        var auditor = await _host.SignedInAs(Role.Auditor);

        using var answer = await auditor.Submit("/oversight/export", "/oversight/export", [("purpose", "Yearly audit"), .. Period]);
        using var archive = new ZipArchive(await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        var files = archive.Entries.ToDictionary(e => e.FullName, Bytes);

        files["events.csv"].Text().ShouldContain($"{_walk.Id},");
        files["events.csv"].Text().ShouldContain("listing-decided");
        var manifest = JsonDocument.Parse(files["manifest.json"]).RootElement;
        var digests = manifest.GetProperty("sha256").EnumerateObject().ToDictionary(d => d.Name, d => d.Value.GetString());
        digests.ShouldBe(files.Where(f => f.Key != "manifest.json").ToDictionary(f => f.Key, f => (string?)Convert.ToHexStringLower(SHA256.HashData(f.Value))), ignoreOrder: true);
        foreach (var (name, bytes) in files)
        {
            foreach (var word in new[] { People.Subject.Name, People.Subject.Identifiers[0].Value, "Officer" }) bytes.Text().ShouldNotContain(word, customMessage: name);
        }

        (await auditor.Read("/oversight/export")).ShouldContain("Yearly audit");
    }

    [Fact]
    public async Task Export_WithoutAPurpose_TakesNothingAway()
    {
        var auditor = await _host.SignedInAs(Role.Auditor);

        using var answer = await auditor.Submit("/oversight/export", "/oversight/export", [("purpose", " "), .. Period]);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await auditor.Read("/oversight/export")).ShouldContain("None yet.");
    }

    [Fact]
    public async Task Overdue_AndRefusals_ShowALapsedDecision_InBothLanguages()
    {
        await _walk.Do("the-clerk", "record-service", Steps.Served(await _walk.Today()));
        await _walk.Do("the-subject", "lodge-objection", new { grounds = "This is not so.", newFacts = false });
        await _walk.Wait(60);
        var (english, chinese) = (await _host.SignedInAs(Role.Auditor), await _host.SignedInAs(Role.Auditor, "zh"));

        (await english.Read("/oversight/overdue")).ShouldContain(_walk.Id);
        (await english.Read($"/oversight/overdue?register={Uri.EscapeDataString(CaseWalk.Register)}")).ShouldContain("All registers of your remit");
        (await english.Read("/oversight/overdue")).ShouldNotContain(People.Subject.Name);
        (await english.Read("/oversight/refusals")).ShouldContain("too few to say");
        WebUtility.HtmlDecode(await chinese.Read("/oversight/refusals")).ShouldContain("数量过少");
        (await english.Read("/oversight/refusals.csv")).ShouldContain("lakeside-court,lakeside-court/discredited-subjects,able-but-refuses,Objection,0,0,,0,1,1,0,0,TooFew");
    }

    [Fact]
    public async Task Pages_OfWhoHasNothingToOversee_AreEmptyAndSayWhy()
    {
        await using var empty = await NodeHost.StartAsync();
        var auditor = await empty.SignedInAs(Role.Auditor);

        (await auditor.Read("/oversight/overdue")).ShouldContain("No case past its clock");
        (await auditor.Read("/oversight/refusals")).ShouldContain("Nothing was answered yet");
        using var answer = await auditor.Submit("/oversight/samples/new", "/oversight/samples/new", [("purpose", "Audit"), ("seed", "1"), ("size", "5"), .. Period]);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("No decision of that kind was taken in that period");
        (await auditor.Read("/oversight/samples/unknown", HttpStatusCode.NotFound)).ShouldNotContain("Exception");
    }

    private static (string, string)[] Period { get; } =
        [("from.day", "1"), ("from.month", "1"), ("from.year", "2026"), ("until.day", "31"), ("until.month", "12"), ("until.year", "2027")];

    private static async Task<string> Draw(Browser auditor)
    {
        using var drawn = await auditor.Submit(
            "/oversight/samples/new", "/oversight/samples/new", [("purpose", "Yearly audit"), ("seed", "7 12 33"), ("size", "5"), .. Period]);
        drawn.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return drawn.Headers.Location!.ToString();
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}

internal static class Utf8
{
    public static string Text(this byte[] bytes) => Encoding.UTF8.GetString(bytes);
}
