using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Probity.Web.Languages;

/// <summary><c>GET /language/{en|zh}?return=/path</c>: keeps the reader's choice in a cookie and goes back.</summary>
public static class ChooseLanguage
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(365);

    /// <summary>Maps the endpoint. An unknown language is 404; a return path that leaves this site becomes <c>/</c>.</summary>
    public static IEndpointRouteBuilder MapLanguageChoice(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/language/{code:regex(^(en|zh)$)}", Choose).AllowAnonymous().ExcludeFromDescription();
        return routes;
    }

    /// <summary>The address that switches to a language and returns to the page the reader is on.</summary>
    public static string Address(Language language, HttpRequest request)
    {
        var here = request.Path.ToUriComponent() + request.QueryString.ToUriComponent();
        return $"/language/{language.Code()}?return={Uri.EscapeDataString(here)}";
    }

    private static RedirectHttpResult Choose(string code, HttpContext context)
    {
        context.Response.Cookies.Append(LanguageOfRequest.CookieName, code, new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = Kept,
            Path = "/",
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
        });
        return TypedResults.LocalRedirect(LocalPath.OrHome(context.Request.Query["return"]));
    }
}
