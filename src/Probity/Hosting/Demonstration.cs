using NodaTime;
using Probity.CharterFiles;
using Probity.Registers.Measures;
using Probity.Storage;
using Probity.Town;
using Probity.Town.Reviews;
using Spectre.Console;

namespace Probity.Hosting;

/// <summary>A directory that cannot become a demonstration.</summary>
internal sealed class DemonstrationException(string message) : Exception(message);

/// <summary>Fills an empty directory with a synthetic world, and gives its accounts fresh passwords at every start.</summary>
internal static class Demonstration
{

    /// <summary>Seeds the directory unless it is seeded, and says how to sign in.</summary>
    /// <exception cref="DemonstrationException">The directory holds something else.</exception>
    public static async Task<IReadOnlyList<string>> PrepareAsync(NodeLocation location, DemoWorld world, TimeProvider real, CancellationToken cancel)
    {
        if (DemoWorld.All.FirstOrDefault(w => w != world && File.Exists(Path.Combine(location.Data, w.Mark))) is { } other)
        {
            throw new DemonstrationException(
                $"--demo: {location.Data} holds the {other.Name}, not the {world.Name}. Name another directory with --data, or start it with --demo {other.Name}.");
        }

        if (!File.Exists(Path.Combine(location.Data, world.Mark)))
        {
            if (Directory.Exists(location.Data) && Directory.EnumerateFileSystemEntries(location.Data).Any())
            {
                throw new DemonstrationException($"--demo: {location.Data} is not empty and holds no demonstration. Name another directory with --data.");
            }

            await SeedAloneAsync(location, world, real, cancel);
        }

        return await GreetingAsync(location, world, real, cancel);
    }

    private static async Task SeedAloneAsync(NodeLocation location, DemoWorld world, TimeProvider real, CancellationToken cancel)
    {
        var path = Beside(location, ".seeding-lock");
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await using var alone = new FileStream(
                path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
            await SeedAsync(location, world, real, cancel);
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync($"Stopped before the {world.Name} was whole. The next start begins again.");
            throw;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DemonstrationException($"--demo: the {world.Name} cannot grow beside {location.Data}, or another process is growing it: {e.Message}");
        }
    }

    private static string Beside(NodeLocation location, string ending) => location.Data.TrimEnd(Path.DirectorySeparatorChar) + ending;

    // The world grows in a directory beside, which takes its name only once it is whole: a stop in between leaves nothing half done.
    private static async Task SeedAsync(NodeLocation location, DemoWorld world, TimeProvider real, CancellationToken cancel)
    {
        var growing = Beside(location, ".seeding");
        if (Directory.Exists(growing))
        {
            Directory.Delete(growing, recursive: true);
        }

        var today = Instant.FromDateTimeOffset(real.GetUtcNow()).InZone(DateTimeZoneProviders.Tzdb["Asia/Shanghai"]).Date;
        var clock = new SeedingClock();
        clock.SetTo(today.PlusYears(-3).PlusDays(-30));
        var options = new NodeOptions(growing, location.Keys) { BulkLoading = true };
        var people = "";
        await using (var node = await RegisterNode.OpenAsync(options, CharterLibrary.Shipped(), clock, cancel))
        {
            await AnsiConsole.Progress().AutoClear(true).StartAsync(async bars =>
            {
                var bar = bars.AddTask($"Growing the {world.Name}");
                people = await world.GrowAsync(node, clock, today, new Progress<(int Done, int Of)>(p => bar.Value = 100.0 * p.Done / p.Of), cancel);
            });
        }

        await File.WriteAllTextAsync(Path.Combine(growing, world.People), people, cancel);
        await File.WriteAllTextAsync(Path.Combine(growing, world.Mark), "Everything in this directory is invented.\n", cancel);
        if (Directory.Exists(location.Data))
        {
            Directory.Delete(location.Data);
        }

        Directory.Move(growing, location.Data);
    }

    private static async Task<IReadOnlyList<string>> GreetingAsync(NodeLocation location, DemoWorld world, TimeProvider real, CancellationToken cancel)
    {
        await using var node = await RegisterNode.OpenAsync(
            new NodeOptions(location.Data, location.Keys), CharterLibrary.Shipped(), DemoClocks.For(location, real), cancel);
        var lines = new List<string> { "", "Everything here is invented. Demo accounts (new passwords at every start):" };
        foreach (var account in (await node.Accounts.ListAsync(cancel)).Where(a => DemoWorld.IsShown(a.Login)))
        {
            var password = Passwords.Fresh();
            await node.Accounts.UpdateAsync(account with { PasswordHash = Passwords.Hash(password), LockoutEnd = null, AccessFailedCount = 0 }, cancel);
            lines.Add($"  {account.Login,-20} {password}   {string.Join(", ", account.Roles)}");
        }

        foreach (var old in node.Keys.List())
        {
            await node.Keys.RevokeAsync(old.Id, cancel);
        }

        var issued = await node.Keys.IssueAsync(
            "Yunting Airlines counter (invented)", new HashSet<ActivityId> { new("flight"), new("train-g-seat") }, cancel);
        lines.Add($"  point of service     {issued.Secret}   flight, train-g-seat");
        foreach (var old in node.Platforms.List())
        {
            await node.Platforms.RevokeAsync(old.Id, cancel);
        }

        lines.Add($"  review platform      {(await node.Platforms.AdmitAsync(ReviewPlan.Platform, cancel)).Secret}   reviews");
        lines.Add($"Names and numbers to try: {Path.Combine(location.Data, world.People)}");
        lines.Add("");
        return lines;
    }
}
