using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Probity.Registers.Authorities;
using Probity.Registers.Cases;
using Probity.Registers.Oversight;
using Probity.Storage;
using Probity.Web.Acts;
using Probity.Web.Design;
using Probity.Web.Languages;
using Probity.Web.SignIn;

namespace Probity.Web.Oversight;

/// <summary>What auditors found in decisions of an officer's authority, and its answers. Each is a look at the case, and logged as one.</summary>
internal static class FindingEndpoints
{
    public const string Address = "/desk/findings";

    public static void MapFindings(this IEndpointRouteBuilder routes)
    {
        var officers = routes.MapGroup("/desk").RequireAuthorization(Policies.Officers).ExcludeFromDescription();
        officers.MapGet("/findings", IResult (RegisterNode node, ICurrentActor current) => Pages.Show<FindingsPage>(
            StatusCodes.Status200OK, ("Waiting", node.FindingAnswers.Waiting(current.Required))));
        officers.MapGet("/cases/{id}/findings/{number:long}", (string id, long number, bool? recorded, RegisterNode node, ICurrentActor current, Texts t, CancellationToken cancel) =>
            ShowAsync(id, number, null, recorded == true, node, current.Required, t, cancel));
        officers.MapPost("/cases/{id}/findings/{number:long}", AnswerAsync);
    }

    /// <summary>Where one finding is answered.</summary>
    internal static string AddressOf(CaseId id, long number) => string.Create(CultureInfo.InvariantCulture, $"/desk/cases/{id}/findings/{number}");

    internal static IReadOnlyList<Question> Answer(Texts t) =>
    [
        new OneOfQuestion("reply", t["oversight.answer.reply"], [.. Enum.GetValues<FindingReply>().Select(r => new Choice(r.ToString(), t.Word(r)))]),
        new AreaQuestion("reasons", t["oversight.answer.reasons"], t["oversight.answer.reasons.hint"]),
    ];

    private static async Task<IResult> AnswerAsync(
        string id, long number, HttpContext context, RegisterNode node, ICurrentActor current, Texts t)
    {
        var answers = Answers.Of(await context.Request.ReadFormAsync(context.RequestAborted), t);
        var (reply, reasons) = (answers.OneOf<FindingReply>("reply"), answers.OptionalText("reasons") ?? "");
        if (answers.Errors.Count == 0)
        {
            var (recorded, refusal) = await node.FindingAnswers.AnswerAsync(current.Required, new CaseId(id), number, reply, reasons, context.RequestAborted);
            if (recorded)
            {
                return TypedResults.LocalRedirect(AddressOf(new CaseId(id), number) + "?recorded=true");
            }

            if (refusal is null)
            {
                return TypedResults.NotFound();
            }

            answers.Wrong(refusal.Field ?? "", t.Refused(refusal));
        }

        return await ShowAsync(id, number, answers, false, node, current.Required, t, context.RequestAborted);
    }

    private static async Task<IResult> ShowAsync(
        string id, long number, Answers? answers, bool recorded, RegisterNode node, Actor officer, Texts t, CancellationToken cancel) =>
        await node.Cases.ReadAsync(new CaseId(id), officer, t["oversight.answer.purpose"], cancel) is { } record && record.Keeper.Id == officer.Authority
        && node.FindingAnswers.Find(record.Case.Id, number) is { } finding
            ? Pages.Show<AnswerPage>(
                answers is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity, ("Record", record), ("Finding", finding),
                ("MayAnswer", officer.Roles.Overlaps([Role.Officer, Role.SecondOfficer])), ("Answers", answers), ("Errors", answers?.Errors), ("Recorded", recorded))
            : TypedResults.NotFound();
}
