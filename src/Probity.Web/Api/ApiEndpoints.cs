using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Probity.Web.Api.Cases;
using Probity.Web.Api.Checks;
using Probity.Web.Api.Demonstration;
using Probity.Web.Api.Reviews;
using Probity.Web.Api.Tokens;
using Probity.Web.SignIn;

namespace Probity.Web.Api;

/// <summary>The interface for machines, under <c>/api/v1</c>.</summary>
internal static class ApiEndpoints
{
    public const string Root = "/api/v1";

    public static void AddApi(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(json => DomainJson.Configure(json.SerializerOptions));
        services.AddApiDescription();
        services.AddSingleton<AskedBefore>();
        services.AddSingleton<CheckLimit>();
        services.AddSingleton<CheckEndpoint>();
    }

    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        routes.MapOpenApi().RequireAuthorization(Policies.Anyone);
        var api = routes.MapGroup(Root);
        api.MapTokens();
        api.MapCases();
        api.MapMyReport();
        CheckEndpoint.Map(api);
        api.MapRegisters();
        api.MapReviews();
        api.MapClock();
    }
}
