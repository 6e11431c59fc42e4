using System.ComponentModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Probity.Registers.Cases;
using Probity.Storage;
using Probity.Web.Acts;
using Probity.Web.Languages;
using Probity.Web.SignIn;

namespace Probity.Web.Api.Cases;

/// <summary><c>POST /api/v1/cases/{id}/acts/{act}</c>.</summary>
internal static class ActingEndpoint
{
    public static void MapActing(this IEndpointRouteBuilder api) =>
        CaseEndpoints.Describe(api.MapPost("/cases/{id}/acts/{act}", DoAsync), Policies.TokenCaseWorkers, "Act", "Do an act in a case")
            .WithMetadata(new AnswersBody("""{"reasons":"..."}"""), new EntityTag()).Produces<ActResponse>().WithProblems(400, 401, 403, 404, 412, 413, 415, 422)
            .WithDescription("The body has one member for each question that `openActs` of the case lists for the act; none for an act that asks nothing. A refusal names the rule, its clause and the question it is about.");

    private static async Task<IResult> DoAsync(
        HttpContext context, RegisterNode node, ICurrentActor current, Texts t, [AsParameters] Conditions conditions,
        [Description("Reference of the case.")] string id, [Description("Name of the act.")] string act)
    {
        if (conditions.Problem(context) is { } wrong) return wrong;
        var (given, malformed) = await GivenAnswers.ReadAsync(context);
        if (given is null) return malformed!;
        var record = await node.Cases.ReadAsync(new CaseId(id), current.Required, t["desk.purpose.act"], context.RequestAborted);
        if (record is null || ActForms.Named(act) is not { } form) return CaseEndpoints.NothingThere(context);
        var questions = form.Ask(record, t, record.Circumstances.Today).ToList();
        var answers = Answers.Of(given, t);
        answers.RefuseUnknown(given.Keys, questions, t);
        var command = form.Read(answers, record);
        if (answers.Errors.Count > 0) return ActAnswer.Wrong(context, answers.Errors);
        var result = await node.Cases.ActAsync(new CaseId(id), command, current.Required, conditions.Version, conditions.Key, context.RequestAborted);
        return ActAnswer.Of(context, result, command, form.Slug, questions);
    }
}
