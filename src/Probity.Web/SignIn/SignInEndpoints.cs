using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Probity.Registers.Authorities;
using Probity.Storage.Accounts;
using Probity.Web.Design;
using Probity.Web.Desk;
using Probity.Web.Hosting;
using Probity.Web.Languages;
using Probity.Web.Mine;

namespace Probity.Web.SignIn;

/// <summary><c>POST /sign-in</c> and <c>POST /sign-out</c>.</summary>
internal static class SignInEndpoints
{
    public const string Address = "/sign-in";
    public const string OutAddress = "/sign-out";
    public const string ReturnParameter = "return";
    private const string Home = "/";

    public static void MapSignIn(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(Address, SignIn).RequireAuthorization(Policies.Anyone).RequireRateLimiting(Throttles.SignIn).ExcludeFromDescription();
        routes.MapPost(OutAddress, SignOut).RequireAuthorization(Policies.Anyone).ExcludeFromDescription();
    }

    /// <summary>The address that signs somebody in and brings them back.</summary>
    public static string AddressFor(string here) => $"{Address}?{ReturnParameter}={Uri.EscapeDataString(LocalPath.OrHome(here))}";

    private static async Task<IResult> SignIn(HttpContext context, Credentials credentials, SignInManager<SignInAccount> accounts, Texts texts)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var login = form["login"].ToString().Trim();
        var password = form["password"].ToString();
        var target = LocalPath.OrHome(form[ReturnParameter]);
        if (!Credentials.AreComplete(login, password)) return Again(login, target, texts["account.sign-in.incomplete"]);
        if (await credentials.CheckAsync(login, password) is not { } account) return Again(login, target, texts["account.sign-in.wrong"]);
        await accounts.SignInAsync(account, isPersistent: false);
        return TypedResults.LocalRedirect(target == Home ? DeskOf(account.Account) : target);
    }

    // Whoever came from no page in particular came to work, or to read what is held about them.
    private static string DeskOf(Account account) =>
        account.Roles.Any(role => role is not (Role.Subject or Role.Applicant)) ? DeskEndpoints.Address : MineEndpoints.Address;

    private static async Task<IResult> SignOut(SignInManager<SignInAccount> accounts)
    {
        await accounts.SignOutAsync();
        return TypedResults.LocalRedirect(Home);
    }

    private static IResult Again(string login, string target, string message) => Pages.Show<SignInPage>(
        StatusCodes.Status422UnprocessableEntity,
        (nameof(SignInPage.Login), login),
        (nameof(SignInPage.Return), target),
        (nameof(SignInPage.Errors), (FieldError[])[new("login", message)]));
}
