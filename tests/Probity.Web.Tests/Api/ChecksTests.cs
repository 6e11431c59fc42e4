using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Probity.Web.Tests.Hosting;

namespace Probity.Web.Tests.Api;

public sealed class ChecksTests(NodeHost host)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Check_OfAListedOrganisationByNameAndAddress_SaysWhatBarsIt()
    {
        var (status, answer) = await Ask("""{"name":"Eastfield Timber Works","address":"9 Mill Road, Eastfield","activity":"us-export","purpose":"Order 7"}""");

        status.ShouldBe(HttpStatusCode.OK, answer.ToString());
        answer.GetProperty("result").GetString().ShouldBe("restricted");
        var restriction = answer.GetProperty("restrictions").EnumerateArray().Single();
        restriction.GetProperty("register").GetString().ShouldBe("export-office/denied-persons");
        restriction.GetProperty("until").GetString().ShouldBe("2030-01-01");
        answer.GetProperty("receipt").GetInt64().ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("""{"name":"A","activity":"us-export"}""", "purpose")]
    [InlineData("""{"name":"A","purpose":"Order 7"}""", "activity")]
    [InlineData("""{"identifiers":["uscc:12"],"activity":"us-export","purpose":"Order 7"}""", "identifiers[0]")]
    [InlineData("""{"identifiers":["shoe:12"],"activity":"us-export","purpose":"Order 7"}""", "identifiers[0]")]
    [InlineData("""{"identifiers":["a","b","c","d","e","f","g","h","i"],"activity":"us-export","purpose":"Order 7"}""", "identifiers")]
    public async Task Check_WithAWrongField_NamesIt(string body, string field)
    {
        var (status, answer) = await Ask(body);

        status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        answer.GetProperty("field").GetString().ShouldBe(field);
        answer.GetProperty("detail").GetString().ShouldNotBeNullOrWhiteSpace();
    }

    [Theory]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"activity":"us-export","purpose":"Order 7","score":1}""")]
    [InlineData("""{"activity":"us-export","activity":"flight","purpose":"Order 7"}""")]
    [InlineData("""{"activity":"us-export","purpose":"Order 7"} {}""")]
    [InlineData("""{"activity":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{}}}}}}}}}}""")]
    public async Task Check_WithAMalformedBody_IsAProblemAndNeverATrace(string body)
    {
        var (status, answer) = await Ask(body);

        status.ShouldBe(HttpStatusCode.BadRequest);
        answer.GetProperty("status").GetInt32().ShouldBe(400);
        answer.ToString().ShouldNotContain("Probity.Web");
        answer.ToString().ShouldNotContain("   at ");
    }

    [Fact]
    public async Task Check_WithAHugeBody_IsRefused()
    {
        var (status, _) = await Ask($$"""{"activity":"us-export","purpose":"{{new string('x', 20_000)}}"}""");

        status.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task Check_WithoutAKey_IsUnauthorisedAndSaysHow()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/v1/checks", UriKind.Relative)) { Content = JsonContent.Create(new { activity = "us-export" }) };

        using var answer = await host.Anonymous().Send(request);

        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        answer.Headers.WwwAuthenticate.Single().Scheme.ShouldBe("Bearer");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Fact]
    public async Task Check_OfAnActivityTheKeyIsNotBoundTo_IsRefusedByARule()
    {
        var (status, answer) = await Ask("""{"identifiers":["uscc:91350100M000100Y43"],"name":"A Trading","activity":"flight","purpose":"Boarding"}""");

        status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        answer.GetProperty("rule").GetString().ShouldNotBeNullOrWhiteSpace();
        answer.GetProperty("type").GetString().ShouldBe("/framework#" + answer.GetProperty("rule").GetString());
        answer.GetProperty("clause").GetString().ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public async Task Check_RepeatedWithItsKey_GetsTheFirstReceiptAgain()
    {
        const string Body = """{"name":"Westmoor Optics","address":"4 Glass Lane, Westmoor","activity":"us-export","purpose":"Order 8"}""";
        var client = await host.PointOfService("us-export");

        var first = (await Ask(client, Body, "again")).Answer.GetProperty("receipt").GetInt64();
        var second = (await Ask(client, Body, "again")).Answer.GetProperty("receipt").GetInt64();
        var (status, _) = await Ask(client, Body.Replace("Order 8", "Order 9", StringComparison.Ordinal), "again");

        second.ShouldBe(first);
        status.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Problem_InTheLanguageOfTheRequest_ReadsAsItsReaderDoes()
    {
        var client = await host.PointOfService("us-export");
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("zh");

        var (_, answer) = await Ask(client, """{"activity":"us-export"}""", null);

        answer.GetProperty("detail").GetString().ShouldBe("缺少字段purpose。");
    }

    [Theory]
    [InlineData("us-export", HttpStatusCode.OK)]
    [InlineData("flight", HttpStatusCode.UnprocessableEntity)]
    public async Task Answer_WithChinese_IsReadableAsItIsWritten(string activity, HttpStatusCode expected)
    {
        var client = await host.PointOfService("us-export");
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("zh");

        using var answer = await client.PostAsJsonAsync(
            "/api/v1/checks", new { name = "Eastfield Timber Works", address = "9 Mill Road, Eastfield", activity, purpose = "Order 7" }, Stop);

        var text = await answer.Content.ReadAsStringAsync(Stop);
        answer.StatusCode.ShouldBe(expected, text);
        text.ShouldMatch("[\u4e00-\u9fff]");
        text.ShouldNotMatch("\\\\u[3-9a-f]");
    }

    private async Task<(HttpStatusCode Status, JsonElement Answer)> Ask(string body) => await Ask(await host.PointOfService("us-export"), body, null);

    private static async Task<(HttpStatusCode Status, JsonElement Answer)> Ask(HttpClient client, string body, string? repetition)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/v1/checks", UriKind.Relative)) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (repetition is not null) request.Headers.Add("Idempotency-Key", repetition);
        using var answer = await client.SendAsync(request, Stop);
        var text = await answer.Content.ReadAsStringAsync(Stop);
        return (answer.StatusCode, JsonDocument.Parse(text).RootElement);
    }
}
