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
    private const int Questions = 4096;

    public static async Task RunAsync(int listings, int callers, int rounds, TimeSpan length, TimeSpan warming, bool lineOnly, CancellationToken cancel)
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
            var requests = ListedTown.Questions(listings, Questions).Select(q => Burst.Post(checks, "/api/v1/checks", key.Secret, q)).ToArray();
            var answers = await AnswersAsync(checks, requests, cancel);
            using var log = new BareLog(Path.Combine(directory, "bare.db"), lineOnly);
            await using var bare = Builder().Build();
            new BareEndpoint(answers, Questions, ListedTown.PurposeLength, log).Map(bare);
            var bareAt = await StartAsync(bare, cancel);
            var bareRequests = requests.Select(r => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(r)
                .Replace("/api/v1/checks", "/bare", StringComparison.Ordinal).Replace(checks.Authority, bareAt.Authority, StringComparison.Ordinal))).ToArray();
            await CompareAsync((checks, requests), (bareAt, bareRequests), callers, rounds, length, warming, cancel);
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    private static async Task CompareAsync(
        (Uri At, byte[][] Requests) probity, (Uri At, byte[][] Requests) bare, int callers, int rounds, TimeSpan length, TimeSpan warming,
        CancellationToken cancel)
    {
        await Burst.OfAsync(probity.At, probity.Requests, callers, warming, cancel);
        await Burst.OfAsync(bare.At, bare.Requests, callers, warming, cancel);
        var (ratios, costs) = (new List<double>(), new List<double>());
        Console.WriteLine($"{"round",5} {"probity/s",10} {"p50 ms",7} {"p99 ms",7} {"cpu us",7} {"bare/s",10} {"p50 ms",7} {"p99 ms",7} {"cpu us",7} {"ratio",6} {"cpu",6}");
        for (var round = 1; round <= rounds; round++)
        {
            var ours = await Burst.OfAsync(probity.At, probity.Requests, callers, length, cancel);
            var theirs = await Burst.OfAsync(bare.At, bare.Requests, callers, length, cancel);
            ratios.Add(ours.PerSecond / theirs.PerSecond);
            costs.Add(theirs.Processor / ours.Processor);
            Console.WriteLine($"{round,5} {Columns(ours)} {Columns(theirs)} {ratios[^1],6:N2} {costs[^1],6:N2}");
        }

        Console.WriteLine($"median ratio {Medians.Of(ratios):N2} (aim 0.80); by processor time {Medians.Of(costs):N2}");
    }

    private static string Columns(Burst burst) =>
        $"{burst.PerSecond,10:N0} {burst.Median.TotalMilliseconds,7:N2} {burst.Slowest.TotalMilliseconds,7:N2} {burst.Processor.TotalMicroseconds,7:N0}";

    /// <summary>The whole node's answers to the first questions, which the bare endpoint gives back.</summary>
    private static async Task<Answer[]> AnswersAsync(Uri at, byte[][] requests, CancellationToken cancel)
    {
        using var caller = new Caller(at, requests, 0);
        await caller.ConnectAsync(cancel);
        var answers = new Answer[2];
        for (var i = 0; i < answers.Length; i++)
        {
            await caller.AskAsync(keep: true, cancel);
            answers[i] = caller.Kept!;
        }

        Console.WriteLine($"Answers: {answers[0].Body.Length} bytes when restricted, {answers[1].Body.Length} when unrestricted.");
        return answers;
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
