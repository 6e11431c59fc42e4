using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Probity.Benchmarks.Load;

namespace Probity.Benchmarks.Checks;

/// <summary>The peer: reads the whole request, logs it, and gives back an answer of the node to the byte, header lines included. It decides nothing.</summary>
internal sealed class BareEndpoint(IReadOnlyList<Answer> answers, int questions, int purposeLength, BareLog log)
{
    // What AES-256-GCM adds to a purpose, and the length of a keyed hash, as the node stores them.
    private const int SealLength = 28;
    private const int HashLength = 16;

    // The server writes these by itself.
    private static readonly string[] OfTheServer = ["Date", "Content-Length", "Content-Type"];

    private readonly BareLine[] _lines =
    [
        .. Enumerable.Range(0, questions).Select(_ => new BareLine(
            RandomNumberGenerator.GetBytes(purposeLength + SealLength), RandomNumberGenerator.GetBytes(HashLength))),
    ];

    private readonly (byte[] Body, KeyValuePair<string, string>[] Headers)[] _answers =
        [.. answers.Select(a => (a.Body, a.Headers.Where(h => !OfTheServer.Contains(h.Key)).ToArray()))];

    private int _turn;

    public void Map(WebApplication application) => application.MapPost("/bare", AnswerAsync);

    private async Task AnswerAsync(HttpContext context)
    {
        var request = context.Request.BodyReader;
        var read = await request.ReadAsync(context.RequestAborted);
        while (!read.IsCompleted)
        {
            request.AdvanceTo(read.Buffer.Start, read.Buffer.End);
            read = await request.ReadAsync(context.RequestAborted);
        }

        request.AdvanceTo(read.Buffer.End);
        var turn = Interlocked.Increment(ref _turn) & int.MaxValue;
        await log.AppendAsync(_lines[turn % _lines.Length]);
        var (body, headers) = _answers[turn % _answers.Length];
        foreach (var (name, value) in headers)
        {
            context.Response.Headers[name] = value;
        }

        context.Response.ContentType = "application/json";
        context.Response.ContentLength = body.Length;
        await context.Response.BodyWriter.WriteAsync(body, context.RequestAborted);
    }
}
