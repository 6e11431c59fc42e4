using Microsoft.AspNetCore.Http;
using Probity.Registers.Cases;
using Probity.Registers.Framework;
using Probity.Storage.Cases;
using Probity.Web.Acts;
using Probity.Web.Design;
using Probity.Web.Languages;
using Probity.Web.Problems;

namespace Probity.Web.Api.Cases;

/// <summary>What an act led to. A repeated request gets the same.</summary>
/// <param name="Case">The case.</param>
/// <param name="Version">Its version after the act; also the entity tag.</param>
/// <param name="Act">The act that was done.</param>
/// <param name="Address">Where the case is read.</param>
public sealed record ActResponse(CaseId Case, int Version, string Act, string Address);

/// <summary>Turns the outcome of an act into the answer.</summary>
internal static class ActAnswer
{
    /// <summary>The answer to an act that was decided on.</summary>
    /// <param name="context">The request.</param>
    /// <param name="result">What became of it.</param>
    /// <param name="command">What was wanted.</param>
    /// <param name="act">Its name.</param>
    /// <param name="questions">What it asks, to find the one a refusal is about.</param>
    /// <param name="opens">True when it opens a case.</param>
    public static IResult Of(HttpContext context, ActResult result, CaseAct command, string act, IEnumerable<Question> questions, bool opens = false) => result switch
    {
        ActResult.Done done => Acted(context, done.Id, done.Version, act, opens),
        ActResult.Repeated repeated => Acted(context, repeated.Id, repeated.Version, act, opens),
        ActResult.Refused refused => Refused(context, refused.Refusal, command, questions),
        ActResult.Conflict conflict => MovedOn(context, conflict.ActualVersion),
        ActResult.KeyReused => ProblemResult.Of(context, StatusCodes.Status422UnprocessableEntity, "errors.idempotency", Conditions.KeyHeader),
        _ => ProblemResult.Of(context, StatusCodes.Status404NotFound, "errors.404.text"),
    };

    /// <summary>The answer to answers that cannot be read, all of them at once.</summary>
    public static ProblemResult Wrong(HttpContext context, IReadOnlyList<FieldError> errors)
    {
        var detail = ProblemResult.TextsOf(context)["errors.422.text"];
        return new ProblemResult(new Problem("about:blank", ProblemResult.TitleOf(StatusCodes.Status422UnprocessableEntity), StatusCodes.Status422UnprocessableEntity, detail)
        {
            Field = errors[0].Field,
            Errors = [.. errors.Select(error => new WrongAnswer(error.Field, error.Message, null))],
        });
    }

    private static IResult Acted(HttpContext context, CaseId id, int version, string act, bool opens)
    {
        var address = $"{ApiEndpoints.Root}/cases/{id}";
        context.Response.Headers.ETag = Conditions.TagOf(version);
        var answer = new ActResponse(id, version, act, address);
        return opens ? TypedResults.Created(address, answer) : TypedResults.Ok(answer);
    }

    private static ProblemResult Refused(HttpContext context, Refusal refusal, CaseAct command, IEnumerable<Question> questions)
    {
        var texts = ProblemResult.TextsOf(context);
        var problem = refusal.ToProblem(texts);
        return RefusedField.In(questions, refusal, command) is not { } field
            ? new ProblemResult(problem)
            : new ProblemResult(problem with { Field = field, Errors = [new WrongAnswer(field, texts.Say(refusal.Sentence), refusal.Rule.Value)] });
    }

    private static ProblemResult MovedOn(HttpContext context, int version)
    {
        context.Response.Headers.ETag = Conditions.TagOf(version);
        return ProblemResult.Of(context, StatusCodes.Status412PreconditionFailed, "errors.412.text", "If-Match");
    }
}
