using System.Collections.Frozen;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Probity.Benchmarks.Load;
using Probity.CharterFiles;
using Probity.Registers.Measures;
using Probity.Storage;
using Probity.Web.Hosting;

namespace Probity.Benchmarks.Checks;

/// <summary>Checks a second over loopback, the whole node against a bare endpoint, round by round in turn.</summary>
internal static class CheckBenchmark
{
    public static async Task RunAsync(int listings, int callers, int rounds, TimeSpan length, CancellationToken cancel)
    {
        var directory = Directory.CreateTempSubdirectory("probity-bench").FullName;
        try
        {
            await using var node = await RegisterNode.OpenAsync(
                new NodeOptions(Path.Combine(directory, "data"), Path.Combine(directory, "keys")), CharterLibrary.Shipped(), TimeProvider.System, cancel);
            Console.WriteLine($"Listing {listings:N0} organisations ...");
            await ListedTown.FillAsync(node, listings, cancel);
            var key = await node.Keys.IssueAsync("Benchmark", new[] { new ActivityId("us-export") }.ToFrozenSet(), cancel);
            await using var probity = Probity(node, Path.Combine(directory, "web-keys"));
            var checks = await StartAsync(probity, cancel);
            var requests = ListedTown.Questions(listings, 4096).Select(q => Burst.Post(checks, "/api/v1/checks", key.Secret, q)).ToArray();
            var bodies = await BodiesAsync(checks, requests, cancel);
            using var log = new BareLog(Path.Combine(directory, "bare.db"));
            await using var bare = Bare(bodies, log);
            var bareAt = await StartAsync(bare, cancel);
            var bareRequests = requests.Select(r => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(r)
                .Replace("/api/v1/checks", "/bare", StringComparison.Ordinal).Replace(checks.Authority, bareAt.Authority, StringComparison.Ordinal))).ToArray();
            await CompareAsync((checks, requests), (bareAt, bareRequests), callers, rounds, length, cancel);
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    private static async Task CompareAsync(
        (Uri At, byte[][] Requests) probity, (Uri At, byte[][] Requests) bare, int callers, int rounds, TimeSpan length, CancellationToken cancel)
    {
        await Burst.OfAsync(probity.At, probity.Requests, callers, length, cancel);
        await Burst.OfAsync(bare.At, bare.Requests, callers, length, cancel);
        var ratios = new List<double>();
        Console.WriteLine($"{"round",5} {"probity/s",11} {"p50 ms",8} {"p99 ms",8} {"bare/s",11} {"p50 ms",8} {"p99 ms",8} {"ratio",6}");
        for (var round = 1; round <= rounds; round++)
        {
            var ours = await Burst.OfAsync(probity.At, probity.Requests, callers, length, cancel);
            var theirs = await Burst.OfAsync(bare.At, bare.Requests, callers, length, cancel);
            ratios.Add(ours.PerSecond / theirs.PerSecond);
            Console.WriteLine(
                $"{round,5} {ours.PerSecond,11:N0} {ours.Median.TotalMilliseconds,8:N2} {ours.Slowest.TotalMilliseconds,8:N2} "
                + $"{theirs.PerSecond,11:N0} {theirs.Median.TotalMilliseconds,8:N2} {theirs.Slowest.TotalMilliseconds,8:N2} {ratios[^1],6:N2}");
        }

        Console.WriteLine($"median ratio {Medians.Of(ratios):N2} (aim 0.80)");
    }

    /// <summary>The whole node's answers to the first questions, which the bare endpoint gives back.</summary>
    private static async Task<byte[][]> BodiesAsync(Uri at, byte[][] requests, CancellationToken cancel)
    {
        using var caller = new Caller(at, requests, 0);
        await caller.ConnectAsync(cancel);
        var bodies = new byte[2][];
        for (var i = 0; i < bodies.Length; i++)
        {
            await caller.AskAsync(keepBody: true, cancel);
            bodies[i] = Encoding.UTF8.GetBytes(caller.LastBody);
        }

        Console.WriteLine($"Answers: {bodies[0].Length} bytes when restricted, {bodies[1].Length} when unrestricted.");
        return bodies;
    }

    private static WebApplication Probity(RegisterNode node, string keys)
    {
        var builder = Builder();
        builder.Services.AddProbity(node, new WebOptions
        {
            KeysDirectory = keys,
            Limits = new() { General = int.MaxValue, Checks = int.MaxValue },
        });
        var application = builder.Build();
        application.UseProbity();
        application.MapProbity();
        return application;
    }

    private static WebApplication Bare(byte[][] bodies, BareLog log)
    {
        var application = Builder().Build();
        var turn = 0;
        application.MapPost("/bare", async context =>
        {
            using var read = new MemoryStream();
            await context.Request.Body.CopyToAsync(read, context.RequestAborted);
            await log.AppendAsync(read.ToArray());
            var body = bodies[Interlocked.Increment(ref turn) & 1];
            context.Response.ContentType = "application/json";
            context.Response.ContentLength = body.Length;
            await context.Response.BodyWriter.WriteAsync(body, context.RequestAborted);
        });
        return application;
    }

    private static WebApplicationBuilder Builder()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        return builder;
    }

    private static async Task<Uri> StartAsync(WebApplication application, CancellationToken cancel)
    {
        await application.StartAsync(cancel);
        return new Uri(application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
    }
}
