using System.Data.Common;
using Probity.Storage.Witnessing;
using Probity.TransparencyLog.Notes;

namespace Probity.Hosting;

/// <summary>What a witness answers: <c>add-checkpoint</c> (C2SP tlog-witness), its key, and whether it is well.</summary>
internal sealed partial class WitnessEndpoints(WitnessStore store, SigningKey key, TimeProvider clock, ILogger log)
{
    private const string Text = "text/plain; charset=utf-8";

    /// <summary>Longest that sending a request may take.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/add-checkpoint", AddCheckpointAsync);
        routes.MapGet("/", context => WriteAsync(context, 200, Text, $"{key.Verifier}\n"));
        routes.MapGet("/healthz", context => WriteAsync(context, 200, Text, "ready\n"));
    }

    private async Task AddCheckpointAsync(HttpContext context)
    {
        using var limit = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, context.RequestAborted);
        try
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body, either.Token);
            var answer = store.Decide(body.GetBuffer().AsSpan(0, (int)body.Length), key, clock.GetUtcNow());
            if (answer.IsMisbehaviour)
                Refused(log, answer.Reason!.Value.ToString());
            await WriteAsync(context, answer.Status, answer.ContentType, answer.Body);
        }
        catch (BadHttpRequestException e)
        {
            await WriteAsync(context, e.StatusCode, Text, $"{e.Message}\n");
        }
        catch (OperationCanceledException) when (!context.RequestAborted.IsCancellationRequested)
        {
            await WriteAsync(context, StatusCodes.Status408RequestTimeout, Text, $"Send the request within {Patience.TotalSeconds} seconds.\n");
        }
        catch (DbException e)
        {
            NotWritten(log, e);
            context.Response.Headers.RetryAfter = "10";
            await WriteAsync(context, StatusCodes.Status503ServiceUnavailable, Text, "Nothing can be written here at the moment, and so nothing is cosigned.\n");
        }
    }

    private static async Task WriteAsync(HttpContext context, int status, string type, string body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        await context.Response.WriteAsync(body, context.RequestAborted);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A checkpoint signed by its log was refused: {Reason}. 'probity witness list' shows both.")]
    private static partial void Refused(ILogger log, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "What was seen could not be written; nothing was cosigned.")]
    private static partial void NotWritten(ILogger log, Exception e);
}
