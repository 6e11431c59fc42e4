using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;
using Probity.Web.Problems;

namespace Probity.Web.Api;

/// <summary>Reads a small JSON body strictly: one value, no unknown or repeated member, no more bytes than allowed.</summary>
public static class RequestBody
{
    /// <summary>The value, or the problem to answer with. Exactly one of the two is null.</summary>
    /// <param name="context">The request.</param>
    /// <param name="type">How to read it; its options decide about unknown members and depth.</param>
    /// <param name="limit">The most bytes.</param>
    public static async ValueTask<(T? Value, ProblemResult? Problem)> ReadAsync<T>(HttpContext context, JsonTypeInfo<T> type, int limit = 16 * 1024)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!context.Request.HasJsonContentType()) return (null, ProblemResult.Of(context, StatusCodes.Status415UnsupportedMediaType, "errors.415.text"));
        if (context.Request.ContentLength > limit) return (null, TooLarge(context));
        var reader = context.Request.BodyReader;
        while (true)
        {
            var read = await reader.ReadAsync(context.RequestAborted);
            if (read.Buffer.Length > limit) return (null, TooLarge(context));
            if (read.IsCompleted) return Parse(context, reader, read.Buffer, type);
            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static (T? Value, ProblemResult? Problem) Parse<T>(
        HttpContext context, PipeReader body, ReadOnlySequence<byte> bytes, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = type.Options.MaxDepth });
            var value = JsonSerializer.Deserialize(ref reader, type);
            reader.Read();
            return value is null ? (null, Malformed(context, "$")) : (value, null);
        }
        catch (JsonException malformed)
        {
            return (null, Malformed(context, malformed.Path ?? "$"));
        }
        finally
        {
            body.AdvanceTo(bytes.End);
        }
    }

    private static ProblemResult TooLarge(HttpContext context) =>
        ProblemResult.Of(context, StatusCodes.Status413PayloadTooLarge, "errors.413.text");

    private static ProblemResult Malformed(HttpContext context, string path) =>
        ProblemResult.Of(context, StatusCodes.Status400BadRequest, "errors.body.malformed", path, path);
}
