using System.CommandLine;
using System.CommandLine.Parsing;
using System.Net;
using Probity.Hosting;

namespace Probity.Commands;

/// <summary><c>probity serve</c>: runs a node.</summary>
internal static class ServeCommand
{
    private const string DefaultAddress = "http://127.0.0.1:5080";

    public static Command Make(TimeProvider clock)
    {
        var which = new WhichNode(clock);
        var urls = new Option<string>("--urls") { DefaultValueFactory = _ => DefaultAddress, Description = "Address to listen on; several are parted by semicolons" };
        var demo = new Option<string?>("--demo")
        {
            Arity = ArgumentArity.ZeroOrOne,
            HelpName = string.Join('|', DemoWorld.All.Select(w => w.Name)),
            Description = "Fill an empty directory with a synthetic town, or with a province of eight of them, and let officers move the date; loopback addresses only",
        };
        var origin = new Option<Uri?>("--public-origin") { Description = "The address citizens use, e.g. https://register.example", CustomParser = Origin };
        var command = which.On(new Command("serve", "Run a node: pages, interface, checks.") { urls, demo, origin });
        var logs = new LogOptions();
        logs.On(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var address = parsed.GetRequiredValue(urls);
            var settings = logs.Of(parsed);
            var named = parsed.GetResult(demo) is null ? null : parsed.GetValue(demo) ?? DemoWorld.All[0].Name;
            var world = named is null ? null : DemoWorld.Named(named);
            if (named is not null && world is null)
            {
                Console.Error.WriteLine($"--demo: '{named}' is no demonstration. There are: {string.Join(", ", DemoWorld.All.Select(w => w.Name))}.");
                return 1;
            }

            if (Refusal(address, world is not null, settings) is { } refusal)
            {
                Console.Error.WriteLine(refusal);
                return 1;
            }

            return await NodeHost.RunAsync(which.Of(parsed), address, world, parsed.GetValue(origin), settings, clock, cancel);
        });
        return command;
    }

    private static Uri? Origin(ArgumentResult result)
    {
        if (Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out var origin) && origin is { Scheme: "http" or "https", PathAndQuery: "/" })
        {
            return origin;
        }

        result.AddError($"--public-origin: '{result.Tokens[0].Value}' is no http or https address without a path, such as https://register.example.");
        return null;
    }

    private static string? Refusal(string address, bool demo, LogSettings logs)
    {
        if (demo && logs.Name is not null)
            return "--log-name: a demonstration has a random name of its own. Leave out one of the two.";
        if (ListeningAddress.Refusal(address, DefaultAddress) is { } refusal)
            return refusal;

        return demo && ListeningAddress.Parts(address).Any(p => !IsLoopback(new Uri(p).Host))
            ? "--demo: demo accounts have known names, so a demonstration listens on this machine only. Use --urls http://127.0.0.1:PORT."
            : null;
    }

    private static bool IsLoopback(string host) =>
        host == "localhost" || (IPAddress.TryParse(host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));
}
