using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Probity.Storage.Accounts;
using Probity.Web.Log;

namespace Probity.Web.Hosting;

/// <summary>The headers every answer carries. Nothing here needs a script, a frame or another site.</summary>
internal static class SecurityHeaders
{
    public const string ContentPolicy =
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private const string NoDeviceFeatures =
        "camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=(), browsing-topics=()";

    public static void UseSecurityHeaders(this IApplicationBuilder application) => application.Use((context, next) =>
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = NoDeviceFeatures;
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (context.Request.IsHttps) headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
        context.Response.OnStarting(static state => Caching((HttpContext)state), context);
        return next(context);
    });

    // What somebody saw signed in must not stay in a cache; a page for all is asked for again each time, since entries end by date. The log says
    // the same to everybody, and how long each part of it may be kept.
    private static Task Caching(HttpContext context)
    {
        var headers = context.Response.Headers;
        if (LogEndpoints.IsLog(context.Request.Path)) return Task.CompletedTask;
        if (context.Features.Get<PointOfServiceKey>() is not null || context.User.Identity?.IsAuthenticated == true) headers.CacheControl = "no-store";
        else if (headers.CacheControl.Count == 0) headers.CacheControl = "no-cache";
        headers.Append("Vary", "Cookie, Accept-Language");
        return Task.CompletedTask;
    }
}
