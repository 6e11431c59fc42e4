using System.Net;
using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Probity.Registers.Authorities;
using Probity.Web.Tests.Hosting;

namespace Probity.Web.Tests.SignIn;

/// <summary>Who gets through to what: every endpoint asked by everybody, over HTTP.</summary>
internal static class AccessTable
{
    public static string PolicyOf(RouteEndpoint endpoint) =>
        string.Join(" and ", endpoint.Metadata.OfType<IAuthorizeData>().Select(data => data.Policy).Distinct());

    public static async Task<string> WalkAsync(NodeHost host)
    {
        var askers = new List<Asker> { new("anonymous", host.Anonymous().Send, null) };
        foreach (var role in Enum.GetValues<Role>())
            askers.Add(new Asker(Written(role), (await host.SignedInAs(role)).Send, (await Caller.SignInAsync(host, People.LoginOf(role))).Send));
        var pointOfService = await host.PointOfService("us-export");
        askers.Add(new Asker("point of service", request => pointOfService.SendAsync(request), null));
        var platform = await host.ReviewPlatform();
        askers.Add(new Asker("review platform", request => platform.SendAsync(request), null));

        var table = new StringBuilder(Introduction);
        table.Append("| Endpoint | Policy | ").AppendJoin(" | ", askers.Select(asker => asker.Name)).Append(" |\n");
        table.Append("|---|---").Append(string.Concat(Enumerable.Repeat("|:-:", askers.Count))).Append("|\n");
        foreach (var (method, endpoint) in host.Endpoints.SelectMany(Methods).OrderBy(line => Path(line.Endpoint), StringComparer.Ordinal).ThenBy(line => line.Method, StringComparer.Ordinal))
        {
            table.Append($"| `{method} {Path(endpoint)}` | {PolicyOf(endpoint)} |");
            foreach (var asker in askers) table.Append(await Cell(asker, method, endpoint));
            table.Append('\n');
        }

        return table.ToString();
    }

    private static async Task<string> Cell(Asker asker, string method, RouteEndpoint endpoint) =>
        await IsLetThrough(asker.Ask, method, endpoint) ? " yes |"
        : asker.AskWithToken is { } withToken && await IsLetThrough(withToken, method, endpoint) ? " token |"
        : " - |";

    private sealed record Asker(
        string Name, Func<HttpRequestMessage, Task<HttpResponseMessage>> Ask, Func<HttpRequestMessage, Task<HttpResponseMessage>>? AskWithToken);

    private const string Introduction = """
        # Who may reach what

        Every endpoint of a node, asked by everybody over HTTP. "yes" means that the policy lets the request through; what is shown or
        done then still depends on the case and on the framework's rules. An endpoint without a policy is closed to everybody.

        "token" means that a program with a token of that account (`POST /api/v1/tokens`) is let through, and a browser's session is not:
        a browser can be made to send its session by another site, and never a token. Tokens open nothing outside `/api`
        (decision record 0005).

        This file is generated. When a test says that it differs, look at the difference, and if it is meant, run the test
        `Access_OfEveryEndpoint_IsAsApproved` with the environment variable `PROBITY_APPROVE=1` and commit the file.


        """;

    private static string Written(Role role) => string.Concat(role.ToString().Select((letter, index) => char.IsUpper(letter) && index > 0 ? " " + char.ToLowerInvariant(letter) : char.ToLowerInvariant(letter).ToString()));

    private static IEnumerable<(string Method, RouteEndpoint Endpoint)> Methods(RouteEndpoint endpoint) =>
        (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]).Where(method => method != "HEAD").Select(method => (method, endpoint));

    // The style sheet's address carries a digest of its content, which is nobody's access.
    private static string Path(RouteEndpoint endpoint)
    {
        var path = "/" + endpoint.RoutePattern.RawText!.TrimStart('/');
        return path.StartsWith("/design/", StringComparison.Ordinal) ? "/design/(style sheet)" : path;
    }

    private static async Task<bool> IsLetThrough(Func<HttpRequestMessage, Task<HttpResponseMessage>> ask, string method, RouteEndpoint endpoint)
    {
        var address = "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(Filled));
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(address, UriKind.Relative));
        using var answer = await ask(request);
        return answer.StatusCode switch
        {
            HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => false,
            HttpStatusCode.Redirect => answer.Headers.Location?.OriginalString.StartsWith("/sign-in?", StringComparison.Ordinal) != true,
            _ => true,
        };
    }

    private static string Filled(RoutePatternPathSegment segment) => string.Concat(segment.Parts.Select(part => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternSeparatorPart separator => separator.Content,
        RoutePatternParameterPart number when number.ParameterPolicies.Any(p => p.Content is "int" or "long") => "1",
        RoutePatternParameterPart { Name: "code" } => "en",
        RoutePatternParameterPart { Name: "documentName" } => "v1",
        _ => "none",
    }));
}
