using System.Net;
using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Infrastructure;
using Probity.Web.Hosting;
using Probity.Web.SignIn;
using Probity.Web.Tests.Hosting;
using Probity.Web.Tests.SignIn;

namespace Probity.Web.Tests.Api;

/// <summary>The short way of requests with a key gives what the long way would.</summary>
public sealed class KeyLaneTests(NodeHost host)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void Endpoint_OnTheShortWay_HasThePolicyThatAsksForAKeyAlone()
    {
        var marked = host.Endpoints.Where(endpoint => endpoint.Metadata.GetMetadata<NeedsOnlyAKey>() is not null).ToArray();
        var defined = new AuthorizationOptions();
        Policies.Define(defined);
        var policy = defined.GetPolicy(Policies.PointOfService)!;

        marked.ShouldHaveSingleItem().RoutePattern.RawText.ShouldBe("/api/v1/checks");
        AccessTable.PolicyOf(marked[0]).ShouldBe(Policies.PointOfService);
        policy.AuthenticationSchemes.ShouldBe([PointOfServiceKeyHandler.Scheme]);
        policy.Requirements.ShouldHaveSingleItem().ShouldBeOfType<ClaimsAuthorizationRequirement>().ClaimType.ShouldBe(PointOfServiceKeyHandler.KeyClaim);
    }

    [Fact]
    public async Task Check_Answered_CarriesTheStrictHeadersAndIsKeptInNoCache()
    {
        using var answer = await Ask(await host.PointOfService("us-export"));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        answer.Headers.GetValues("Content-Security-Policy").ShouldBe([SecurityHeaders.ContentPolicy]);
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.Vary.ShouldBe(["Cookie", "Accept-Language"]);
    }

    [Fact]
    public async Task Check_WithAKeyRevokedSince_IsUnauthorised()
    {
        await using var own = await NodeHost.StartAsync();
        var client = await own.PointOfService("us-export");
        using (var before = await Ask(client)) before.StatusCode.ShouldBe(HttpStatusCode.OK);

        foreach (var key in own.Node.Keys.List()) await own.Node.Keys.RevokeAsync(key.Id, Stop);

        using var after = await Ask(client);
        after.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        after.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Theory]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Bearer probity-pos-unknown")]
    [InlineData("Basic eDp5")]
    public async Task Check_WithoutAKnownKey_IsUnauthorised(string authorization)
    {
        var client = host.Program();
        client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", authorization);

        using var answer = await Ask(client);

        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Check_WithAVeryLongKey_IsUnauthorised()
    {
        var client = host.Program();
        client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", "Bearer " + new string('é', 5000));

        using var answer = await Ask(client);

        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Checks_MoreThanTheKeysLimit_AreToldToWaitAndOtherKeysAreNot()
    {
        await using var strict = await NodeHost.StartAsync(new RateLimits { Checks = 2 });
        var (first, second) = (await strict.PointOfService("us-export"), await strict.PointOfService("us-export"));
        for (var asked = 0; asked < 2; asked++)
        {
            using var answer = await Ask(first);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        using var refused = await Ask(first);
        using var other = await Ask(second);

        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromMinutes(1));
        refused.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        other.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static async Task<HttpResponseMessage> Ask(HttpClient client)
    {
        using var body = new StringContent(
            """{"name":"Westmoor Optics","address":"4 Glass Lane, Westmoor","activity":"us-export","purpose":"Order 8"}""", Encoding.UTF8, "application/json");
        return await client.PostAsync(new Uri("/api/v1/checks", UriKind.Relative), body, Stop);
    }
}
