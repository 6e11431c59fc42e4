using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Probity.Web.SignIn;

/// <summary>Knows a program by <c>Authorization: Bearer</c> and the key issued to it; what the key stands for is then a feature of the request.</summary>
/// <typeparam name="TKey">What a key stands for.</typeparam>
internal abstract class BearerKeyHandler<TKey>(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
    where TKey : class
{
    private const string Prefix = "Bearer ";

    /// <summary>The secret that a request shows; empty when it shows none.</summary>
    protected static ReadOnlySpan<char> SecretOf(HttpRequest request) =>
        request.Headers.Authorization.ToString() is var header && header.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
            ? header.AsSpan(Prefix.Length).Trim()
            : [];

    /// <summary>What a secret stands for; null when it is unknown or revoked.</summary>
    protected abstract TKey? Find(ReadOnlySpan<char> secret);

    /// <summary>The claim that policies ask for, with the key's pseudonymous id.</summary>
    protected abstract Claim ClaimOf(TKey key);

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (!Request.Headers.Authorization.ToString().StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)) return Task.FromResult(AuthenticateResult.NoResult());
        if (Find(SecretOf(Request)) is not { } key) return Task.FromResult(AuthenticateResult.Fail("Unknown or revoked key."));
        Context.Features.Set(key);
        var identity = new ClaimsIdentity([ClaimOf(key)], Scheme.Name);
        return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Scheme.Name)));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer";
        return base.HandleChallengeAsync(properties);
    }
}
