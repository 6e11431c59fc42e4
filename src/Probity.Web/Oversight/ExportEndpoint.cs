using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Probity.Registers.Authorities;
using Probity.Storage;
using Probity.Web.Acts;
using Probity.Web.Design;
using Probity.Web.Languages;
using Probity.Web.SignIn;

namespace Probity.Web.Oversight;

/// <summary><c>/oversight/export</c>: what an auditor takes away, with the purpose on record first.</summary>
internal static class ExportEndpoint
{
    public static void MapExport(this RouteGroupBuilder auditors)
    {
        auditors.MapGet("/export", (RegisterNode node, ICurrentActor current, Texts t) => Show(node, current.Required, t));
        auditors.MapPost("/export", ExportAsync);
    }

    private static IReadOnlyList<Question> Ask(RegisterNode node, Actor auditor, Texts t)
    {
        var today = OversightEndpoints.Today(node, auditor);
        return
        [
            new TextQuestion("purpose", t["oversight.sample.purpose"], t["oversight.export.purpose.hint"]),
            new DateQuestion("from", t["oversight.from"], Initial: today.PlusYears(-1)), new DateQuestion("until", t["oversight.until"], Initial: today),
        ];
    }

    private static async Task<IResult> ExportAsync(HttpContext context, RegisterNode node, ICurrentActor current, Texts t)
    {
        var auditor = current.Required;
        var answers = Answers.Of(await context.Request.ReadFormAsync(context.RequestAborted), t);
        var purpose = SampleEndpoints.Line(answers, "purpose", t);
        var (from, until) = SampleEndpoints.Period(answers, t);
        if (answers.Errors.Count > 0)
        {
            return Show(node, auditor, t, answers);
        }

        await node.Exports.RecordAsync(auditor, purpose, from, until, context.RequestAborted);
        var file = await AuditArchive.WriteAsync(node, auditor, purpose, from, until, context.RequestAborted);
        return TypedResults.Stream(file, "application/zip", $"oversight-{from:uuuu-MM-dd}-{until:uuuu-MM-dd}.zip");
    }

    private static IResult Show(RegisterNode node, Actor auditor, Texts t, Answers? answers = null) => Pages.Show<ExportPage>(
        answers is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity,
        ("Questions", Ask(node, auditor, t)), ("Exports", node.Exports.Of(auditor)), ("Zone", OversightEndpoints.ZoneOf(node, auditor)),
        ("Answers", answers), ("Errors", answers?.Errors));
}
