using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Probity.Web.Api;

/// <summary>The interface for machines, under <c>/api/v1</c>.</summary>
internal static class ApiEndpoints
{
    public static void AddApi(this IServiceCollection services)
    {
    }

    public static void MapApi(this IEndpointRouteBuilder routes)
    {
    }
}
