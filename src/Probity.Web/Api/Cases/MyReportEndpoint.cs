using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Probity.Storage;
using Probity.Web.Languages;
using Probity.Web.Mine;
using Probity.Web.SignIn;

namespace Probity.Web.Api.Cases;

/// <summary><c>GET /api/v1/me/report</c>: everything held about the subject who asks, and who read it.</summary>
internal static class MyReportEndpoint
{
    public static void MapMyReport(this IEndpointRouteBuilder api) => api.MapGet("/me/report", ReadAsync)
        .RequireAuthorization(Policies.TokenSubjects).WithName("ReadMyReport").WithTags("Accounts")
        .WithSummary("Everything held about the subject who asks").Produces<SubjectReport>().WithProblems(401, 403, 404, 429)
        .WithDescription("Cases, who read them and why, and every check: the same as the report that can be downloaded from the subject's desk.");

    private static async Task<IResult> ReadAsync(HttpContext context, RegisterNode node, ICurrentActor current, Texts t) =>
        await MineEndpoints.ReportAsync(node, current, t, context.RequestAborted) is { } report
            ? TypedResults.Ok(report)
            : CaseEndpoints.NothingThere(context);
}
