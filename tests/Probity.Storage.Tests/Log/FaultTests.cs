using System.Diagnostics;
using System.Globalization;
using Probity.Registers.Cases;

namespace Probity.Storage.Tests.Log;

/// <summary>A process that writes is broken for real; what it acknowledged must be there, and the log must agree with itself.</summary>
public sealed class FaultTests
{
    // On demand: PROBITY_KILLS=2000.
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
            using var writer = Start(root, 1 + (kill * 10_000), null);
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
        if (!OperatingSystem.IsLinux())
        {
            Assert.Skip("The limit on the size of files is set through a Linux shell.");
            return;
        }

        var root = Directory.CreateTempSubdirectory("probity-full").FullName;
        var acknowledged = new List<string>();
        long published = 0;
        var refused = false;
        using (var writer = Start(root, 1, blocks: 3000))
        {
            while (await writer.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } said)
            {
                refused |= said.StartsWith("refused", StringComparison.Ordinal);
                published = Keep(said, acknowledged, published);
            }

            await writer.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        refused.ShouldBeTrue("the limit was reached");
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

    private static Process Start(string root, int first, int? blocks)
    {
        var writer = Path.Combine(AppContext.BaseDirectory, "Probity.FaultWriter.dll");
        string[] line = blocks is { } most
            ? ["bash", "-c", $"trap '' XFSZ; ulimit -f {most}; exec dotnet \"$0\" \"$1\" {first}", writer, root]
            : ["dotnet", writer, root, first.ToString(CultureInfo.InvariantCulture)];
        var start = new ProcessStartInfo(line[0], line[1..]) { RedirectStandardOutput = true };

        // The runtime's own executable memory is a file that the limit would count.
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        return Process.Start(start)!;
    }
}
