using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Probity.Benchmarks.Start;

/// <summary>An ASP.NET Core application that does nothing but answer.</summary>
internal static class BareApplication
{
    public static async Task RunAsync(string urls, CancellationToken cancel)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(urls);
        builder.Logging.ClearProviders();
        await using var application = builder.Build();
        application.MapGet("/healthz", () => "ready");
        await application.StartAsync(cancel);
        await application.WaitForShutdownAsync(cancel);
    }
}
