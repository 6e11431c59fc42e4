using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Probity.Registers.Framework;
using Probity.Web.Languages;

namespace Probity.Web.Problems;

/// <summary>Writes a <see cref="Problem"/>.</summary>
public sealed class ProblemResult(Problem problem) : IResult
{
    /// <summary>The media type of problem details.</summary>
    public const string MediaType = "application/problem+json";

    /// <summary>What is written.</summary>
    public Problem Problem { get; } = problem;

    /// <summary>A refusal in the language of the request.</summary>
    public static ProblemResult Of(Refusal refusal, HttpContext context) => new(refusal.ToProblem(TextsOf(context)));

    /// <summary>A request that is wrong in itself: which field, and what is wrong with it (text key in <c>errors</c>).</summary>
    public static ProblemResult Of(HttpContext context, int status, string detailKey, string? field = null, params object?[] arguments) =>
        new(new Problem("about:blank", TitleOf(status), status, TextsOf(context).Format(detailKey, arguments)) { Field = field });

    /// <summary>The same, with a sentence the domain has written.</summary>
    public static ProblemResult Of(HttpContext context, int status, LocalizedText sentence, string? field) =>
        new(new Problem("about:blank", TitleOf(status), status, TextsOf(context).Say(sentence)) { Field = field });

    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = Problem.Status;
        httpContext.Response.ContentType = MediaType;
        return JsonSerializer.SerializeAsync(httpContext.Response.Body, Problem, ProblemJson.Readable.Problem, httpContext.RequestAborted);
    }

    internal static Texts TextsOf(HttpContext context) => context.RequestServices.GetRequiredService<Texts>();

    internal static string TitleOf(int status) => ReasonPhrases.GetReasonPhrase(status) is { Length: > 0 } phrase ? phrase : "Error";
}
