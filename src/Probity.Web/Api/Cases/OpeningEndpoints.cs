using System.ComponentModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Probity.Registers.Authorities;
using Probity.Storage;
using Probity.Web.Acts;
using Probity.Web.Desk;
using Probity.Web.Languages;
using Probity.Web.Problems;
using Probity.Web.SignIn;

namespace Probity.Web.Api.Cases;

/// <summary>What opening a case asks, and <c>POST /api/v1/cases</c>.</summary>
internal static class OpeningEndpoints
{
    private const string Act = "open-case";
    private const string Register = "register";

    public static void MapOpening(this IEndpointRouteBuilder api)
    {
        CaseEndpoints.Describe(api.MapGet("/cases/new", Ask), Policies.TokenOpeners, "AskToOpenCase", "What opening a case in a register asks")
            .Produces<OpenActResponse>().WithProblems(401, 403, 422);
        CaseEndpoints.Describe(api.MapPost("/cases", DoAsync), Policies.TokenOpeners, "OpenCase", "Open a case: a creditor's application, or the court's own motion")
            .WithMetadata(new AnswersBody(Example), new EntityTag()).Produces<ActResponse>(StatusCodes.Status201Created).WithProblems(400, 401, 403, 413, 415, 422)
            .WithDescription("An applicant's account makes an application; an officer's account opens the case on the authority's own motion. The body has the register and one member for each question of `GET /api/v1/cases/new`.");
    }

    private const string Example = """
        {"register":"my-court/discredited-subjects","kind":"enterprise","name":"...","identifiers":["uscc:..."],"capacity":"obliged-party",
        "issuer":"...","number":"...","enforcementCase":"...","effectiveOn":"2026-03-01","obligation":"...","obligedParty":"...",
        "ground":"able-but-refuses","report":"...","attests":true}
        """;

    private static IResult Ask(
        HttpContext context, RegisterNode node, ICurrentActor current, Texts t,
        [FromQuery, Description("authority-slug/register-slug")] string? register) =>
        Find(node, register) is { } found
            ? TypedResults.Ok(new OpenActResponse(
                Act, t["desk.open-case"], t["desk.open-case.intro"], false, $"{ApiEndpoints.Root}/cases", QuestionResponse.Of(Questions(node, found, current, t))))
            : NoRegister(context, register);

    private static async Task<IResult> DoAsync(
        HttpContext context, RegisterNode node, ICurrentActor current, Texts t,
        [FromHeader(Name = Conditions.KeyHeader), Description(Conditions.KeyMeaning)] string? idempotencyKey)
    {
        var conditions = new Conditions { IdempotencyKey = idempotencyKey };
        if (conditions.Problem(context) is { } wrong) return wrong;
        var (given, malformed) = await GivenAnswers.ReadAsync(context);
        if (given is null) return malformed!;
        var answers = Answers.Of(given, t);
        if (Find(node, answers.OptionalText(Register)) is not { } register) return NoRegister(context, answers.First(Register));
        var questions = Questions(node, register, current, t).ToList();
        answers.RefuseUnknown(given.Keys.Where(name => name != Register), questions, t);
        var act = OpenCaseForm.Read(answers, register.Id, node.Library.Charter(register.Charter), t);
        if (answers.Errors.Count > 0) return ActAnswer.Wrong(context, answers.Errors);
        var result = await node.Cases.ActAsync(null, act, current.Required, null, conditions.Key, context.RequestAborted);
        return ActAnswer.Of(context, result, act, Act, questions, opens: true);
    }

    private static IEnumerable<Question> Questions(RegisterNode node, Register register, ICurrentActor current, Texts t)
    {
        var charter = node.Library.Charter(register.Charter);
        return OpenCaseForm.Ask(charter, current.Required.Authority is not null, t.In(charter.Kind));
    }

    private static Register? Find(RegisterNode node, string? id) => RegisterId.TryParse(id, out var known) ? node.Directory.Find(known) : null;

    private static ProblemResult NoRegister(HttpContext context, string? id) => string.IsNullOrEmpty(id)
        ? ProblemResult.Of(context, StatusCodes.Status422UnprocessableEntity, "errors.field.missing", Register, Register)
        : ProblemResult.Of(context, StatusCodes.Status422UnprocessableEntity, "errors.field.register", Register, id);
}
