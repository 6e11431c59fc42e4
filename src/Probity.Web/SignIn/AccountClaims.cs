using System.Collections.Frozen;
using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Probity.Registers.Authorities;

namespace Probity.Web.SignIn;

/// <summary>Writes an account into the cookie's claims, and reads the actor back out of them.</summary>
internal sealed class AccountClaims(IOptions<IdentityOptions> options) : IUserClaimsPrincipalFactory<SignInAccount>
{
    private const string AuthorityClaim = "authority";

    public Task<ClaimsPrincipal> CreateAsync(SignInAccount user)
    {
        var account = user.Account;
        var identity = new ClaimsIdentity(IdentityConstants.ApplicationScheme, ClaimTypes.Name, ClaimTypes.Role);
        identity.AddClaim(new Claim(ClaimTypes.NameIdentifier, account.Id.Value));
        identity.AddClaim(new Claim(ClaimTypes.Name, account.DisplayName));
        identity.AddClaim(new Claim(options.Value.ClaimsIdentity.SecurityStampClaimType, account.SecurityStamp));
        identity.AddClaims(account.Roles.Select(role => new Claim(ClaimTypes.Role, role.ToString())));
        if (account.Authority is { } authority) identity.AddClaim(new Claim(AuthorityClaim, authority.Value));
        return Task.FromResult(new ClaimsPrincipal(identity));
    }

    /// <summary>The actor those claims describe; null for somebody who is not signed in with an account.</summary>
    public static Actor? Read(ClaimsPrincipal principal)
    {
        var id = principal.FindFirstValue(ClaimTypes.NameIdentifier);
        if (id is null || principal.Identity?.AuthenticationType != IdentityConstants.ApplicationScheme) return null;
        var roles = principal.FindAll(ClaimTypes.Role).Select(claim => Enum.Parse<Role>(claim.Value)).ToFrozenSet();
        var authority = principal.FindFirstValue(AuthorityClaim);
        return new Actor(new ActorId(id), principal.Identity.Name ?? "", roles, authority is null ? null : new AuthorityId(authority));
    }
}
