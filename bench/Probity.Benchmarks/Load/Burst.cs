using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;

namespace Probity.Benchmarks.Load;

/// <summary>What a round of asking gave.</summary>
/// <param name="PerSecond">Answers a second.</param>
/// <param name="Median">Median time to an answer.</param>
/// <param name="Slowest">99th percentile of the time to an answer.</param>
/// <param name="Processor">Processor time an answer took, caller and server together; other load on the machine hardly changes it.</param>
internal sealed record Burst(double PerSecond, TimeSpan Median, TimeSpan Slowest, TimeSpan Processor)
{
    /// <summary>Asks from many connections at once for a while.</summary>
    public static async Task<Burst> OfAsync(Uri server, IReadOnlyList<byte[]> requests, int callers, TimeSpan length, CancellationToken cancel)
    {
        var times = new ConcurrentBag<List<long>>();
        var before = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, callers).Select(number => Task.Run(
            async () =>
            {
                using var caller = new Caller(server, requests, number * 7919);
                await caller.ConnectAsync(cancel);
                var own = new List<long>();
                while (clock.Elapsed < length)
                {
                    var asked = Stopwatch.GetTimestamp();
                    await caller.AskAsync(keep: false, cancel);
                    own.Add(Stopwatch.GetTimestamp() - asked);
                }

                times.Add(own);
            },
            cancel)));
        var elapsed = clock.Elapsed;
        var processor = Environment.CpuUsage.TotalTime - before;
        var all = times.SelectMany(t => t).Order().ToArray();
        return new Burst(all.Length / elapsed.TotalSeconds, At(0.5), At(0.99), processor / all.Length);

        TimeSpan At(double share) => Stopwatch.GetElapsedTime(0, all[(int)((all.Length - 1) * share)]);
    }

    /// <summary>A POST of a JSON body, as bytes on the wire.</summary>
    public static byte[] Post(Uri server, string path, string key, string body) => Encoding.UTF8.GetBytes(
        $"POST {path} HTTP/1.1\r\nHost: {server.Authority}\r\nAuthorization: Bearer {key}\r\nContent-Type: application/json\r\n"
        + $"Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}");
}
