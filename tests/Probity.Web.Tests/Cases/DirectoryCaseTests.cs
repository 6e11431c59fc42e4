using System.Net;
using Probity.Registers.Authorities;
using Probity.Registers.Charters;
using Probity.Web.Tests.Hosting;

namespace Probity.Web.Tests.Cases;

/// <summary>A directory over the interface and on the pages: entered, followed by a case in a blacklist, cured and left.</summary>
public sealed class DirectoryCaseTests
{
    private const string Enterprise = "the-subject";
    private static readonly RegisterId Register = RegisterId.Parse("lakeside-court/abnormal-operations");

    [Fact]
    public async Task Entry_InForce_IsShownInItsOwnWordsAndCanBeFollowedByACaseInABlacklist()
    {
        await using var host = await StartAsync();
        var entry = await InForceAsync(host);
        foreach (var (language, irregularity, leads, irregularities) in new[]
        {
            ("en", "Irregularity", "leads to no blacklist by itself", "Irregularities"),
            ("zh", "异常情形", "它本身不会转入黑名单", "异常情形"),
        })
        {
            var page = WebUtility.HtmlDecode(await host.Anonymous(language).Read($"/registers/{Register}/entries/{entry.Id}"));
            page.ShouldContain(irregularity);
            page.ShouldContain(leads);
            WebUtility.HtmlDecode(await host.Anonymous(language).Read($"/registers/{Register}/charter")).ShouldContain(irregularities);
        }

        var officer = await host.SignedInAs(Role.Officer);
        var file = WebUtility.HtmlDecode(await officer.Read($"/desk/cases/{entry.Id}"));
        file.ShouldContain($"/desk/new?register={Uri.EscapeDataString(CaseWalk.Register)}&escalates={entry.Id}");
        (await officer.Read($"/desk/new?register={Uri.EscapeDataString(CaseWalk.Register)}&escalates={entry.Id}")).ShouldContain($"value=\"{entry.Id}\"");

        var escalated = new CaseWalk(host);
        (await escalated.Open("the-clerk", Following(entry))).Is(HttpStatusCode.Created);
        (await escalated.Read()).Body.GetProperty("matter").GetProperty("escalates").GetString().ShouldBe(entry.Id);
        (await escalated.Read())["stage"].ShouldBe("investigation");
        (await officer.Read($"/desk/cases/{escalated.Id}")).ShouldContain(entry.Id);
        (await entry.Read())["state"].ShouldBe("In force");
    }

    [Fact]
    public async Task Entry_Cured_IsLeftAtOnceAndNothingFollowsIt()
    {
        await using var host = await StartAsync();
        var entry = await InForceAsync(host);
        await entry.Do(Enterprise, "claim-performance", new { proof = "The annual report was published today; the filing receipt is attached." });
        var officer = await host.SignedInAs(Role.Officer);
        (await officer.Read($"/desk/cases/{entry.Id}")).ShouldContain("Examine the cure");
        await entry.Do("the-officer", "examine-performance", new { accepted = true, reasons = "The report is published and complete." });

        (await entry.Read())["state"].ShouldBe("Cured");
        using var gone = await host.Anonymous().Get($"/registers/{Register}/entries/{entry.Id}");
        gone.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await officer.Read($"/desk/cases/{entry.Id}")).ShouldNotContain("Into a blacklist");
        var refused = await new CaseWalk(host).Open("the-clerk", Following(entry));
        refused.Is(HttpStatusCode.UnprocessableEntity)["rule"].ShouldBe("an-escalation-comes-from-a-directory-entry-in-force");
        refused.Text.ShouldContain("escalates");
    }

    private static async Task<CaseWalk> InForceAsync(NodeHost host)
    {
        var walk = new CaseWalk(host);
        (await walk.Open("the-clerk", Opening)).Is(HttpStatusCode.Created);
        await walk.Investigated();
        await walk.Do("the-officer", "propose-listing", Proposal);
        await walk.Do("the-officer", "issue-notice");
        await walk.Do("the-clerk", "record-service", Steps.Served(await walk.Today()));
        await walk.Wait(16);
        await walk.Do("the-officer", "decide-case", new { lists = true, reasons = "The report is still missing; nothing was said in answer.", measures = Array.Empty<string>(), term = "6m" });
        await walk.Do("the-secondofficer", "confirm-decision", Steps.Reasons);
        await walk.Do("the-clerk", "record-service", Steps.Served(await walk.Today()));
        (await walk.Read())["state"].ShouldBe("Can be cured before it takes effect");
        await walk.Wait(40);
        return walk;
    }

    private static Dictionary<string, object> Following(CaseWalk entry) => new(Steps.Application()) { ["escalates"] = entry.Id };

    private static Dictionary<string, object> Opening { get; } = new(Steps.Application())
    {
        ["register"] = Register.Value,
        ["issuer"] = "Lakeside Market Office",
        ["number"] = "(2026) Lakeside Order 4",
        ["effectiveOn"] = "2026-10-02",
        ["obligation"] = "Publish the annual report of 2025.",
        ["ground"] = "information-not-published",
        ["report"] = "The annual report of 2025 was not published by the day the order set.",
    };

    private static Dictionary<string, object> Proposal { get; } = new()
    {
        ["ground"] = "information-not-published",
        ["conduct"] = "The annual report of 2025 is not published.",
        ["conductOn"] = "2026-11-02",
        ["evidence"] = new[] { "1" },
        ["ability"] = "able",
        ["abilityReasons"] = "The enterprise trades and publishes other notices.",
        ["fault"] = "gross-negligence",
        ["faultReasons"] = "It was reminded twice and did nothing.",
        ["exclusions"] = new[] { "deregistered", "slight-and-corrected" },
        ["term"] = "6m",
    };

    private static async Task<NodeHost> StartAsync()
    {
        var host = await NodeHost.StartAsync();
        await host.Node.Directory.OpenRegisterAsync(new Register(Register, TestRegisters.Court.Id, new CharterReference("abnormal-operations", 1)), default);
        return host;
    }
}
