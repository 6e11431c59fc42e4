using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading.Channels;
using Probity.Operations;

namespace Probity.Hosting;

/// <summary>One line of the node's answer to an operation: a step on the way, or the outcome, which is the last.</summary>
internal sealed record ControlLine(Step? Step, Outcome? Outcome);

/// <summary>How an operation is answered: JSON lines, so that whoever waits sees how far it has come.</summary>
internal static class ControlAnswer
{
    private const int MostWaiting = 16;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <summary>Runs the operation and writes its lines as they come. A reader who is slow misses steps, and delays nothing.</summary>
    public static async Task WriteAsync(HttpResponse response, Func<IProgress<Step>, Task<Outcome>> run, CancellationToken cancel)
    {
        var steps = Channel.CreateBounded<Step>(new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.DropOldest });
        var outcome = RunAsync(steps.Writer, run);
        response.ContentType = "application/jsonl";
        await foreach (var step in steps.Reader.ReadAllAsync(cancel))
        {
            await WriteAsync(response, new ControlLine(step, null), cancel);
        }

        await WriteAsync(response, new ControlLine(null, await outcome), cancel);
    }

    /// <summary>Reads the lines; null when the node broke off before the outcome.</summary>
    public static async Task<Outcome?> ReadAsync(Stream answer, IProgress<Step> steps, CancellationToken cancel)
    {
        using var lines = new StreamReader(answer);
        while (await lines.ReadLineAsync(cancel) is { } text)
        {
            var line = JsonSerializer.Deserialize<ControlLine>(text, Json);
            if (line?.Outcome is { } outcome)
            {
                return outcome;
            }

            if (line?.Step is { } step)
            {
                steps.Report(step);
            }
        }

        return null;
    }

    private static async Task<Outcome> RunAsync(ChannelWriter<Step> steps, Func<IProgress<Step>, Task<Outcome>> run)
    {
        try
        {
            return await run(new Steps(step => steps.TryWrite(step)));
        }
        finally
        {
            steps.Complete();
        }
    }

    private static async Task WriteAsync(HttpResponse response, ControlLine line, CancellationToken cancel)
    {
        await response.WriteAsync(JsonSerializer.Serialize(line, Json) + "\n", cancel);
        await response.Body.FlushAsync(cancel);
    }
}
