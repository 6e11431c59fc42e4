using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Probity.Web.SignIn;

namespace Probity.Web.Hosting;

/// <summary>Refuses whatever another site makes a reader's browser send: every unsafe request, unless it carries a key instead of a cookie.</summary>
internal static class OwnFormsOnly
{
    public static void UseOwnFormsOnly(this IApplicationBuilder application) => application.Use(async (context, next) =>
    {
        if (IsSafe(context.Request.Method) || NeedsNoCookie(context) || await CameFromHere(context)) await next(context);
        else context.Response.StatusCode = StatusCodes.Status400BadRequest;
    });

    private static bool IsSafe(string method) =>
        HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method) || HttpMethods.IsTrace(method);

    private static bool NeedsNoCookie(HttpContext context) => context.GetEndpoint() is not { } endpoint
        || endpoint.Metadata.GetMetadata<IAuthorizeData>()?.Policy == Policies.PointOfService;

    // A browser asks before it sends JSON across sites, and is not answered; a form it just sends, so a form needs our token.
    private static async Task<bool> CameFromHere(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/api") && context.Request.HasJsonContentType()
            ? IsOwnOrigin(context.Request)
            : await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context);

    private static bool IsOwnOrigin(HttpRequest request) =>
        request.Headers.Origin.Count == 0
        || (Uri.TryCreate(request.Headers.Origin, UriKind.Absolute, out var origin) && origin.Authority == request.Host.Value);
}
