using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.TestHost;

namespace Probity.Web.Tests.Hosting;

/// <summary>What a reader's browser does: keeps cookies, reads pages, sends forms with the token it found on the page. Follows no redirect.</summary>
internal sealed partial class Browser(TestServer server, string language)
{
    private readonly CookieContainer _cookies = new();

    public async Task<HttpResponseMessage> Send(HttpRequestMessage request)
    {
        request.RequestUri = new Uri(server.BaseAddress, request.RequestUri!);
        request.Headers.TryAddWithoutValidation("Accept-Language", language);
        if (_cookies.GetCookieHeader(server.BaseAddress) is { Length: > 0 } cookies) request.Headers.Add("Cookie", cookies);
        using var client = new HttpClient(server.CreateHandler());
        var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        if (answer.Headers.TryGetValues("Set-Cookie", out var set))
        {
            foreach (var cookie in set) _cookies.SetCookies(server.BaseAddress, cookie);
        }

        return answer;
    }

    public Task<HttpResponseMessage> Get(string address) => Send(new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.RelativeOrAbsolute)));

    /// <summary>The page at an address, with its entities as they stand.</summary>
    public async Task<string> Read(string address, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var answer = await Get(address);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(expected, text);
        return text;
    }

    /// <summary>Reads the page with the form, then posts the form with the token found there.</summary>
    public async Task<HttpResponseMessage> Submit(string page, string action, params (string Name, string Value)[] fields) =>
        await Post(action, [.. fields, ("__RequestVerificationToken", Token().Match(await Read(page)).Groups[1].Value)]);

    /// <summary>Posts fields as they are, as another site would.</summary>
    public Task<HttpResponseMessage> Post(string action, params (string Name, string Value)[] fields) =>
        Send(new HttpRequestMessage(HttpMethod.Post, new Uri(action, UriKind.RelativeOrAbsolute))
        {
            Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))),
        });

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
