using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;
using Probity.Web.Acts;
using Probity.Web.Languages;
using Probity.Web.Problems;

namespace Probity.Web.Api.Cases;

/// <summary>Reads a body of answers, one member for each question, into what the forms read: form and interface share one definition.</summary>
internal static class GivenAnswers
{
    private const int LargestBody = 256 * 1024;

    /// <summary>The members, or the problem to answer with. No body at all gives no answers: some acts ask nothing.</summary>
    public static async ValueTask<(IReadOnlyDictionary<string, IReadOnlyList<string>>? Given, ProblemResult? Problem)> ReadAsync(HttpContext context)
    {
        if (context.Request is { ContentType: null, ContentLength: null or 0 }) return (new Dictionary<string, IReadOnlyList<string>>(), null);
        var (body, malformed) = await RequestBody.ReadAsync(context, AnswersJson.Default.DictionaryStringJsonElement, LargestBody);
        if (body is null) return (null, malformed);
        var given = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var (name, value) in body)
        {
            if (Values(value) is not { } values)
                return (null, ProblemResult.Of(context, StatusCodes.Status422UnprocessableEntity, "errors.field.kind", name));
            if (values.Count > 0) given[name] = values;
        }

        return (given, null);
    }

    /// <summary>Notes every member that answers no question: a misspelt name must not pass as an answer left out.</summary>
    public static void RefuseUnknown(this Answers answers, IEnumerable<string> given, IEnumerable<Question> questions, Texts t)
    {
        var known = questions.Select(question => question.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var name in given.Where(name => !known.Contains(name))) answers.Wrong(name, t.Format("errors.body.unknown", name));
    }

    private static List<string>? Values(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Null) return [];
        if (value.ValueKind != JsonValueKind.Array) return Value(value) is { } one ? [one] : null;
        var values = value.EnumerateArray().Select(Value).ToList();
        return values.Contains(null) ? null : [.. values.OfType<string>()];
    }

    private static string? Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => null,
    };
}

[JsonSourceGenerationOptions(AllowDuplicateProperties = false, MaxDepth = 3)]
[JsonSerializable(typeof(Dictionary<string, JsonElement>))]
internal sealed partial class AnswersJson : JsonSerializerContext;
