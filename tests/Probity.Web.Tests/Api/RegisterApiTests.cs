using System.Net;
using System.Text.Json;
using Probity.Web.Tests.Hosting;

namespace Probity.Web.Tests.Api;

public sealed class RegisterApiTests(NodeHost host)
{
    private const string Denials = "/api/v1/registers/export-office/denied-persons";

    [Fact]
    public async Task Registers_AskedFor_AreListedWithTheirKeepers()
    {
        var answer = await Read("/api/v1/registers");

        var ids = answer.GetProperty("registers").EnumerateArray().Select(register => register.GetProperty("id").GetString());
        ids.ShouldBe(["export-office/denied-persons", "lakeside-court/discredited-subjects"]);
    }

    [Fact]
    public async Task Charter_AskedFor_IsWrittenInWordsOfTheField()
    {
        var answer = await Read("/api/v1/registers/lakeside-court/discredited-subjects/charter");

        answer.GetProperty("reference").GetString().ShouldBe("discredited-subjects@1");
        answer.GetProperty("kind").GetString().ShouldBe("blacklist");
        answer.GetProperty("grounds")[0].GetProperty("term").GetString().ShouldBe("2y");
        answer.GetProperty("instruments")[0].GetProperty("inForce").GetString().ShouldBe("2024-01-01");
    }

    [Fact]
    public async Task Entries_SearchedByName_ArePagedAndHoldNoPerson()
    {
        var all = await Read(Denials + "/entries");
        var found = await Read(Denials + "/entries?query=timber&page=1");

        all.GetProperty("total").GetInt64().ShouldBe(3);
        found.GetProperty("items").EnumerateArray().Single().GetProperty("name").GetString().ShouldBe("Eastfield Timber Works");
        all.ToString().ShouldNotContain("Fictor");
    }

    [Theory]
    [InlineData("/api/v1/registers/nobody/nothing", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/nothing", HttpStatusCode.NotFound)]
    [InlineData(Denials + "/entries?page=0", HttpStatusCode.UnprocessableEntity)]
    [InlineData(Denials + "/entries?page=x", HttpStatusCode.UnprocessableEntity)]
    [InlineData(Denials + "/entries/k5", HttpStatusCode.NotFound)]
    public async Task Request_ThatCannotBeAnswered_IsAProblem(string address, HttpStatusCode expected)
    {
        using var answer = await host.Anonymous().Get(address);

        answer.StatusCode.ShouldBe(expected);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Fact]
    public async Task Description_OfTheInterface_NamesEveryEndpointItsSecurityAndItsProblems()
    {
        var description = await Read("/openapi/v1.json");

        description.GetProperty("openapi").GetString()!.ShouldStartWith("3.1");
        var check = description.GetProperty("paths").GetProperty("/api/v1/checks").GetProperty("post");
        check.GetProperty("security")[0].TryGetProperty("pointOfServiceKey", out _).ShouldBeTrue();
        check.GetProperty("responses").GetProperty("422").GetProperty("content").TryGetProperty("application/problem+json", out _).ShouldBeTrue();
        check.GetProperty("requestBody").GetProperty("content").TryGetProperty("application/json", out _).ShouldBeTrue();
        var act = description.GetProperty("paths").GetProperty("/api/v1/cases/{id}/acts/{act}").GetProperty("post");
        act.GetProperty("security")[0].TryGetProperty("accountToken", out _).ShouldBeTrue();
        act.GetProperty("parameters").EnumerateArray().Select(p => p.GetProperty("name").GetString()).ShouldBe(["If-Match", "Idempotency-Key", "id", "act"], ignoreOrder: true);
        act.GetProperty("responses").GetProperty("412").GetProperty("content").TryGetProperty("application/problem+json", out _).ShouldBeTrue();
        act.ToString().ShouldContain("lodge-objection");
        act.GetProperty("responses").GetProperty("200").GetProperty("headers").TryGetProperty("ETag", out _).ShouldBeTrue();
        var file = description.GetProperty("components").GetProperty("schemas").GetProperty("CaseResponse");
        file.GetProperty("required").EnumerateArray().Select(member => member.GetString()).ShouldNotContain("end");
        file.GetProperty("properties").GetProperty("version").GetProperty("type").GetString().ShouldBe("integer");
        var described = description.GetProperty("paths").EnumerateObject().Select(path => path.Name).ToHashSet();
        host.Endpoints.Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/'))
            .Where(path => path.StartsWith("/api/", StringComparison.Ordinal) && !described.Contains(path)).ShouldBeEmpty();
    }

    private async Task<JsonElement> Read(string address) => JsonDocument.Parse(await host.Anonymous().Read(address)).RootElement;
}
