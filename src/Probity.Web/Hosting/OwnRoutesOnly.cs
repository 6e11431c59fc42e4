using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Probity.Web.Hosting;

/// <summary>Answers 404, 405 and 415 before anybody is asked to sign in: the closed default policy is for endpoints, not for addresses that are none.</summary>
internal static class OwnRoutesOnly
{
    public static void UseOwnRoutesOnly(this IApplicationBuilder application) => application.Use((context, next) =>
    {
        switch (context.GetEndpoint())
        {
            case null:
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return Task.CompletedTask;
            case RouteEndpoint:
                return next(context);
            case var refusal:
                return refusal.RequestDelegate!(context);
        }
    });
}
