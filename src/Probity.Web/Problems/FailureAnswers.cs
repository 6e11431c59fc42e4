using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Probity.Web.Design;

namespace Probity.Web.Problems;

/// <summary>Answers every failure: a page to people, a problem to machines, never a stack trace.</summary>
internal static partial class FailureAnswers
{
    public static void UseFailureAnswers(this IApplicationBuilder application)
    {
        var log = application.ApplicationServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(FailureAnswers).FullName!);
        application.Use(async (context, next) =>
        {
            try
            {
                await next(context);
            }
            catch (BadHttpRequestException badRequest) when (!context.Response.HasStarted)
            {
                context.Response.StatusCode = badRequest.StatusCode;
            }
            catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // The outermost frame: whatever it is, the caller gets an answer and the operator a log line.
            catch (Exception failure) when (!context.Response.HasStarted)
#pragma warning restore CA1031
            {
                Unexpected(log, failure, context.Request.Method, TraceOf(context));
                context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            }

            if (IsBareFailure(context.Response)) await Answer(context);
        });
    }

    private static bool IsBareFailure(HttpResponse response) =>
        response is { HasStarted: false, StatusCode: >= 400, ContentType: null } && response.ContentLength is null or 0;

    private static Task Answer(HttpContext context)
    {
        var status = context.Response.StatusCode;
        var texts = ProblemResult.TextsOf(context);
        var known = texts.Has($"errors.{status}.title") ? status : status < 500 ? 400 : 500;
        var trace = status >= 500 ? TraceOf(context) : null;
        if (!WantsProblem(context.Request))
            return AnswerWithPage(context, Pages.Show<FailurePage>(status, (nameof(FailurePage.Known), known), (nameof(FailurePage.Trace), trace)));
        var problem = new Problem("about:blank", ProblemResult.TitleOf(status), status, texts[$"errors.{known}.text"]) { Trace = trace };
        return new ProblemResult(problem).ExecuteAsync(context);
    }

    /// <summary>Renders a second page in one request: the services and the header of the page that failed are spent.</summary>
    private static async Task AnswerWithPage(HttpContext context, IResult page)
    {
        var spent = context.RequestServices;
        await using var scope = spent.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
        context.RequestServices = scope.ServiceProvider;
        context.Response.Headers.Remove("blazor-enhanced-nav");
        await page.ExecuteAsync(context);
        context.RequestServices = spent;
    }

    private static bool WantsProblem(HttpRequest request) =>
        request.Path.StartsWithSegments("/api") || request.Path.StartsWithSegments("/openapi");

    private static string TraceOf(HttpContext context) => Activity.Current?.TraceId.ToHexString() ?? context.TraceIdentifier;

    [LoggerMessage(LogLevel.Error, "{Method} failed unexpectedly; trace {Trace}")]
    private static partial void Unexpected(ILogger log, Exception failure, string method, string trace);
}
