using System.Net;
using Probity.Registers.Authorities;
using Probity.Registers.Charters;
using Probity.Web.Tests.Hosting;

namespace Probity.Web.Tests.Cases;

/// <summary>An assessment over the interface and on the pages: draft read and contested by the organisation, and opened into its facts by anybody.</summary>
public sealed class AssessmentCaseTests
{
    private const string Enterprise = "the-subject";
    private static readonly RegisterId Register = RegisterId.Parse("lakeside-court/tax-credit");

    [Fact]
    public async Task Assessment_FromTheFirstFactToTheEntry_IsWorkedOverJsonAndReadOnPages()
    {
        await using var host = await StartAsync();
        var walk = new CaseWalk(host);
        (await walk.Open("the-clerk", Opening)).Is(HttpStatusCode.Created);
        await walk.Do("the-clerk", "confirm-identity", Steps.Identity);
        await walk.Do("the-clerk", "record-fact", Fact("late-return", 1, "2025-06-03"));
        await walk.Do("the-clerk", "record-fact", Fact("owes-over-50000", 2, "2025-06-04"));
        (await walk.OpenActs("the-officer")).ShouldContain("draft-assessment");
        (await walk.OpenActs("the-officer")).ShouldNotContain("propose-listing");
        await walk.Do("the-officer", "draft-assessment");
        await walk.Do("the-officer", "issue-notice");
        await walk.Do("the-clerk", "record-service", Steps.Served(await walk.Today()));

        await Contest(host, walk);
        await Decide(walk);
        await Shown(host, walk);
    }

    [Fact]
    public async Task Fact_OutsideTheYear_IsRefusedAtItsField()
    {
        await using var host = await StartAsync();
        var walk = new CaseWalk(host);
        await walk.Open("the-clerk", Opening);

        var refused = (await walk.Try("the-clerk", "record-fact", Fact("late-return", 1, "2024-06-03"))).Is(HttpStatusCode.UnprocessableEntity);

        refused["rule"].ShouldBe("a-rated-fact-lies-in-the-assessed-year");
        refused.Text.ShouldContain("conductOn");
    }

    [Fact]
    public async Task Person_RatedOverTheInterface_IsRefused()
    {
        await using var host = await StartAsync();
        var person = new Dictionary<string, object>(Opening) { ["kind"] = "natural-person", ["name"] = "Test Person", ["identifiers"] = new[] { "uscc:92990100000000001X" } };

        var refused = await new CaseWalk(host).Open("the-clerk", person);

        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    private static async Task Contest(NodeHost host, CaseWalk walk)
    {
        var read = (await walk.Read(Enterprise)).Body.GetProperty("assessment");
        (read.GetProperty("points").GetInt32(), read.GetProperty("grade").GetString()).ShouldBe((84, "b"));
        var subject = await host.SignedInAs(Role.Subject);
        var page = await subject.Read($"/mine/cases/{walk.Id}");
        page.ShouldContain("Assessment of 2025");
        page.ShouldContain("(2025) Tax 2");
        page.ShouldContain("would have been 22");
        await walk.Do(Enterprise, "contest-fact", new { number = 2, grounds = "Paid in December; the receipt is attached." });
        (await walk.Try("the-officer", "decide-case", Deciding)).Is(HttpStatusCode.UnprocessableEntity);
        await walk.Do("the-officer", "answer-contested-fact", new { number = 2, stands = false, reasons = "The receipt shows payment in time; the document was wrong." });
    }

    private static async Task Decide(CaseWalk walk)
    {
        await walk.Wait(16);
        await walk.Do("the-officer", "decide-case", Deciding);
        await walk.Do("the-secondofficer", "confirm-decision", Steps.Reasons);
        await walk.Do("the-clerk", "record-service", Steps.Served(await walk.Today()));
        await walk.Wait(40);
        (await walk.Read()).Body.GetProperty("assessment").GetProperty("grade").GetString().ShouldBe("a");
    }

    private static async Task Shown(NodeHost host, CaseWalk walk)
    {
        foreach (var (language, grade, means) in new[] { ("en", "A", "It says nothing about the people in it"), ("zh", "A级", "与其人员、经营和其他年度无关") })
        {
            var entry = WebUtility.HtmlDecode(await host.Anonymous(language).Read($"/registers/{Register}/entries/{walk.Id}"));
            entry.ShouldContain($"<strong>{grade}</strong>");
            entry.ShouldContain("(2025) Tax 1");
            entry.ShouldContain(means);
            entry.ShouldNotContain("(2025) Tax 2");
        }

        var published = await host.Anonymous().Read($"/api/v1/registers/{Register}/entries/{walk.Id}");
        published.ShouldContain("(2025) Tax 1");
        published.ShouldNotContain("(2025) Tax 2");

        // Beside entries of other registers there is the entry and no grade.
        var search = await host.Anonymous().Read("/search?q=Northgate");
        search.ShouldContain(People.Subject.Name);
        search.ShouldNotContain("<strong>A</strong>");
        (await host.Anonymous().Read($"/registers/{Register}/charter")).ShouldContain("id=\"arithmetic\"");
        var figures = await host.Anonymous().Read($"/registers/{Register}/figures");
        figures.ShouldContain("Grades published today, assessed year 2025");
        var file = await host.Anonymous().Read($"/registers/{Register}/figures.csv");
        file.ShouldContain("published-2025-a,1,");
        file.ShouldNotContain("published-2025-b,");
    }

    private static object Deciding { get; } = new { lists = true, reasons = "Every fact was compared with its document; what was said was considered." };

    private static Dictionary<string, object> Opening { get; } = new()
    {
        ["register"] = Register.Value,
        ["kind"] = "enterprise",
        ["name"] = People.Subject.Name,
        ["identifiers"] = new[] { People.Subject.Identifiers[0].ToString() },
        ["year"] = 2025,
        ["issuer"] = "Lakeside Tax Office",
        ["number"] = "Assessment of 2025",
        ["effectiveOn"] = "2026-01-15",
        ["attests"] = true,
    };

    private static object Fact(string clause, int times, string on) => new
    {
        clause,
        conductOn = on,
        times,
        account = "It happened as the document says.",
        issuer = "Lakeside Tax Office",
        number = $"(2025) Tax {times}",
        issuedOn = "2025-07-01",
        attests = true,
    };

    private static async Task<NodeHost> StartAsync()
    {
        var host = await NodeHost.StartAsync();
        await host.Node.Directory.OpenRegisterAsync(new Register(Register, TestRegisters.Court.Id, new CharterReference("tax-credit", 1)), default);
        return host;
    }
}
