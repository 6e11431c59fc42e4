using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Probity.Registers.Authorities;

namespace Probity.Web.SignIn;

/// <summary>Who is signed in: the one way from a request to the domain's <see cref="Actor"/>.</summary>
public interface ICurrentActor
{
    /// <summary>Who acts, or null when nobody is signed in.</summary>
    Actor? Actor { get; }

    /// <summary>Who acts, behind a policy that lets nobody else through.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in: the endpoint names the wrong policy.</exception>
    Actor Required => Actor ?? throw new InvalidOperationException("Nobody is signed in, and this endpoint's policy should have said so.");
}

internal sealed class CurrentActor(IHttpContextAccessor requests) : ICurrentActor
{
    public Actor? Actor => AccountClaims.Read(requests.HttpContext?.User ?? new ClaimsPrincipal());
}
