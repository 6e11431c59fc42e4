using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;

namespace Probity.Hosting;

/// <summary>What every host of this program has in common: a quiet web server, and one sentence where it cannot listen.</summary>
internal static class Listening
{
    // Cookie keys lie in a directory that only this user can enter, as the master key does; encrypting them with a key from beside them
    // would protect nothing more, so the advice to do so is left out. A failed start is told in one sentence below.
    private static readonly string[] SaidElsewhere =
        ["Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager", "Microsoft.Extensions.Hosting.Internal.Host"];

    public static WebApplicationBuilder Builder(string urls)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = Environments.Production });
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.UseUrls(urls);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        foreach (var category in SaidElsewhere)
        {
            builder.Logging.AddFilter(category, LogLevel.None);
        }

        return builder;
    }

    /// <summary>Runs a host until it is told to stop; exit code 1, with a sentence, where the addresses cannot be listened on.</summary>
    public static async Task<int> RunAsync(string urls, Func<Task> serve, CancellationToken cancel)
    {
        try
        {
            await serve();
            return 0;
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            return 0;
        }
        catch (Exception e) when (e is SocketException or AddressInUseException || e.InnerException is SocketException or AddressInUseException)
        {
            await Console.Error.WriteLineAsync($"--urls: cannot listen on {urls}: {(e.InnerException ?? e).Message}. Choose another, for instance --urls http://127.0.0.1:5081.");
            return 1;
        }
    }
}
