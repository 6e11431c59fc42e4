using Probity.CharterFiles;
using Probity.Hosting;
using Probity.Operations;
using Probity.Registers.Authorities;
using Probity.Storage;

namespace Probity.Tests.Hosting;

public sealed class NodeTests
{
    private const string Ready = "Press Ctrl-C to stop.";
    private static readonly string[] AnyPort = ["--urls", "http://127.0.0.1:0"];

    [Fact]
    public async Task Serve_OnAnEmptyDirectory_SaysHowToBeginObeysOperatorsAndStops()
    {
        using var place = new Place();
        using var node = ProbityProcess.Start(["serve", .. AnyPort, .. place.Options]);
        await node.SeesAsync(Ready);

        var second = await ProbityProcess.RunAsync(["serve", .. AnyPort, .. place.Options]);
        var added = await ProbityProcess.RunAsync(["key", "add", "--name", "Counter", "--activity", "flight", .. place.Options]);
        var refused = await ProbityProcess.RunAsync(["key", "revoke", "nobody", .. place.Options]);
        var stopped = await node.InterruptAsync();
        var after = await ProbityProcess.RunAsync(["rebuild", .. place.Options]);

        (second.ExitCode, added.ExitCode, refused.ExitCode, stopped.ExitCode, after.ExitCode).ShouldBe((1, 0, 1, 0, 0));
        second.Error.ShouldContain("in use by another Probity process");
        stopped.Out.ShouldContain("probity authority add");
        stopped.Error.Trim().ShouldBeEmpty();
        File.Exists(Path.Combine(place.Keys, "control.json")).ShouldBeFalse();
    }

    [Fact]
    public async Task Serve_OnATakenPort_SaysSoInOneSentence()
    {
        using var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        using var place = new Place();

        var refused = await ProbityProcess.RunAsync(["serve", "--urls", $"http://{listener.LocalEndpoint}", .. place.Options]);

        refused.ExitCode.ShouldBe(1);
        refused.Error.ShouldStartWith("--urls: ");
        (refused.Error + refused.Out).ShouldNotContain("   at ");
    }

    [Fact]
    public async Task Node_Killed_LosesNothingItAcknowledged()
    {
        using var place = new Place();
        using var node = ProbityProcess.Start(["serve", .. AnyPort, .. place.Options]);
        await node.SeesAsync(Ready);
        var control = Control.Read(new NodeLocation(place.Data, place.Keys))!;
        var acknowledged = new System.Collections.Concurrent.ConcurrentBag<string>();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(async writer =>
        {
            for (var n = 0; await TryAddAsync(control, $"court-{writer}-{n}"); n++)
            {
                acknowledged.Add($"court-{writer}-{n}");
                if (acknowledged.Count >= 200)
                {
                    node.Kill();
                }
            }
        }));

        acknowledged.Count.ShouldBeGreaterThanOrEqualTo(200);
        await node.EndAsync();
        await using var reopened = await RegisterNode.OpenAsync(
            new NodeOptions(place.Data, place.Keys), CharterLibrary.Shipped(), TimeProvider.System, TestContext.Current.CancellationToken);
        acknowledged.Where(id => reopened.Directory.Find(new AuthorityId(id)) is null).ShouldBeEmpty();
    }

    /// <summary>That a town is grown once and served from then on is tried by <c>eng/try-first-command.sh</c>.</summary>
    [Fact]
    public async Task Demonstration_StoppedWhileGrowing_LeavesNothingHalfDoneAndBeginsAgain()
    {
        using var place = new Place();

        for (var time = 0; time < 2; time++)
        {
            using var interrupted = ProbityProcess.Start(["serve", "--demo", .. AnyPort, .. place.Options]);
            await interrupted.SeesAsync("Growing the town");
            var stopped = await interrupted.TerminateAsync();

            stopped.ExitCode.ShouldBe(0);
            stopped.Error.ShouldContain("The next start begins again.");
            Directory.Exists(place.Data).ShouldBeFalse();
        }
    }

    [Fact]
    public async Task Demonstration_OverAnotherOne_SaysWhichOneItHolds()
    {
        using var place = new Place();
        Directory.CreateDirectory(place.Data);
        await File.WriteAllTextAsync(Path.Combine(place.Data, "demo-province"), "", TestContext.Current.CancellationToken);

        var refused = await ProbityProcess.RunAsync(["serve", "--demo", "town", .. AnyPort, .. place.Options]);

        refused.ExitCode.ShouldBe(1);
        refused.Error.ShouldContain("holds the province, not the town");
    }

    [Fact]
    public async Task Demonstration_OverOtherRecords_IsRefused()
    {
        using var place = new Place();
        await ProbityProcess.RunAsync(["key", "add", "--name", "Counter", "--activity", "flight", .. place.Options]);

        var refused = await ProbityProcess.RunAsync(["serve", "--demo", .. AnyPort, .. place.Options]);

        refused.ExitCode.ShouldBe(1);
        refused.Error.ShouldContain("holds no demonstration");
    }

    [Fact]
    public async Task Secrets_OfARunningNode_AreClosedToOtherUsers()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Permissions are those of the user's profile there.");
            return;
        }

        using var place = new Place();
        Directory.CreateDirectory(place.Keys, (UnixFileMode)0b111_101_101);
        using var node = ProbityProcess.Start(["serve", .. AnyPort, .. place.Options]);
        await node.SeesAsync(Ready);

        foreach (var path in new[] { place.Data, Path.Combine(place.Keys, "node.key"), Path.Combine(place.Keys, "control.json"), Path.Combine(place.Keys, "cookies") })
        {
            ((int)File.GetUnixFileMode(path) & 0b111_111).ShouldBe(0, path);
        }
    }

    private static async Task<bool> TryAddAsync(Control control, string id)
    {
        try
        {
            var outcome = await control.SendAsync(
                new AddAuthority(id, "Court", "法院", Level.Municipal, "990101", "Asia/Shanghai", "Here", "此处", null), Steps.Unseen, CancellationToken.None);
            return outcome is { ExitCode: 0 };
        }
        catch (Exception e) when (e is IOException or OperationCanceledException)
        {
            return false;
        }
    }
}
