using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Probity.Web.SignIn;

/// <summary>Short-lived bearer tokens for programs that act with somebody's account; only the interface's policies accept them.</summary>
internal sealed class AccountTokens(IOptionsMonitor<BearerTokenOptions> options, IUserClaimsPrincipalFactory<SignInAccount> claims, TimeProvider time)
{
    public const string Scheme = "AccountToken";

    /// <summary>How long a token lasts; it is not renewed, since whoever holds the password can ask for another.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);

    private const string Prefix = "Bearer ";

    public static void Configure(BearerTokenOptions tokens)
    {
        tokens.BearerTokenExpiration = Lifetime;
        tokens.Events.OnMessageReceived = Recheck;
    }

    /// <summary>A token for an account whose password was checked.</summary>
    public async Task<string> IssueAsync(SignInAccount account)
    {
        var tokens = options.Get(Scheme);
        var now = time.GetUtcNow();
        var properties = new AuthenticationProperties { IssuedUtc = now, ExpiresUtc = now + tokens.BearerTokenExpiration };
        return tokens.BearerTokenProtector.Protect(new AuthenticationTicket(await claims.CreateAsync(account), properties, Scheme));
    }

    // The handler looks at the seal and the hour only. Roles that were withdrawn since have to be withdrawn here too, and at once.
    private static async Task Recheck(MessageReceivedContext context)
    {
        var header = context.Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)) return;
        if (context.Options.BearerTokenProtector.Unprotect(header[Prefix.Length..])?.Principal is { } holder && !await StillStands(context, holder))
            context.Fail("The account has changed since the token was issued.");
    }

    private static async Task<bool> StillStands(MessageReceivedContext context, ClaimsPrincipal holder) =>
        await context.HttpContext.RequestServices.GetRequiredService<SignInManager<SignInAccount>>().ValidateSecurityStampAsync(holder) is not null;
}
