using System.ComponentModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Probity.Registers.Charters;
using Probity.Storage;
using Probity.Storage.Entries;
using Probity.Storage.Figures;
using Probity.Web.Portal;
using Probity.Web.Problems;
using Probity.Web.SignIn;

namespace Probity.Web.Api;

/// <summary>What anybody reads: registers, charters, entries of organisations, figures.</summary>
internal static class RegisterEndpoints
{
    private const string One = "/registers/{authority}/{slug}";

    public static void MapRegisters(this IEndpointRouteBuilder api)
    {
        Describe(api.MapGet("/registers", List), "ListRegisters", "Every register of this node").Produces<RegisterListResponse>();
        Describe(api.MapGet(One, Register), "ReadRegister", "One register").Produces<RegisterResponse>().WithProblems(404);
        Describe(api.MapGet(One + "/charter", ReadCharter), "ReadCharter", "Its charter: grounds, clocks, measures, publication, repair, citations")
            .Produces<Charter>().WithProblems(404);
        Describe(api.MapGet(One + "/entries", Entries), "SearchEntries", "Its published entries of organisations, by name")
            .Produces<Page<PublicEntry>>().WithProblems(404, 422);
        Describe(api.MapGet(One + "/entries/{reference}", Entry), "ReadEntry", "One published entry of an organisation")
            .Produces<PublicEntry>().WithProblems(404);
        Describe(api.MapGet(One + "/figures", Figures), "ReadFigures", "Its own figures").Produces<RegisterFiguresReport>().WithProblems(404);
    }

    private static RouteHandlerBuilder Describe(RouteHandlerBuilder endpoint, string name, string summary) =>
        endpoint.RequireAuthorization(Policies.Anyone).WithName(name).WithTags("Registers").WithSummary(summary).WithProblems(429);

    private static IResult List(RegisterNode node) =>
        TypedResults.Ok(new RegisterListResponse([.. RegisterView.All(node).Select(RegisterResponse.Of)]));

    private static IResult Register(HttpContext context, RegisterNode node, string authority, string slug) =>
        RegisterView.Find(node, authority, slug) is { } view ? TypedResults.Ok(RegisterResponse.Of(view)) : NothingThere(context);

    private static IResult ReadCharter(HttpContext context, RegisterNode node, string authority, string slug) =>
        RegisterView.Find(node, authority, slug) is { } view ? TypedResults.Ok(view.Charter) : NothingThere(context);

    private static async Task<IResult> Entries(
        HttpContext context, RegisterNode node, string authority, string slug,
        [FromQuery, Description("Part of a name; all entries when absent.")] string? query,
        [FromQuery, Description("Whole number from 1.")] string? page)
    {
        if (RegisterView.Find(node, authority, slug) is not { } view) return NothingThere(context);
        if (PageNumber.Read(page) is not { } number)
            return ProblemResult.Of(context, StatusCodes.Status422UnprocessableEntity, "errors.field.page", "page");
        if (query?.Length > PageNumber.LongestQuery)
            return ProblemResult.Of(context, StatusCodes.Status422UnprocessableEntity, "errors.field.length", "query", "query", 0, PageNumber.LongestQuery);
        return TypedResults.Ok(await node.Entries.SearchAsync(view.Register.Id, query, number, context.RequestAborted));
    }

    private static async Task<IResult> Entry(HttpContext context, RegisterNode node, string authority, string slug, string reference) =>
        RegisterView.Find(node, authority, slug) is { } view
        && await node.Entries.FindAsync(view.Register.Id, reference, context.RequestAborted) is { } entry
            ? TypedResults.Ok(entry)
            : NothingThere(context);

    private static async Task<IResult> Figures(HttpContext context, RegisterNode node, string authority, string slug) =>
        RegisterView.Find(node, authority, slug) is { } view
        && await node.Figures.ReadAsync(view.Register.Id, context.RequestAborted) is { } figures
            ? TypedResults.Ok(figures)
            : NothingThere(context);

    private static ProblemResult NothingThere(HttpContext context) => ProblemResult.Of(context, StatusCodes.Status404NotFound, "errors.404.text");
}
