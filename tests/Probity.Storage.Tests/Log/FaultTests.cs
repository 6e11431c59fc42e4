using System.Diagnostics;
using System.Globalization;
using Probity.Registers.Cases;

namespace Probity.Storage.Tests.Log;

/// <summary>A process that writes is broken for real; what it acknowledged must be there, and the log must agree with itself.</summary>
public sealed class FaultTests
{
    private static readonly string Writer = Path.Combine(AppContext.BaseDirectory, "Probity.FaultWriter.dll");

    // Continuous integration asks for 30; on demand: PROBITY_KILLS=2000.
    private static int Kills => int.TryParse(Environment.GetEnvironmentVariable("PROBITY_KILLS"), CultureInfo.InvariantCulture, out var kills) ? kills : 12;

    [Fact]
    public async Task Writer_KilledAtRandomPoints_LosesNothingAcknowledgedAndNeverGoesBack()
    {
        var root = Directory.CreateTempSubdirectory("probity-kill").FullName;
        var random = new Random(20260401);
        var acknowledged = new List<string>();
        long published = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            using var writer = Start(["dotnet", Writer, root, (1 + (kill * 10_000)).ToString(CultureInfo.InvariantCulture)]);
            var lines = random.Next(1, 60);
            for (var line = 0; line < lines && await writer.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } said; line++)
                published = Keep(said, acknowledged, published);
            writer.Kill();
            while (await writer.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } said)
                published = Keep(said, acknowledged, published);
            await writer.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        acknowledged.Count.ShouldBeGreaterThan(Kills);
        await ConfirmAsync(root, acknowledged, published);
    }

    [Fact]
    public async Task Writer_WhoseFilesMayNotGrow_RefusesAndLosesNothingAcknowledged()
    {
        SkipWithout("bash");
        await RefuseAsync("probity-limit", root => Start(
            ["bash", "-c", "trap '' XFSZ; ulimit -f 3000; exec dotnet \"$0\" \"$1\" 1", Writer, root]));
    }

    [Fact]
    public async Task Writer_OnADiskThatFillsUp_RefusesAndLosesNothingAcknowledged()
    {
        SkipWithoutOwnMounts();
        await RefuseAsync("probity-full", root => InOwnMounts(
            "mkdir \"$1/small\" && mount -t tmpfs -o size=6m none \"$1/small\" && { dotnet \"$0\" \"$1/small\" 1; cp -a \"$1/small/.\" \"$1\"; }", root));
    }

    [Theory]
    [InlineData("EIO")]
    [InlineData("EROFS")]
    [InlineData("ENOSPC")]
    public async Task Writer_WhoseWritesFail_RefusesAndLosesNothingAcknowledged(string error)
    {
        SkipWithout("strace");
        await RefuseAsync("probity-" + error, root => Start(
        [
            "strace", "-f", "--seccomp-bpf", "-qq", "-o", "/dev/null", "-e", "trace=fdatasync,pwrite64",
            "-e", $"inject=fdatasync,pwrite64:error={error}:when=400+", "dotnet", Writer, root, "1",
        ]));
    }

    [Fact]
    public async Task Node_OnADiskThatCannotBeWritten_SaysSoAndIsNotOpened()
    {
        SkipWithoutOwnMounts();
        var root = Directory.CreateTempSubdirectory("probity-read-only").FullName;
        await using (var court = await TestCourt.OpenAsync(root))
            await court.OpenCaseAsync(TestCourt.Company);

        using var writer = InOwnMounts("mount --bind \"$1\" \"$1\" && mount -o remount,bind,ro \"$1\" && dotnet \"$0\" \"$1\" 1", root);
        var said = await writer.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await writer.WaitForExitAsync(TestContext.Current.CancellationToken);

        said.ShouldStartWith("closed ");
        said.ShouldContain("Read-only file system");
        await ConfirmAsync(root, [], 0);
    }

    /// <summary>Breaks a writer: it refuses from then on, and what it acknowledged before can be read afterwards.</summary>
    private static async Task RefuseAsync(string name, Func<string, Process> start)
    {
        var root = Directory.CreateTempSubdirectory(name).FullName;
        var acknowledged = new List<string>();
        long published = 0;
        var refused = false;
        using (var writer = start(root))
        {
            while (await writer.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } said)
            {
                refused |= said.StartsWith("refused", StringComparison.Ordinal);
                published = Keep(said, acknowledged, published);
            }

            await writer.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        refused.ShouldBeTrue("the fault was met");
        acknowledged.ShouldNotBeEmpty();
        await ConfirmAsync(root, acknowledged, published);
    }

    private static long Keep(string said, List<string> acknowledged, long published)
    {
        var words = said.Split(' ');
        if (words is ["case", var id])
            acknowledged.Add(id);
        if (words is not ["checkpoint", var size, _] || !long.TryParse(size, CultureInfo.InvariantCulture, out var entries))
            return published;
        entries.ShouldBeGreaterThanOrEqualTo(published, "no checkpoint goes back");
        return entries;
    }

    private static async Task ConfirmAsync(string root, List<string> acknowledged, long published)
    {
        await using (var court = await TestCourt.OpenAsync(root))
        {
            court.Node.Logs.Inspect(TestCourt.Register).ShouldBeEmpty();
            court.Node.Logs.Status(TestCourt.Register)!.Size.ShouldBeGreaterThanOrEqualTo(published);
            foreach (var id in acknowledged)
                (await court.Node.Cases.ReadAsync(new CaseId(id), TestCourt.Officer, "Confirming", default)).ShouldNotBeNull(id);
        }

        Directory.Delete(root, recursive: true);
    }

    private static Process InOwnMounts(string script, string root) => Start(["unshare", "-rm", "bash", "-c", script, Writer, root]);

    private static Process Start(string[] line)
    {
        var start = new ProcessStartInfo(line[0], line[1..]) { RedirectStandardOutput = true };

        // The runtime's own executable memory is a file that a limit would count.
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        return Process.Start(start)!;
    }

    private static void SkipWithout(string program)
    {
        var found = OperatingSystem.IsLinux() && Environment.GetEnvironmentVariable("PATH")!.Split(':').Any(path => File.Exists(Path.Combine(path, program)));
        Assert.SkipUnless(found, $"{program} is not installed.");
    }

    private static void SkipWithoutOwnMounts()
    {
        SkipWithout("unshare");
        using var trial = Process.Start(new ProcessStartInfo("unshare", ["-rm", "true"]) { RedirectStandardError = true })!;
        trial.WaitForExit();
        Assert.SkipUnless(trial.ExitCode == 0, "This user may not make mounts of its own (unshare -rm).");
    }
}
