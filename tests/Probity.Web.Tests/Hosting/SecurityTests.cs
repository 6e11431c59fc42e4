using System.Net;
using System.Text.RegularExpressions;
using Probity.Registers.Authorities;
using Probity.Web.Hosting;

namespace Probity.Web.Tests.Hosting;

public sealed partial class SecurityTests(NodeHost host)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/sign-in")]
    [InlineData("/nothing-there")]
    [InlineData("/api/v1/registers")]
    [InlineData("/openapi/v1.json")]
    public async Task Answer_Whatever_CarriesTheStrictHeaders(string address)
    {
        using var answer = await host.Anonymous().Get(address);

        answer.Headers.GetValues("Content-Security-Policy").ShouldBe(["default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"]);
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.GetValues("Referrer-Policy").ShouldBe(["same-origin"]);
        answer.Headers.Contains("Permissions-Policy").ShouldBeTrue();
        answer.Headers.GetValues("Cross-Origin-Opener-Policy").ShouldBe(["same-origin"]);
        answer.Headers.GetValues("Cross-Origin-Resource-Policy").ShouldBe(["same-origin"]);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/about")]
    [InlineData("/framework")]
    [InlineData("/registers")]
    [InlineData("/registers/lakeside-court/discredited-subjects/charter")]
    [InlineData("/registers/export-office/denied-persons/figures")]
    [InlineData("/search?q=e")]
    [InlineData("/sign-in")]
    public async Task Page_UnderTheStrictPolicy_HasNothingInlineAndNothingForeign(string address)
    {
        var page = await host.Anonymous().Read(address);

        Inline().Matches(page).Select(match => match.Value).ShouldBeEmpty();
    }

    [Fact]
    public async Task Page_OfSomebodySignedIn_IsKeptInNoCache()
    {
        var browser = await host.SignedInAs(Role.Officer);

        using var answer = await browser.Get("/account");

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/sign-out")]
    public async Task Form_WithoutOurToken_IsRefused(string action)
    {
        using var answer = await host.Anonymous().Post(action, ("login", "x"), ("password", "y"));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("This request cannot be understood");
    }

    [Fact]
    public async Task Address_WithoutAnEndpoint_IsNotFoundRatherThanASignIn()
    {
        var page = await host.Anonymous().Read("/nothing-there", HttpStatusCode.NotFound);

        page.ShouldContain("Nothing here");
    }

    [Fact]
    public async Task Asking_MoreThanTheLimit_IsToldToWait()
    {
        await using var strict = await NodeHost.StartAsync(new RateLimits { General = 2 });
        var browser = strict.Anonymous();
        await browser.Read("/about");
        await browser.Read("/about");

        using var answer = await browser.Get("/about");

        answer.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        answer.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromMinutes(1));
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("Too many requests");
    }

    [Fact]
    public async Task Node_ThatIsOpen_SaysItIsReady()
    {
        (await host.Anonymous().Read("/healthz")).ShouldBe("ready\n");
    }

    [GeneratedRegex("""\sstyle=|<style|<script|\son[a-z]+=|(?:src|href)="(?:https?:|//|data:)[^"]*""")]
    private static partial Regex Inline();
}
