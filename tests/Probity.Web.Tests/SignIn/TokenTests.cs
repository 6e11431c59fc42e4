using System.Net;
using System.Net.Http.Json;
using Probity.Registers.Authorities;
using Probity.Web.Hosting;
using Probity.Web.Tests.Hosting;

namespace Probity.Web.Tests.SignIn;

public sealed class TokenTests(NodeHost host)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("the-clerk", "wrong")]
    [InlineData("nobody", "wrong")]
    public async Task Token_ForWrongCredentials_IsRefusedWithoutTellingWhichLoginsExist(string login, string password)
    {
        using var answer = await Attempt(host, login, password);

        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await answer.Content.ReadAsStringAsync(Stop)).ShouldContain("Login or password is wrong");
    }

    [Fact]
    public async Task Token_AfterFiveFailures_IsLockedEvenForTheRightPasswordAndInTheFormToo()
    {
        await using var own = await NodeHost.StartAsync();
        for (var attempt = 0; attempt < 5; attempt++) (await Attempt(own, "the-clerk", "wrong")).Dispose();

        using var token = await Attempt(own, "the-clerk", People.Password);
        using var form = await own.Anonymous().Submit("/sign-in", "/sign-in", ("login", "the-clerk"), ("password", People.Password));

        token.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        form.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Tokens_AskedForTooOften_AreThrottledTogetherWithTheForm()
    {
        await using var strict = await NodeHost.StartAsync(new RateLimits { General = int.MaxValue, SignIn = 2 });
        (await Attempt(strict, "the-clerk", People.Password)).Dispose();
        (await strict.Anonymous().Submit("/sign-in", "/sign-in", ("login", "the-clerk"), ("password", People.Password))).Dispose();

        using var answer = await Attempt(strict, "the-clerk", People.Password);

        answer.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task Token_OutsideTheInterface_OpensNothing()
    {
        var caller = await Caller.SignInAsync(host, People.LoginOf(Role.Officer));
        var opened = new List<string>();
        foreach (var address in new[] { "/desk/", "/desk/new", "/account", "/people", "/demo/clock" })
        {
            using var answer = await caller.Send(new HttpRequestMessage(HttpMethod.Get, address));
            if (answer.StatusCode != HttpStatusCode.Redirect) opened.Add(address);
        }

        opened.ShouldBeEmpty();
    }

    [Fact]
    public async Task Session_InTheInterface_OpensNothing()
    {
        var browser = await host.SignedInAs(Role.Applicant);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/v1/cases", UriKind.Relative)) { Content = JsonContent.Create(new { register = "lakeside-court/discredited-subjects" }) };

        using var answer = await browser.Send(request);

        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        answer.Headers.WwwAuthenticate.Single().Scheme.ShouldBe("Bearer");
    }

    [Fact]
    public async Task Token_OfAnAccountThatHasChanged_IsWorthNothing()
    {
        await using var own = await NodeHost.StartAsync();
        var caller = await Caller.SignInAsync(own, "the-clerk");
        (await caller.Get("/api/v1/cases")).Is(HttpStatusCode.OK);
        var account = (await own.Node.Accounts.FindByLoginAsync("the-clerk", Stop))!;

        await own.Node.Accounts.UpdateAsync(account with { SecurityStamp = "changed" }, Stop);

        (await caller.Get("/api/v1/cases")).Is(HttpStatusCode.Unauthorized);
    }

    private static Task<HttpResponseMessage> Attempt(NodeHost at, string login, string password) =>
        at.Program().PostAsJsonAsync("/api/v1/tokens", new { login, password }, Stop);
}
