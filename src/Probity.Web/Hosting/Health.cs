using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Probity.Storage;
using Probity.Web.SignIn;

namespace Probity.Web.Hosting;

/// <summary><c>GET /healthz</c>: 200 once the node is open and can be read.</summary>
internal static class Health
{
    public const string Address = "/healthz";

    public static void MapHealth(this IEndpointRouteBuilder routes) =>
        routes.MapGet(Address, Answer).RequireAuthorization(Policies.Anyone).ExcludeFromDescription();

    private static IResult Answer(RegisterNode node)
    {
        try
        {
            _ = node.Directory.Registers.Count;
            return TypedResults.Text("ready\n");
        }
        catch (ObjectDisposedException)
        {
            return TypedResults.Text("closing\n", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}
