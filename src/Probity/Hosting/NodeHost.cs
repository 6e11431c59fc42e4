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
        NodeLocation location, string urls, DemoWorld? demo, Uri? origin, LogSettings logs, TimeProvider real, CancellationToken cancel)
    {
        try
        {
            return await Listening.RunAsync(urls, async () =>
            {
                var welcome = demo is not null ? await Demonstration.PrepareAsync(location, demo, real, cancel) : [];
                await ServeAsync(location, urls, demo is not null, origin, logs, real, welcome, cancel);
            }, cancel);
        }
        catch (DemonstrationException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 1;
        }
    }

    private static async Task ServeAsync(
        NodeLocation location, string urls, bool demo, Uri? origin, LogSettings logs, TimeProvider real, IReadOnlyList<string> welcome, CancellationToken cancel)
    {
        var clock = demo ? DemoClocks.Adjustable(location, real) : null;
        // Each takes about as long as the other, and neither needs the other.
        var options = new NodeOptions(location.Data, location.Keys) { LogName = logs.Name };
        var opening = Task.Run(
            () => RegisterNode.OpenAsync(options, CharterLibrary.Shipped(), (TimeProvider?)clock ?? real, cancel), cancel);
        var builder = Listening.Builder(urls);
        await using var node = await opening;
        builder.Services.AddProbity(node, new WebOptions { KeysDirectory = location.CookieKeys(), Demo = demo, PublicOrigin = origin, Clock = clock });
        builder.Services.AddHostedService(services => new DailyHousekeeping(node, services.GetRequiredService<ILogger<DailyHousekeeping>>()));
        using var quorum = logs.Quorate(real);
        builder.Services.AddHostedService(services => new LogPublishing(
            node, quorum is null ? null : new Cosigners(quorum, services.GetRequiredService<ILogger<Cosigners>>()).AskAsync, services.GetRequiredService<ILogger<LogPublishing>>()));
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
