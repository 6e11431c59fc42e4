using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Probity.Registers.Checks;
using Probity.Storage;
using Probity.Storage.Accounts;
using Probity.Storage.Checks;
using Probity.Web.Hosting;
using Probity.Web.Problems;
using Probity.Web.SignIn;

namespace Probity.Web.Api.Checks;

/// <summary><c>POST /api/v1/checks</c>.</summary>
internal static class CheckEndpoint
{
    private const string RepetitionHeader = "Idempotency-Key";
    private const int LongestRepetitionKey = 100;

    public static void MapChecks(this IEndpointRouteBuilder api) => api.MapPost("/checks", Ask)
        .RequireAuthorization(Policies.PointOfService).RequireRateLimiting(Throttles.Checks)
        .Accepts<CheckRequest>("application/json").Produces<CheckResponse>().WithProblems(400, 401, 413, 415, 422, 429)
        .WithName("Check").WithTags("Checks").WithSummary("Is one subject barred from one activity?")
        .WithDescription("Answers for the activity asked about and nothing else. The question is logged on disk before it is answered, and the subject can read who asked and why.");

    private static async Task Ask(HttpContext context, RegisterNode node, AskedBefore askedBefore)
    {
        var key = PointOfServiceKeyHandler.KeyOf(context);
        var (request, malformed) = await RequestBody.ReadAsync(context, CheckJson.Default.CheckRequest);
        if (request is null)
        {
            await malformed!.ExecuteAsync(context);
            return;
        }

        var (question, wrong) = CheckForm.Read(context, request, key);
        if (question is null)
        {
            await wrong!.ExecuteAsync(context);
            return;
        }

        await Write(context, request, await Answer(context, node, askedBefore, request, question, key));
    }

    private static async Task<CheckReply?> Answer(
        HttpContext context, RegisterNode node, AskedBefore askedBefore, CheckRequest request, CheckQuestion question, PointOfServiceKey key)
    {
        var repetition = context.Request.Headers[RepetitionHeader].ToString();
        if (repetition.Length is 0 or > LongestRepetitionKey) return await node.Checks.AnswerAsync(question, key.Id, context.RequestAborted);

        // Others may be waiting for the same answer, so one caller going away must not cancel it.
        var answer = askedBefore.Answer(key.Id, repetition, request, () => node.Checks.AnswerAsync(question, key.Id, CancellationToken.None));
        return answer is null ? null : await answer;
    }

    private static Task Write(HttpContext context, CheckRequest request, CheckReply? reply) => reply switch
    {
        CheckReply.Answered answered => Write(context, CheckResponse.Of(answered.Answer, request.Activity!, answered.Receipt)),
        CheckReply.Refused refused => ProblemResult.Of(refused.Refusal, context).ExecuteAsync(context),
        _ => ProblemResult.Of(context, StatusCodes.Status422UnprocessableEntity, "errors.idempotency", RepetitionHeader).ExecuteAsync(context),
    };

    private static async Task Write(HttpContext context, CheckResponse response)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(response, CheckJson.Readable.CheckResponse);
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = bytes.Length;
        await context.Response.BodyWriter.WriteAsync(bytes, context.RequestAborted);
    }
}
