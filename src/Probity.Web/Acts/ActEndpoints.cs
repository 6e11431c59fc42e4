using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Probity.Registers.Cases;
using Probity.Registers.Framework;
using Probity.Storage;
using Probity.Storage.Cases;
using Probity.Web.Design;
using Probity.Web.Languages;
using Probity.Web.SignIn;

namespace Probity.Web.Acts;

/// <summary>Asking for an act in a case and doing it, under the officers' desk and under the subject's.</summary>
internal static class ActEndpoints
{
    /// <summary>Maps <c>cases/{id}/acts/{act}</c> below a desk.</summary>
    public static void MapActs(this RouteGroupBuilder desk, string address)
    {
        desk.MapGet("/cases/{id}/acts/{act}", (string id, string act, HttpContext context, RegisterNode node, ICurrentActor current, Texts t) =>
            AskAsync(address, new CaseId(id), act, context, node, current, t));
        desk.MapPost("/cases/{id}/acts/{act}", (string id, string act, HttpContext context, RegisterNode node, ICurrentActor current, Texts t) =>
            DoAsync(address, new CaseId(id), act, context, node, current, t));
    }

    private static async Task<IResult> AskAsync(
        string address, CaseId id, string act, HttpContext context, RegisterNode node, ICurrentActor current, Texts t)
    {
        var record = await node.Cases.ReadAsync(id, current.Required, t["desk.purpose.act"], context.RequestAborted);
        if (record is null || ActForms.Named(act) is not { } form)
        {
            return TypedResults.NotFound();
        }

        return CaseProcedure.OpenActs(record.Case, record.Circumstances).Any(kind => kind.Type == form.Act)
            ? Show(address, form, record, null, [], StatusCodes.Status200OK)
            : Pages.Show<NotOpenPage>(StatusCodes.Status409Conflict, ("Form", form), ("Record", record), ("Base", address));
    }

    private static async Task<IResult> DoAsync(
        string address, CaseId id, string act, HttpContext context, RegisterNode node, ICurrentActor current, Texts t)
    {
        var record = await node.Cases.ReadAsync(id, current.Required, t["desk.purpose.act"], context.RequestAborted);
        if (record is null || ActForms.Named(act) is not { } form)
        {
            return TypedResults.NotFound();
        }

        var posted = await context.Request.ReadFormAsync(context.RequestAborted);
        var answers = Answers.Of(posted, t);
        var command = form.Read(answers, record);
        if (answers.Errors.Count > 0)
        {
            return Show(address, form, record, answers, answers.Errors, StatusCodes.Status422UnprocessableEntity);
        }

        int? version = int.TryParse(posted["version"], out var read) ? read : null;
        var key = posted["idempotency"].ToString() is { Length: > 0 and <= 64 } given ? given : null;
        var result = await node.Cases.ActAsync(id, command, current.Required, version, key, context.RequestAborted);
        return result switch
        {
            ActResult.Done or ActResult.Repeated => TypedResults.LocalRedirect($"{address}/cases/{id}?done={form.Slug}"),
            ActResult.Refused refused => Show(
                address, form, record, answers, [Error(refused.Refusal, form, command, record, t)], StatusCodes.Status422UnprocessableEntity),
            ActResult.Conflict or ActResult.KeyReused => Show(
                address, form, record, answers, [new FieldError("", t["acts.wrong.conflict"])], StatusCodes.Status412PreconditionFailed),
            _ => TypedResults.NotFound(),
        };
    }

    private static IResult Show(
        string address, ActForm form, CaseRecord record, Answers? answers, IReadOnlyList<FieldError> errors, int status) =>
        Pages.Show<ActPage>(
            status, ("Form", form), ("Record", record), ("Base", address), ("Answers", answers), ("Errors", errors), ("Idempotency", Keys.Fresh()));

    /// <summary>The refusal at the field it names, when the form has that field; else for the whole form.</summary>
    internal static FieldError Error(Refusal refusal, ActForm form, CaseAct act, CaseRecord record, Texts t)
    {
        var found = RefusedField.In(form.Ask(record, t, record.Circumstances.Today), refusal, act) ?? "";
        return new FieldError(found, t.Refused(refusal));
    }
}
