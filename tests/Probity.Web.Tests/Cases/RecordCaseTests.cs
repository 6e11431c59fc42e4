using System.Net;
using System.Text;
using System.Text.Json;
using Probity.Lists.DoublePublicity;
using Probity.Registers.Authorities;
using Probity.Registers.Charters;
using Probity.Registers.Recording;
using Probity.Web.Tests.Hosting;

namespace Probity.Web.Tests.Cases;

/// <summary>A penalty and a permit over the interface, on the pages, in the columns of double publicity, and side by side with what other registers hold.</summary>
public sealed class RecordCaseTests
{
    private static readonly string Organisation = $"/organisations/{People.Subject.Identifiers[0]}";
    private static readonly RegisterId Penalties = RegisterId.Parse("lakeside-court/market-penalties");
    private static readonly RegisterId Permits = RegisterId.Parse("lakeside-court/market-permits");

    [Fact]
    public async Task Penalty_ConfirmedByTwoOfficers_IsShownWithItsParticularsAndInItsColumns()
    {
        await using var host = await StartAsync();
        var walk = await PublishedAsync(host, Fine);

        foreach (var (language, violation, imposes) in new[] { ("en", "Type of violation", "What it imposes"), ("zh", "违法行为类型", "处罚内容") })
        {
            var entry = WebUtility.HtmlDecode(await host.Anonymous(language).Read($"/registers/{Penalties}/entries/{walk.Id}"));
            entry.ShouldContain(violation);
            entry.ShouldContain(imposes);
            entry.ShouldContain("A drink was sold as a cure.");
        }

        var file = await host.Anonymous().Read($"/registers/{Penalties}/records.csv");
        file.ShouldStartWith("CF_XDR_MC,");
        var row = Rows(file, RecordedKind.Penalty).ShouldHaveSingleItem();
        (row.Subject.Name, row.Document.Number, row.Act.Penalty!.FineFen).ShouldBe((People.Subject.Name, "(2026) Fine 7", 2_700_000L));
    }

