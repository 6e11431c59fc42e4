using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Probity.Storage.Witnessing;
using Probity.TransparencyLog.Witnessing;

namespace Probity.Hosting;

/// <summary>Opens a witness's records and key, and takes checkpoints until told to stop.</summary>
internal static class WitnessHost
{
    /// <summary>Requests taken from one address in a minute, unless said otherwise: a dozen registers that publish four times a second.</summary>
    public const int RequestsPerMinute = 3000;

    // Decisions come one after the other; more that wait only hold memory.
    private const int AtOnce = 16;
    private const int Waiting = 256;

    public static Task<int> RunAsync(NodeLocation location, string? name, string urls, int perMinute, TimeProvider clock, CancellationToken cancel) =>
        Listening.RunAsync(urls, () => ServeAsync(location, name, urls, perMinute, clock, cancel), cancel);

    private static async Task ServeAsync(NodeLocation location, string? name, string urls, int perMinute, TimeProvider clock, CancellationToken cancel)
    {
        using var store = WitnessStore.Open(location.Data);
        using var key = WitnessKey.Open(store, location.Data, location.Keys, name);
        var builder = Listening.Builder(urls);
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxRequestBodySize = AddCheckpointRequest.LongestBody;
            server.Limits.MaxConcurrentConnections = 1000;
            server.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        });
        builder.Services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.GlobalLimiter = PartitionedRateLimiter.CreateChained(ByAddress(perMinute), All());
        });
        await using var application = builder.Build();
        application.UseRateLimiter();
        new WitnessEndpoints(store, key, clock, application.Logger).Map(application);
        await application.StartAsync(cancel);
        Greet(application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First(), location, key.Verifier.ToString(), store);
        await application.WaitForShutdownAsync(cancel);
    }

    private static PartitionedRateLimiter<HttpContext> ByAddress(int perMinute) => PartitionedRateLimiter.Create<HttpContext, string>(context =>
        RateLimitPartition.GetFixedWindowLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? "unknown",
            _ => new FixedWindowRateLimiterOptions { PermitLimit = perMinute, Window = TimeSpan.FromMinutes(1) }));

    private static PartitionedRateLimiter<HttpContext> All() => PartitionedRateLimiter.Create<HttpContext, string>(_ =>
        RateLimitPartition.GetConcurrencyLimiter("", _ => new ConcurrencyLimiterOptions { PermitLimit = AtOnce, QueueLimit = Waiting }));

    private static void Greet(string address, NodeLocation location, string key, WitnessStore store)
    {
        Console.WriteLine($"The witness is ready at {address}");
        Console.WriteLine($"  data {location.Data}");
        Console.WriteLine($"  keys {location.Keys}");
        Console.WriteLine($"  key  {key}");
        var logs = store.Logs().Count;
        Console.WriteLine(logs == 0 ? "No log is witnessed yet. Add one: probity witness add-log ORIGIN KEY" : $"It witnesses {logs} {(logs == 1 ? "log" : "logs")}.");
        Console.WriteLine("Press Ctrl-C to stop.");
    }
}
