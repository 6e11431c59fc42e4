using Microsoft.AspNetCore.Routing;
using Probity.Web.Organisations;

namespace Probity.Web.Portal;

/// <summary>What the portal answers besides pages.</summary>
internal static class PortalEndpoints
{
    public static void MapPortal(this IEndpointRouteBuilder routes)
    {
        routes.MapPeopleLookup();
        routes.MapFiguresFile();
        routes.MapChartersFile();
        routes.MapRecordsFile();
        routes.MapOrganisations();
    }
}
