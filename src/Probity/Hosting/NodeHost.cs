using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Probity.CharterFiles;
using Probity.Storage;
using Probity.Web.Hosting;

namespace Probity.Hosting;

/// <summary>Opens the directory, seeds a demonstration, and serves until told to stop.</summary>
internal static class NodeHost
{
    // Cookie keys lie in a directory that only this user can enter, as the master key does; encrypting them with a key from beside them
    // would protect nothing more, so the advice to do so is left out. A failed start is told in one sentence below.
    private static readonly string[] SaidElsewhere =
        ["Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager", "Microsoft.Extensions.Hosting.Internal.Host"];

    public static async Task<int> RunAsync(
        NodeLocation location, string urls, bool demo, Uri? origin, TimeProvider real, CancellationToken cancel)
    {
        try
        {
            var welcome = demo ? await Demonstration.PrepareAsync(location, real, cancel) : [];
            await ServeAsync(location, urls, demo, origin, real, welcome, cancel);
            return 0;
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            return 0;
        }
        catch (DemonstrationException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 1;
        }
        catch (Exception e) when (e is SocketException or AddressInUseException || e.InnerException is SocketException or AddressInUseException)
        {
            await Console.Error.WriteLineAsync($"--urls: cannot listen on {urls}: {(e.InnerException ?? e).Message}. Choose another, for instance --urls http://127.0.0.1:5081.");
            return 1;
        }
    }

    private static async Task ServeAsync(
        NodeLocation location, string urls, bool demo, Uri? origin, TimeProvider real, IReadOnlyList<string> welcome, CancellationToken cancel)
    {
        var clock = demo ? DemoClocks.Adjustable(location, real) : null;
        // Each takes about as long as the other, and neither needs the other.
        var opening = Task.Run(
            () => RegisterNode.OpenAsync(new NodeOptions(location.Data, location.Keys), CharterLibrary.Shipped(), (TimeProvider?)clock ?? real, cancel), cancel);
        var builder = Builder(urls);
        await using var node = await opening;
        builder.Services.AddProbity(node, new WebOptions { KeysDirectory = location.CookieKeys(), Demo = demo, PublicOrigin = origin, Clock = clock });
        builder.Services.AddHostedService(services => new DailyHousekeeping(node, services.GetRequiredService<ILogger<DailyHousekeeping>>()));
        builder.Services.AddHostedService(services => new LogPublishing(node, null, services.GetRequiredService<ILogger<LogPublishing>>()));
        await using var application = builder.Build();
        Control? control = null;
        application.UseProbity();
        application.MapProbity();
        Control.Map(application, node, () => control);
        await application.StartAsync(cancel);
        var address = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        control = Control.Announce(location, address);
        Greeting.Write(address, location, node, welcome);
        await application.WaitForShutdownAsync(cancel);
        File.Delete(location.ControlFile);
    }

    private static WebApplicationBuilder Builder(string urls)
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
}
