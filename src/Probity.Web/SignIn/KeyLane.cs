using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Probity.Storage;

namespace Probity.Web.SignIn;

/// <summary>Marks an endpoint whose policy asks for nothing but a point of service's key.</summary>
internal sealed class NeedsOnlyAKey
{
    public static NeedsOnlyAKey Mark { get; } = new();
}

/// <summary>
/// The short way for points of service: a request with a known key goes straight to an endpoint that needs nothing else. Sign-in, roles and form
/// tokens could add nothing to it, and take several times as long as the answer.
/// </summary>
/// <remarks>It only ever lets through what <see cref="Policies.PointOfService"/> would; whoever brings no known key is refused by that policy.</remarks>
internal static class KeyLane
{
    public static void UseKeyLane(this IApplicationBuilder application)
    {
        var keys = application.ApplicationServices.GetRequiredService<RegisterNode>().Keys;
        application.Use((context, next) =>
        {
            if (context.GetEndpoint() is not RouteEndpoint { RequestDelegate: { } answer } endpoint
                || endpoint.Metadata.GetMetadata<NeedsOnlyAKey>() is null
                || PointOfServiceKeyHandler.Find(context.Request, keys) is not { } key)
            {
                return next(context);
            }

            context.Features.Set(key);
            return answer(context);
        });
    }
}
