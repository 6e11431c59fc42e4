using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Probity.Web.Hosting;

/// <summary>Refuses whatever another site makes a reader's browser send: every unsafe request that shows no sign of coming from our own page.</summary>
internal static class OwnFormsOnly
{
    public static void UseOwnFormsOnly(this IApplicationBuilder application) => application.Use(async (context, next) =>
    {
        if (IsSafe(context.Request.Method) || CarriesKeyOrToken(context.Request) || await CameFromHere(context)) await next(context);
        else context.Response.StatusCode = StatusCodes.Status400BadRequest;
    });

    private static bool IsSafe(string method) =>
        HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method) || HttpMethods.IsTrace(method);

    // No site can make a browser add this header without asking us first, and nobody is let through by it but holders of a key or a token.
    private static bool CarriesKeyOrToken(HttpRequest request) => request.Headers.Authorization.Count > 0;

    // A browser asks before it sends JSON across sites, and is not answered; a form it just sends, so a form needs our token.
    private static async Task<bool> CameFromHere(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/api") && context.Request.HasJsonContentType()
            ? IsOwnOrigin(context.Request)
            : await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context);

    private static bool IsOwnOrigin(HttpRequest request) =>
        request.Headers.Origin.Count == 0
        || (Uri.TryCreate(request.Headers.Origin, UriKind.Absolute, out var origin) && origin.Authority == request.Host.Value);
}