    [Fact]
    public async Task Penalty_NotYetConfirmed_IsInNoFileAndOnNoPage()
    {
        await using var host = await StartAsync();
        var walk = await DecidedAsync(host, Fine);

        (await host.Anonymous().Read($"/registers/{Penalties}/records.csv")).Trim().ShouldNotContain("\n");
        using var entry = await host.Anonymous().Get($"/registers/{Penalties}/entries/{walk.Id}");
        entry.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await host.Anonymous().Read(Organisation)).ShouldNotContain("A drink was sold as a cure.");
    }

    [Fact]
    public async Task Organisation_WithEntriesInTwoRegisters_IsReportedSideBySideAndNothingIsAddedUp()
    {
        await using var host = await StartAsync();
        await PublishedAsync(host, Fine);
        await PublishedAsync(host, Licence);
        await PublishedAsync(host, new(Fine) { ["number"] = "(2026) Fine 8" });

        var report = JsonDocument.Parse(await host.Anonymous().Read(Organisation + "/report.json")).RootElement;
        report.GetProperty("entries").EnumerateArray().Select(e => e.GetProperty("register").GetString())
            .ShouldBe([Penalties.Value, Penalties.Value, Permits.Value]);
        Leaves(report).Where(leaf => leaf.ValueKind is JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False).ShouldBeEmpty();
        foreach (var language in new[] { "en", "zh" })
        {
            var page = WebUtility.HtmlDecode(await host.Anonymous(language).Read(Organisation));
            page.ShouldContain("(2026) Fine 7");
            page.ShouldContain("(2026) Fine 8");
            page.ShouldContain("JY-7781");
            page.ShouldNotContain("54,000");
        }

        using var pdf = await host.Anonymous().Get(Organisation + "/report.pdf");
        pdf.StatusCode.ShouldBe(HttpStatusCode.OK);
        Encoding.ASCII.GetString(await pdf.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldStartWith("%PDF-");
    }

    [Fact]
    public async Task Penalty_ThatIsMinor_IsNotShownUnlessTheNeedIsSaid()
    {
        await using var host = await StartAsync();
        var walk = new CaseWalk(host);
        (await walk.Open("the-clerk", Fine)).Is(HttpStatusCode.Created);
        await walk.Do("the-clerk", "confirm-identity", Steps.Identity);

        var refused = (await walk.Try("the-officer", "propose-listing", Proposing(await walk.Read(), "minor"))).Is(HttpStatusCode.UnprocessableEntity);

        refused["rule"].ShouldBe("minor-matters-are-shown-only-where-needed");
    }

    private static Dictionary<string, object> Fine { get; } = new(Opening(Penalties, "ordinary"))
    {
        ["number"] = "(2026) Fine 7",
        ["type"] = "Fine",
        ["content"] = "A fine of 27,000 yuan.",
        ["violation"] = "False advertising",
        ["facts"] = "A drink was sold as a cure.",
        ["basis"] = "Advertising Law, Art. 58",
        ["fine"] = "27,000",
        ["validUntil"] = "2099-12-31",
    };

    private static Dictionary<string, object> Licence { get; } = new(Opening(Permits, "permit-given"))
    {
        ["number"] = "(2026) Permit 9",
        ["type"] = "Ordinary",
        ["content"] = "Sale of packed food.",
        ["certificate"] = "Food business licence",
        ["certificateNumber"] = "JY-7781",
        ["validFrom"] = "2026-11-02",
        ["validUntil"] = "2031-11-01",
    };

    private static Dictionary<string, object> Opening(RegisterId register, string ground) => new()
    {
        ["register"] = register.Value,
        ["kind"] = "enterprise",
        ["name"] = People.Subject.Name,
        ["identifiers"] = new[] { People.Subject.Identifiers[0].ToString() },
        ["issuer"] = "Lakeside Market Bureau",
        ["issuerCode"] = "11990101000000001X",
        ["effectiveOn"] = "2026-11-02",
        ["source"] = "Lakeside Market Bureau",
        ["sourceCode"] = "11990101000000001X",
        ["ground"] = ground,
        ["attests"] = true,
    };

    private static object Proposing(Answer @case, string ground) => new { ground, term = ground == "minor" ? "3m" : "1y", exclusions = Steps.Exclusions(@case) };

    private static async Task<CaseWalk> PublishedAsync(NodeHost host, Dictionary<string, object> opening)
    {
        var walk = await DecidedAsync(host, opening);
        await walk.Do("the-secondofficer", "confirm-decision", Steps.Reasons);
        await walk.Do("the-clerk", "record-service", Steps.Served(await walk.Today()));
        await walk.Wait(40);
        return walk;
    }

    private static async Task<CaseWalk> DecidedAsync(NodeHost host, Dictionary<string, object> opening)
    {
        var walk = new CaseWalk(host);
        (await walk.Open("the-clerk", opening)).Is(HttpStatusCode.Created);
        await walk.Do("the-clerk", "confirm-identity", Steps.Identity);
        await walk.Do("the-officer", "propose-listing", Proposing(await walk.Read(), (string)opening["ground"]));
        await walk.Do("the-officer", "issue-notice");
        await walk.Do("the-clerk", "record-service", Steps.Served(await walk.Today()));
        await walk.Wait(10);
        await walk.Do("the-officer", "decide-case", new { lists = true, term = "1y", reasons = "The decision was compared with its original; what was said was considered." });
        return walk;
    }

    private static IReadOnlyList<RecordRow> Rows(string file, RecordedKind kind) =>
        RecordFile.Read(Encoding.UTF8.GetBytes(file), kind).ShouldBeOfType<RecordReading.Accepted>().Rows;

    private static IEnumerable<JsonElement> Leaves(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Leaves(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Leaves),
        _ => [element],
    };

    private static async Task<NodeHost> StartAsync()
    {
        var host = await NodeHost.StartAsync();
        foreach (var register in new[] { Penalties, Permits })
        {
            var charter = register.Value[(register.Value.IndexOf('/', StringComparison.Ordinal) + 1)..];
            await host.Node.Directory.OpenRegisterAsync(new Register(register, TestRegisters.Court.Id, new CharterReference(charter, 1)), default);
        }

        return host;
    }
}
