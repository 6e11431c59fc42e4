using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Probity.Web.Design;
using Probity.Web.Hosting;
using Probity.Web.Languages;

namespace Probity.Web.SignIn;

/// <summary><c>POST /sign-in</c> and <c>POST /sign-out</c>.</summary>
internal static class SignInEndpoints
{
    public const string Address = "/sign-in";
    public const string OutAddress = "/sign-out";
    public const string ReturnParameter = "return";

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
        return TypedResults.LocalRedirect(target);
    }

    private static async Task<IResult> SignOut(SignInManager<SignInAccount> accounts)
    {
        await accounts.SignOutAsync();
        return TypedResults.LocalRedirect("/");
    }

    private static IResult Again(string login, string target, string message) => Pages.Show<SignInPage>(
        StatusCodes.Status422UnprocessableEntity,
        (nameof(SignInPage.Login), login),
        (nameof(SignInPage.Return), target),
        (nameof(SignInPage.Errors), (FieldError[])[new("login", message)]));
}
