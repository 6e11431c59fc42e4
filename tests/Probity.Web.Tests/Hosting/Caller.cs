using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Probity.Web.Tests.Hosting;

/// <summary>A program that acts with somebody's account, over JSON and nothing else.</summary>
internal sealed class Caller(HttpClient client)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Signs in through the interface.</summary>
    public static async Task<Caller> SignInAsync(NodeHost host, string login)
    {
        var client = host.Program();
        using var answer = await client.PostAsJsonAsync("/api/v1/tokens", new { login, password = People.Password }, Stop);
        var token = await answer.Content.ReadFromJsonAsync<JsonElement>(Stop);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, token.ToString());
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token.GetProperty("accessToken").GetString());
        return new Caller(client);
    }

    public Task<HttpResponseMessage> Send(HttpRequestMessage request) => client.SendAsync(request, Stop);

    public Task<Answer> Get(string address) => Ask(new HttpRequestMessage(HttpMethod.Get, address));

    public Task<Answer> Post(string address, object? body, string? ifMatch = null, string? key = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = body is null ? null : JsonContent.Create(body) };
        if (ifMatch is not null) request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        if (key is not null) request.Headers.Add("Idempotency-Key", key);
        return Ask(request);
    }

    private async Task<Answer> Ask(HttpRequestMessage request)
    {
        using (request)
        using (var answer = await client.SendAsync(request, Stop))
        {
            var text = await answer.Content.ReadAsStringAsync(Stop);
            var body = text.Length == 0 ? default : JsonDocument.Parse(text).RootElement;
            return new Answer(answer.StatusCode, body, text, answer.Headers.ETag?.ToString(), answer.Headers.Location?.OriginalString);
        }
    }
}

/// <summary>What the interface said.</summary>
internal sealed record Answer(HttpStatusCode Status, JsonElement Body, string Text, string? Tag, string? Location)
{
    public string? this[string member] => Body.TryGetProperty(member, out var value) ? value.ToString() : null;

    public Answer Is(HttpStatusCode status)
    {
        Status.ShouldBe(status, Text);
        return this;
    }
}
