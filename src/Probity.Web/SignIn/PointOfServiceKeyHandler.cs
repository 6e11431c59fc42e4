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

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)) return Task.FromResult(AuthenticateResult.NoResult());
        if (node.Keys.Find(header[Prefix.Length..].Trim()) is not { } key) return Task.FromResult(AuthenticateResult.Fail("Unknown or revoked key."));
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
