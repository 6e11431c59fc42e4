using System.Net;
using System.Text.RegularExpressions;
using Probity.Registers.Authorities;
using Probity.Web.Tests.Hosting;

namespace Probity.Web.Tests.SignIn;

public sealed partial class SignInTests(NodeHost host)
{
    [Theory]
    [InlineData("/registers", "/registers")]
    [InlineData("//elsewhere.example", "/desk")]
    [InlineData("https://elsewhere.example/", "/desk")]
    [InlineData("/\\elsewhere.example", "/desk")]
    public async Task SignIn_WithAPlaceToReturnTo_NeverLeavesThisSite(string wanted, string expected)
    {
        var browser = host.Anonymous();

        using var answer = await browser.Submit(
            "/sign-in", "/sign-in", ("login", People.LoginOf(Role.Clerk)), ("password", People.Password), ("return", wanted));

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.OriginalString.ShouldBe(expected);
    }

    [Theory]
    [InlineData(Role.ReviewingOfficer, "/desk")]
    [InlineData(Role.Auditor, "/desk")]
    [InlineData(Role.Subject, "/mine")]
    [InlineData(Role.Applicant, "/mine")]
    public async Task SignIn_FromNoPageInParticular_LeadsToWhereTheReaderWorks(Role role, string expected)
    {
        using var answer = await host.Anonymous().Submit("/sign-in", "/sign-in", ("login", People.LoginOf(role)), ("password", People.Password));

        answer.Headers.Location!.OriginalString.ShouldBe(expected);
    }

    [Theory]
    [InlineData(Role.Officer)]
    [InlineData(Role.Subject)]
    [InlineData(Role.Applicant)]
    public async Task Links_OfTheHomePage_AllOpenForWhoeverIsSignedIn(Role role)
    {
        var browser = await host.SignedInAs(role);
        var links = Href().Matches(await browser.Read("/")).Select(link => link.Groups[1].Value).Distinct();

        foreach (var link in links)
        {
            using var answer = await browser.Get(link);
            ((int)answer.StatusCode).ShouldBeLessThan(400, link);
        }
    }

    [Fact]
    public async Task SignIn_WithAWrongPassword_SaysSoWithoutTellingWhichLoginsExist()
    {
        using var wrong = await Attempt(People.LoginOf(Role.Auditor), "wrong");
        using var unknown = await Attempt("nobody", "wrong");

        var texts = new[] { await TextOf(wrong, People.LoginOf(Role.Auditor)), await TextOf(unknown, "nobody") };

        texts[0].ShouldBe(texts[1]);
        wrong.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task SignIn_AfterFiveFailures_IsLockedEvenForTheRightPassword()
    {
        await using var own = await NodeHost.StartAsync();
        var browser = own.Anonymous();
        for (var attempt = 0; attempt < 5; attempt++)
            (await browser.Submit("/sign-in", "/sign-in", ("login", People.LoginOf(Role.Clerk)), ("password", "wrong"))).Dispose();

        using var answer = await browser.Submit("/sign-in", "/sign-in", ("login", People.LoginOf(Role.Clerk)), ("password", People.Password));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Page_ForTheSignedIn_SendsOthersToSignInAndBack()
    {
        using var answer = await host.Anonymous().Get("/people?x=1");

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.OriginalString.ShouldBe("/sign-in?return=%2Fpeople%3Fx%3D1");
    }

    [Fact]
    public async Task SignOut_WithItsForm_EndsTheSession()
    {
        var browser = await host.SignedInAs(Role.Officer);

        using var answer = await browser.Submit("/account", "/sign-out");

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using var after = await browser.Get("/account");
        after.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Cookies_OfASession_AreOutOfReachOfScriptsAndOtherSites()
    {
        var browser = host.Anonymous();

        using var answer = await browser.Submit("/sign-in", "/sign-in", ("login", People.LoginOf(Role.Clerk)), ("password", People.Password));

        var session = answer.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("probity=", StringComparison.Ordinal));
        session.ShouldContain("httponly");
        session.ShouldContain("samesite=lax");
    }

    private async Task<HttpResponseMessage> Attempt(string login, string password) =>
        await host.Anonymous().Submit("/sign-in", "/sign-in", ("login", login), ("password", password));

    private static async Task<string> TextOf(HttpResponseMessage answer, string login)
    {
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var main = text[text.IndexOf("<main", StringComparison.Ordinal)..text.IndexOf("</main", StringComparison.Ordinal)];
        var token = main.IndexOf("__RequestVerificationToken", StringComparison.Ordinal);
        return main[..token].Replace(login, "LOGIN", StringComparison.Ordinal);
    }

    [GeneratedRegex("<a [^>]*href=\"(/[^\"#]*)")]
    private static partial Regex Href();
}
