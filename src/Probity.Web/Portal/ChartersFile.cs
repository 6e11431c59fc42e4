using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Probity.CharterFiles;
using Probity.Storage;
using Probity.Web.SignIn;

namespace Probity.Web.Portal;

/// <summary><c>GET /charters.csv</c>: the matrix of charters as a table for other programs, narrowed as the page is.</summary>
internal static class ChartersFile
{
    public static void MapChartersFile(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/charters.csv", Read).RequireAuthorization(Policies.Anyone).ExcludeFromDescription();

    private static IResult Read(RegisterNode node, string? sector, string? level, string? kind, string? subject) => TypedResults.File(
        Encoding.UTF8.GetBytes(CharterTable.Write(CharterLine.Of(node.Library, new CharterFilter(sector, level, kind, subject)))),
        "text/csv; charset=utf-8", "charters.csv");
}
