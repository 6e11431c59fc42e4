using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Probity.Storage;
using Probity.Storage.Accounts;

namespace Probity.Web.SignIn;

/// <summary>Knows a point of service by <c>Authorization: Bearer</c> and the key issued to it.</summary>
internal sealed class PointOfServiceKeyHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, RegisterNode node)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public new const string Scheme = "PointOfService";

    public const string KeyClaim = "point-of-service";

    private const string Prefix = "Bearer ";

    /// <summary>The key a request was let through with.</summary>
    public static PointOfServiceKey KeyOf(HttpContext context) => context.Features.GetRequiredFeature<PointOfServiceKey>();

    /// <summary>The known key that a request shows, if it does.</summary>
    public static PointOfServiceKey? Find(HttpRequest request, PointOfServiceKeys keys) =>
        request.Headers.Authorization.ToString() is var header && header.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
            ? keys.Find(header.AsSpan(Prefix.Length).Trim())
            : null;

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (!Request.Headers.Authorization.ToString().StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)) return Task.FromResult(AuthenticateResult.NoResult());
        if (Find(Request, node.Keys) is not { } key) return Task.FromResult(AuthenticateResult.Fail("Unknown or revoked key."));
        Context.Features.Set(key);
        var identity = new ClaimsIdentity([new Claim(KeyClaim, key.Id)], Scheme);
        return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Scheme)));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer";
        return base.HandleChallengeAsync(properties);
    }
}
