using System.Text.Json.Serialization;
using Probity.Web.Api;

namespace Probity.Web.Problems;

/// <summary>Why a request to the interface was not done (RFC 9457, <c>application/problem+json</c>).</summary>
/// <param name="Type">Address of the rule behind it, or <c>about:blank</c>.</param>
/// <param name="Title">What kind of problem.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Detail">What to do, in the language of the request.</param>
public sealed record Problem(string Type, string Title, int Status, string Detail)
{
    /// <summary>Id of the rule that refused, as printed in the framework.</summary>
    public string? Rule { get; init; }

    /// <summary>The citation behind the rule.</summary>
    public string? Clause { get; init; }

    /// <summary>The field of the request that caused it.</summary>
    public string? Field { get; init; }

    /// <summary>Every answer that is wrong, when there may be several.</summary>
    public IReadOnlyList<WrongAnswer>? Errors { get; init; }

    /// <summary>Under which number the operator finds an unexpected failure in the log.</summary>
    public string? Trace { get; init; }
}

/// <summary>One answer that is wrong.</summary>
/// <param name="Field">Name of the question.</param>
/// <param name="Detail">What is wrong with it.</param>
/// <param name="Rule">Id of the rule that refused it; absent when the answer is missing or cannot be read.</param>
public sealed record WrongAnswer(string Field, string Detail, string? Rule);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Problem))]
internal sealed partial class ProblemJson : JsonSerializerContext
{
    /// <summary>As the default, with Chinese left readable.</summary>
    public static ProblemJson Readable => field ??= new(ReadableJson.Of(Default.Options));
}
