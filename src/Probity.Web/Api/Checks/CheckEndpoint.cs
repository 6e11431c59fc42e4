using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Probity.Registers.Checks;
using Probity.Storage;
using Probity.Storage.Accounts;
using Probity.Storage.Checks;
using Probity.Web.Problems;
using Probity.Web.SignIn;

namespace Probity.Web.Api.Checks;

/// <summary><c>POST /api/v1/checks</c>.</summary>
internal sealed class CheckEndpoint(RegisterNode node, AskedBefore askedBefore, CheckLimit limit)
{
    private const string RepetitionHeader = "Idempotency-Key";
    private const int LongestRepetitionKey = 100;

    public static void Map(IEndpointRouteBuilder api) => api
        .MapPost("/checks", (Delegate)api.ServiceProvider.GetRequiredService<CheckEndpoint>().AskAsync)
        .RequireAuthorization(Policies.PointOfService).WithMetadata(NeedsOnlyAKey.Mark)
        .Accepts<CheckRequest>("application/json").Produces<CheckResponse>().WithProblems(400, 401, 413, 415, 422, 429)
        .WithName("Check").WithTags("Checks").WithSummary("Is one subject barred from one activity?")
        .WithDescription("Answers for the activity asked about and nothing else. The question is logged on disk before it is answered, and the subject can read who asked and why.");

    private async Task AskAsync(HttpContext context)
    {
        var key = PointOfServiceKeyHandler.KeyOf(context);
        if (!limit.Admits(context, key)) return;
        var (request, malformed) = await RequestBody.ReadAsync(context, CheckJson.Default.CheckRequest);
        if (request is null)
        {
            await malformed!.ExecuteAsync(context);
            return;
        }

        var (question, wrong) = CheckForm.Read(context, request, key);
        await (question is null ? wrong!.ExecuteAsync(context) : Write(context, request, await Answer(context, request, question, key)));
    }

    // Once it is asked it is logged, so somebody who goes away meanwhile cancels nothing; others may be waiting for the same answer.
    private Task<CheckReply?> Answer(HttpContext context, CheckRequest request, CheckQuestion question, PointOfServiceKey key)
    {
        var repetition = context.Request.Headers[RepetitionHeader].ToString();
        return repetition.Length is 0 or > LongestRepetitionKey ? Ask() : askedBefore.Answer(key.Id, repetition, request, Ask);

        Task<CheckReply?> Ask() => node.Checks.AnswerAsync(question, key.Id, CancellationToken.None)!;
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
