using System.Net;
using Probity.Registers.Authorities;
using Probity.TransparencyLog.Checkpoints;
using Probity.TransparencyLog.Following;
using Probity.TransparencyLog.Keys;
using Probity.TransparencyLog.Proofs;
using Probity.Web.Tests.Cases;
using Probity.Web.Tests.Hosting;

namespace Probity.Web.Tests.Log;

/// <summary>The log of a register as outsiders get it over HTTP.</summary>
public sealed class LogTests
{
    private const string Log = "/log/" + CaseWalk.Register;

    [Fact]
    public async Task Log_OfAWorkedCase_IsFollowedFromOutside()
    {
        await using var host = await NodeHost.StartAsync();
        await Worked(host);

        var report = await LogFollower.FollowAsync(
            async (path, _, cancel) =>
            {
                using var answer = await host.Anonymous().Get($"{Log}/{path}");
                return answer.StatusCode == HttpStatusCode.NotFound ? null : await answer.Content.ReadAsByteArrayAsync(cancel);
            },
            new FollowRequest(), cancellationToken: TestContext.Current.CancellationToken);

        report.Verdict.Holds.ShouldBeTrue(report.Verdict.ToString());
        report.EntriesRead.ShouldBeGreaterThan(5);
    }

    [Fact]
    public async Task Entry_InForce_ComesWithAProofThatHolds_AndConfidentialStepsDoNot()
    {
        await using var host = await NodeHost.StartAsync();
        var walk = await Worked(host);
        await walk.Do("the-secondofficer", "confirm-decision", Steps.Reasons);
        await walk.Do("the-clerk", "record-service", Steps.Served(await walk.Today()));
        await walk.Wait(40);
        await host.Node.Logs.PublishAsync(null, TestContext.Current.CancellationToken);

        var keys = KeyHistory.Parse(System.Text.Encoding.UTF8.GetBytes(await host.Anonymous().Read(Log + "/keys"))).OrThrow();
        var file = await host.Anonymous().Read($"/registers/{CaseWalk.Register}/entries/{walk.Id}/proof.tlog-proof");
        var proofs = EntryProofs.Parse(System.Text.Encoding.UTF8.GetBytes(file)).OrThrow();

        proofs.ShouldAllBe(p => p.Verify(CheckpointPolicy.LogOnly(keys)).Holds);
        proofs.Select(p => p.Disclosure["content.subject.name"]).ShouldContain(new TransparencyLog.Entries.CanonicalValue.Text(People.Subject.Name));
        (await host.Anonymous().Read($"/registers/{CaseWalk.Register}/entries/{walk.Id}")).ShouldContain("proof.tlog-proof");
        using var opened = await host.Anonymous().Get($"{Log}/disclosure/{proofs[0].Leaf.Number}");
        opened.Headers.CacheControl!.NoStore.ShouldBeTrue();
        await host.Anonymous().Read($"{Log}/disclosure/2", HttpStatusCode.NotFound);
        await host.Anonymous().Read($"{Log}/disclosure/9999", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Case_WithProofs_GivesThemToItsSubjectItsOfficersAndAnAuditorWithAPurpose_AndToNobodyElse()
    {
        await using var host = await NodeHost.StartAsync();
        var walk = await Worked(host);
        await host.Node.Logs.PublishAsync(null, TestContext.Current.CancellationToken);
        var keys = KeyHistory.Parse(System.Text.Encoding.UTF8.GetBytes(await host.Anonymous().Read(Log + "/keys"))).OrThrow();
        var subject = await host.SignedInAs(Role.Subject);
        var auditor = await host.SignedInAs(Role.Auditor);
        var atDesk = $"/desk/cases/{walk.Id}/proof.tlog-proof";

        foreach (var file in new[]
                 {
                     await subject.Read($"/mine/cases/{walk.Id}/proof.tlog-proof"), await (await host.SignedInAs(Role.Clerk)).Read(atDesk),
                     await auditor.Read(atDesk + "?purpose=Sample+12"),
                 })
        {
            var proofs = EntryProofs.Parse(System.Text.Encoding.UTF8.GetBytes(file)).OrThrow();
            proofs.Count.ShouldBe((int)host.Node.Logs.Status(RegisterId.Parse(CaseWalk.Register))!.Size);
            proofs.ShouldAllBe(p => p.Verify(CheckpointPolicy.LogOnly(keys)).Holds);
        }

        (await subject.Read($"/mine/cases/{walk.Id}")).ShouldContain("proof.tlog-proof");
        (await subject.Read("/mine")).ShouldContain("Sample 12");
        (await auditor.Read(atDesk)).ShouldNotContain("c2sp.org");
        await host.Anonymous().Read(atDesk, HttpStatusCode.Found);
        var applicant = await host.SignedInAs(Role.Applicant);
        await applicant.Read($"/mine/cases/{walk.Id}/proof.tlog-proof", HttpStatusCode.Forbidden);
        (await applicant.Read($"/mine/cases/{walk.Id}")).ShouldNotContain("proof.tlog-proof");
    }

    [Theory]
    [InlineData("/tile/0/001")]
    [InlineData("/tile/0/x000/000")]
    [InlineData("/tile/entries/000.p/0")]
    [InlineData("/tile/entries/000.p/256")]
    [InlineData("/tile/entries/..%2f..%2fprobity.db")]
    [InlineData("/tile/99/000")]
    [InlineData("/disclosure/-1")]
    public async Task Address_ThatNamesNothing_IsNotFound(string path)
    {
        await using var host = await NodeHost.StartAsync();
        await Worked(host);

        await host.Anonymous().Read(Log + path, HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("en", "Record of changes")]
    [InlineData("zh", "变更日志")]
    public async Task Page_OfTheLog_ShowsCheckpointKeysAndHowToVerify(string language, string title)
    {
        await using var host = await NodeHost.StartAsync();
        await Worked(host);

        var page = WebUtility.HtmlDecode(await host.Anonymous(language).Read($"/registers/{CaseWalk.Register}/log"));

        page.ShouldContain(title);
        page.ShouldContain("probity log verify");
        page.ShouldNotContain("log.checkpoint", Case.Sensitive, "a text is missing");
    }

    private static async Task<CaseWalk> Worked(NodeHost host)
    {
        var walk = new CaseWalk(host);
        await walk.Open();
        await walk.Decided();
        await host.Node.Logs.PublishAsync(null, TestContext.Current.CancellationToken);
        return walk;
    }
}
