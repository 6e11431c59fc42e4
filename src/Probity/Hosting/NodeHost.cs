using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Probity.CharterFiles;
using Probity.Storage;
using Probity.Web.Hosting;

namespace Probity.Hosting;

/// <summary>Opens the directory, seeds a demonstration, and serves until told to stop.</summary>
internal static class NodeHost
{
    public static async Task<int> RunAsync(
        NodeLocation location, string urls, bool demo, Uri? origin, TimeProvider real, CancellationToken cancel)
    {
        try
        {
            var welcome = demo ? await Demonstration.PrepareAsync(location, real, cancel) : [];
            await ServeAsync(location, urls, demo, origin, real, welcome, cancel);
            return 0;
        }
        catch (Exception e) when (e is DataDirectoryInUseException or NewerSchemaException or MasterKeyException or DemonstrationException)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 1;
        }
        catch (IOException e) when (e.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            await Console.Error.WriteLineAsync($"--urls: {urls} is already in use. Choose another port, for instance --urls http://127.0.0.1:5081.");
            return 1;
        }
    }

    private static async Task ServeAsync(
        NodeLocation location, string urls, bool demo, Uri? origin, TimeProvider real, IReadOnlyList<string> welcome, CancellationToken cancel)
    {
        var clock = demo ? DemoClocks.Adjustable(location, real) : null;
        await using var node = await RegisterNode.OpenAsync(
            new NodeOptions(location.Data, location.Keys), CharterLibrary.Shipped(), (TimeProvider?)clock ?? real, cancel);
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = Environments.Production });
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.UseUrls(urls);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddProbity(node, new WebOptions { KeysDirectory = location.Keys, Demo = demo, PublicOrigin = origin, Clock = clock });
        builder.Services.AddHostedService(services => new DailyHousekeeping(node, services.GetRequiredService<ILogger<DailyHousekeeping>>()));
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
}
