using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Probity.Web.Hosting;
using Probity.Web.Problems;
using Probity.Web.SignIn;

namespace Probity.Web.Api.Tokens;

/// <summary><c>POST /api/v1/tokens</c>: signing in for programs, throttled and locked as the form is.</summary>
internal static class TokenEndpoint
{
    public static void MapTokens(this IEndpointRouteBuilder api) => api.MapPost("/tokens", Issue)
        .RequireAuthorization(Policies.Anyone).RequireRateLimiting(Throttles.SignIn)
        .Accepts<TokenRequest>("application/json").Produces<TokenResponse>().WithProblems(400, 401, 413, 415, 422, 429)
        .WithName("SignIn").WithTags("Accounts").WithSummary("Sign in as a program")
        .WithDescription("Gives a bearer token for thirty minutes. It ends sooner when the account's offices or password change. After five wrong passwords in a row the account is locked for fifteen minutes.");

    private static async Task<IResult> Issue(HttpContext context, Credentials credentials, AccountTokens tokens)
    {
        var (request, malformed) = await RequestBody.ReadAsync(context, TokenJson.Default.TokenRequest);
        if (request is null) return malformed!;
        var (login, password) = (request.Login?.Trim() ?? "", request.Password ?? "");
        if (!Credentials.AreComplete(login, password))
            return ProblemResult.Of(context, StatusCodes.Status422UnprocessableEntity, "account.sign-in.incomplete", login.Length == 0 ? "login" : "password");

        if (await credentials.CheckAsync(login, password) is not { } account)
        {
            context.Response.Headers.WWWAuthenticate = "Bearer";
            return ProblemResult.Of(context, StatusCodes.Status401Unauthorized, "account.sign-in.wrong");
        }

        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(new TokenResponse("Bearer", await tokens.IssueAsync(account), (int)AccountTokens.Lifetime.TotalSeconds));
    }
}
