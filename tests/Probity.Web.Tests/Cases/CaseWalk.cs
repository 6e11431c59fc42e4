using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Probity.Web.Tests.Hosting;

namespace Probity.Web.Tests.Cases;

/// <summary>A case worked by programs: whoever takes a step signs in once and does it over JSON.</summary>
internal sealed class CaseWalk(NodeHost host)
{
    public const string Register = "lakeside-court/discredited-subjects";

    private readonly Dictionary<string, Caller> _callers = new(StringComparer.Ordinal);
    private HttpClient? _counter;

    /// <summary>The case, once it is open.</summary>
    public string Id { get; set; } = "";

    public string Address => $"/api/v1/cases/{Id}";

    public async Task<Caller> As(string login) =>
        _callers.TryGetValue(login, out var caller) ? caller : _callers[login] = await Caller.SignInAsync(host, login);

    /// <summary>Opens a case about somebody, by default on the creditor's application.</summary>
    public async Task<Answer> Open(string by = "the-applicant", object? application = null, string? key = null)
    {
        var answer = await (await As(by)).Post("/api/v1/cases", application ?? Steps.Application(), key: key);
        if (answer.Status == HttpStatusCode.Created) Id = answer["case"]!;
        return answer;
    }

    /// <summary>Does an act that has to go through.</summary>
    public async Task<Answer> Do(string who, string act, object? answers = null) => (await Try(who, act, answers)).Is(HttpStatusCode.OK);

    /// <summary>Asks for an act, whatever comes of it.</summary>
    public async Task<Answer> Try(string who, string act, object? answers = null, string? ifMatch = null, string? key = null) =>
        await (await As(who)).Post($"{Address}/acts/{act}", answers, ifMatch, key);

    public async Task<Answer> Read(string who = "the-officer") => await (await As(who)).Get(Address);

    public async Task<string[]> OpenActs(string who) =>
        [.. (await Read(who)).Body.GetProperty("openActs").EnumerateArray().Select(act => act.GetProperty("act").GetString()!)];

    public async Task Wait(int days) => (await (await As("the-officer")).Post("/api/v1/demo/clock", new { days })).Is(HttpStatusCode.OK);

    /// <summary>What the airline's counter is told, and whether the portal shows the entry to anybody.</summary>
    public async Task Expect(string check, bool shown)
    {
        (await Check()).ShouldBe(check);
        var page = await host.Anonymous().Read("/search?q=Northgate");
        page.Contains(People.Subject.Name, StringComparison.Ordinal).ShouldBe(shown, "the search page");
        var entries = await host.Anonymous().Read($"/api/v1/registers/{Register}/entries?query=Northgate");
        entries.Contains(Id, StringComparison.Ordinal).ShouldBe(shown, "the entries");
    }

    /// <summary>Up to a proposal that can be made.</summary>
    public async Task Investigated()
    {
        await Do("the-clerk", "add-evidence", Steps.Evidence("person"));
        await Do("the-clerk", "confirm-identity", Steps.Identity);
    }

    /// <summary>Up to a notice that is served.</summary>
    public async Task Noticed()
    {
        await Investigated();
        await Do("the-officer", "propose-listing", Steps.Proposal(await Read()));
        await Do("the-officer", "issue-notice");
        await Do("the-clerk", "record-service", Steps.Served(await Today()));
    }

    /// <summary>Up to a decision that waits for the second officer.</summary>
    public async Task Decided(string by = "the-officer")
    {
        await Noticed();
        await Wait(16);
        await Do(by, "decide-case", Steps.Listed(await Read()));
    }

    public async Task<string> Today() => (await Read())["today"]!;

    private async Task<string> Check()
    {
        _counter ??= await host.PointOfService("flight");
        using var answer = await _counter.PostAsJsonAsync(
            "/api/v1/checks",
            new { identifiers = new[] { People.Subject.Identifiers[0].ToString() }, name = People.Subject.Name, activity = "flight", purpose = "Ticket sale at the counter" },
            TestContext.Current.CancellationToken);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("result").GetString()!;
    }
}
