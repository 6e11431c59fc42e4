using System.Net;
using Probity.Registers.Authorities;
using Probity.Registers.Charters;
using Probity.Web.Tests.Hosting;

namespace Probity.Web.Tests.Cases;

/// <summary>A redlist over the interface and on the pages: an offer, a free answer, an entry anybody reads, consent taken back.</summary>
public sealed class HonourCaseTests
{
    private const string Enterprise = "the-subject";
    private static readonly RegisterId Register = RegisterId.Parse("lakeside-court/quality-honours");

    [Fact]
    public async Task Offer_AcceptedOnTheSubjectsPage_IsEnteredAndEndsWhenConsentIsWithdrawn()
    {
        await using var host = await StartAsync();
        var walk = await OfferedAsync(host);
        (await walk.Try("the-officer", "decide-case", Entering)).Is(HttpStatusCode.UnprocessableEntity)["rule"].ShouldBe("nobody-is-honoured-without-consent");
        var subject = await host.SignedInAs(Role.Subject);
        (await subject.Read("/mine")).ShouldContain("An offer waits for your answer");
        (await subject.Read($"/mine/cases/{walk.Id}")).ShouldContain("Silence is no consent");
        (await Answer(subject, walk, "accept-offer", ("remarks", "With pleasure."))).ShouldBe(HttpStatusCode.Redirect);

        (await subject.Read("/mine")).ShouldNotContain("An offer waits for your answer");
        await walk.Do("the-officer", "decide-case", Entering);
        await walk.Do("the-secondofficer", "confirm-decision", Steps.Reasons);
        await Shown(host, walk, shown: false);
        await walk.Do("the-clerk", "record-service", Steps.Served(await walk.Today()));
        await Shown(host, walk, shown: true);

        (await Answer(subject, walk, "withdraw-consent")).ShouldBe(HttpStatusCode.Redirect);
        (await walk.Read())["end"].ShouldBe("acceptance-withdrawn");
        await Shown(host, walk, shown: false);
    }

    [Fact]
    public async Task Offer_RefusedOrUnanswered_EndsTheCaseAndShowsNothing()
    {
        await using var host = await StartAsync();
        var refused = await OfferedAsync(host);
        await refused.Do(Enterprise, "refuse-offer");
        (await refused.Read())["end"].ShouldBe("offer-refused");

        var silent = await OfferedAsync(host, "18");
        await silent.Wait(60);
        var read = await silent.Read();
        read["end"].ShouldBe("offer-lapsed");
        read["state"].ShouldBe("Offer not answered");
        await Shown(host, silent, shown: false);
    }

    [Fact]
    public async Task Forms_OfARedlist_AskAboutMeritsAndNothingElse()
    {
        await using var host = await StartAsync();
        var officer = await host.SignedInAs(Role.Officer);
        var opening = WebUtility.HtmlDecode(await officer.Read($"/desk/new?register={Uri.EscapeDataString(Register.Value)}"));
        opening.ShouldContain("The document of the merit");
        opening.ShouldNotContain("name=\"escalates\"");
        opening.ShouldNotContain("value=\"NaturalPerson\"");

        var walk = new CaseWalk(host);
        await walk.Open("the-clerk", Opening("17"));
        await walk.Investigated();
        var proposing = WebUtility.HtmlDecode(await officer.Read($"/desk/cases/{walk.Id}/acts/propose-listing"));
        proposing.ShouldContain("Incentives");
        foreach (var adverse in new[] { "ability", "fault", "aggravated", "relevance.green-channel" })
        {
            proposing.ShouldNotContain($"name=\"{adverse}\"");
        }
    }

    private static async Task<CaseWalk> OfferedAsync(NodeHost host, string number = "17")
    {
        var walk = new CaseWalk(host);
        (await walk.Open("the-clerk", Opening(number))).Is(HttpStatusCode.Created);
        await walk.Investigated();
        await walk.Do("the-officer", "propose-listing", Proposal);
        await walk.Do("the-officer", "issue-notice");
        await walk.Do("the-clerk", "record-service", Steps.Served(await walk.Today()));
        return walk;
    }

    private static async Task<HttpStatusCode> Answer(Browser subject, CaseWalk walk, string act, params (string Name, string Value)[] answers)
    {
        var page = $"/mine/cases/{walk.Id}/acts/{act}";
        using var done = await subject.Submit(page, page, answers);
        return done.StatusCode;
    }

    private static async Task Shown(NodeHost host, CaseWalk walk, bool shown)
    {
        foreach (var (language, merit, ends) in new[] { ("en", "Merit", "How it ends"), ("zh", "功绩", "如何终止") })
        {
            using var answer = await host.Anonymous(language).Get($"/registers/{Register}/entries/{walk.Id}");
            answer.StatusCode.ShouldBe(shown ? HttpStatusCode.OK : HttpStatusCode.NotFound, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            if (!shown) continue;
            var entry = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            entry.ShouldContain(merit);
            entry.ShouldContain(ends);
            entry.ShouldNotContain("With pleasure.");
        }
    }

    private static object Entering { get; } = new { lists = true, reasons = "The award was compared with the decision that made it.", measures = new[] { "green-channel" }, term = "1y" };

    private static Dictionary<string, object> Proposal { get; } = new()
    {
        ["ground"] = "quality-award",
        ["conduct"] = "Was awarded for the quality of its canal locks after an examination of three years.",
        ["conductOn"] = "2026-09-30",
        ["evidence"] = new[] { "1" },
        ["term"] = "1y",
        ["measure.green-channel"] = true,
        ["basis.green-channel"] = "Guo Fa [2016] 33",
    };

    private static Dictionary<string, object> Opening(string number) => new()
    {
        ["register"] = Register.Value,
        ["kind"] = "enterprise",
        ["name"] = People.Subject.Name,
        ["identifiers"] = new[] { People.Subject.Identifiers[0].ToString() },
        ["issuer"] = "Lakeside Quality Office",
        ["number"] = $"(2026) Lakeside Quality {number}",
        ["effectiveOn"] = "2026-10-02",
        ["obligation"] = "Awarded for the quality of its canal locks.",
        ["ground"] = "quality-award",
        ["report"] = "The award of this year's examination of quality.",
        ["attests"] = true,
    };

    private static async Task<NodeHost> StartAsync()
    {
        var host = await NodeHost.StartAsync();
        await host.Node.Directory.OpenRegisterAsync(new Register(Register, TestRegisters.Court.Id, new CharterReference("quality-honours", 1)), default);
        return host;
    }
}
