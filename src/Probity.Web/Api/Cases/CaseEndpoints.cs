using System.ComponentModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Probity.Registers.Authorities;
using Probity.Registers.Cases;
using Probity.Storage;
using Probity.Web.Desk;
using Probity.Web.Languages;
using Probity.Web.Portal;
using Probity.Web.Problems;
using Probity.Web.SignIn;

namespace Probity.Web.Api.Cases;

/// <summary>Cases for programs: the worklist, a case file, what opening a case asks, acts.</summary>
internal static class CaseEndpoints
{
    public static void MapCases(this IEndpointRouteBuilder api)
    {
        Describe(api.MapGet("/cases", ListAsync), Policies.TokenHolders, "ListCases", "Cases the account has to do with, the nearest deadline first")
            .Produces<Page<CaseListItem>>().WithProblems(401, 422)
            .WithDescription("An officer's authority's, those that lie with a reviewing authority, a party's own. A list is not a look: natural persons are masked.");
        Describe(api.MapGet("/cases/{id}", ReadAsync), Policies.TokenHolders, "ReadCase", "One case file, with what can be done in it now")
            .WithMetadata(new EntityTag()).Produces<CaseResponse>().WithProblems(401, 404, 422)
            .WithDescription("Reading is logged before it is answered, and the subject sees who read and why. The ETag is the version to act on. A case that is not the reader's is answered as one that does not exist.");
        api.MapOpening();
        api.MapActing();
    }

    internal static RouteHandlerBuilder Describe(RouteHandlerBuilder endpoint, string policy, string name, string summary) =>
        endpoint.RequireAuthorization(policy).WithName(name).WithTags("Cases").WithSummary(summary).WithProblems(429);

    internal static ProblemResult NothingThere(HttpContext context) => ProblemResult.Of(context, StatusCodes.Status404NotFound, "errors.404.text");

    private static async Task<IResult> ListAsync(
        HttpContext context, RegisterNode node, ICurrentActor current,
        [FromQuery, Description("Only cases at this stage, e.g. notice-issued.")] string? stage,
        [FromQuery, Description("Whole number from 1.")] string? page)
    {
        if (PageNumber.Read(page) is not { } number)
            return ProblemResult.Of(context, StatusCodes.Status422UnprocessableEntity, "errors.field.page", "page");
        var wanted = WorkFilters.Read(stage?.Replace("-", "", StringComparison.Ordinal), overdue: null, reference: null);
        if (stage is not null && wanted.Stage is null)
            return ProblemResult.Of(context, StatusCodes.Status422UnprocessableEntity, "acts.wrong.choice", "stage");
        var found = await node.Worklists.ReadAsync(current.Required, wanted, number, context.RequestAborted);
        return TypedResults.Ok(new Page<CaseListItem>([.. found.Items.Select(CaseListItem.Of)], found.Number, found.Size, found.Total));
    }

    private static async Task<IResult> ReadAsync(
        HttpContext context, RegisterNode node, ICurrentActor current, Texts t,
        [Description("Reference of the case.")] string id,
        [FromQuery, Description("Why it is read; the subject reads this. An auditor has to say.")] string? purpose)
    {
        const int Longest = 500;
        var actor = current.Required;
        if (string.IsNullOrWhiteSpace(purpose) && actor.Roles.SetEquals([Role.Auditor]))
            return ProblemResult.Of(context, StatusCodes.Status422UnprocessableEntity, "errors.field.missing", "purpose", "purpose");
        if (purpose?.Length > Longest)
            return ProblemResult.Of(context, StatusCodes.Status422UnprocessableEntity, "errors.field.length", "purpose", "purpose", 1, Longest);
        var why = string.IsNullOrWhiteSpace(purpose) ? t[actor.Authority is null ? "mine.purpose" : "desk.purpose.read"] : purpose.Trim();
        if (await node.Cases.ReadAsync(new CaseId(id), actor, why, context.RequestAborted) is not { } record) return NothingThere(context);
        context.Response.Headers.ETag = Conditions.TagOf(record.Case.Version);
        return TypedResults.Ok(CaseResponse.Of(record, node.Library.Calendar(record.Keeper.TimeZone), t));
    }
}
