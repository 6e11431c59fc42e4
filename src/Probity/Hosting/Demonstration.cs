using NodaTime;
using Probity.CharterFiles;
using Probity.Registers.Authorities;
using Probity.Registers.Measures;
using Probity.Registers.Subjects;
using Probity.Storage;
using Probity.Town;
using Probity.Town.Assessments;
using Probity.Town.Joint;
using Probity.Town.Offices;
using Probity.Town.Reviews;
using Spectre.Console;

namespace Probity.Hosting;

/// <summary>A directory that cannot become a demonstration.</summary>
internal sealed class DemonstrationException(string message) : Exception(message);

/// <summary>Fills an empty directory with the synthetic town, and gives its accounts fresh passwords at every start.</summary>
internal static class Demonstration
{
    private const int Seed = 20_260_401;
    private const int Enterprises = 3600;
    private const int Persons = 2600;
    private const string Mark = "demo-town";

    /// <summary>Seeds the directory unless it is seeded, and says how to sign in.</summary>
    /// <exception cref="DemonstrationException">The directory holds something else.</exception>
    public static async Task<IReadOnlyList<string>> PrepareAsync(NodeLocation location, TimeProvider real, CancellationToken cancel)
    {
        if (!File.Exists(Path.Combine(location.Data, Mark)))
        {
            if (Directory.Exists(location.Data) && Directory.EnumerateFileSystemEntries(location.Data).Any())
            {
                throw new DemonstrationException($"--demo: {location.Data} is not empty and holds no demonstration. Name another directory with --data.");
            }

            await SeedAloneAsync(location, real, cancel);
        }

        return await GreetingAsync(location, real, cancel);
    }

    private static async Task SeedAloneAsync(NodeLocation location, TimeProvider real, CancellationToken cancel)
    {
        var path = Beside(location, ".seeding-lock");
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await using var alone = new FileStream(
                path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
            await SeedAsync(location, real, cancel);
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Stopped before the town was whole. The next start begins again.");
            throw;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DemonstrationException($"--demo: the town cannot grow beside {location.Data}, or another process is growing it: {e.Message}");
        }
    }

    private static string Beside(NodeLocation location, string ending) => location.Data.TrimEnd(Path.DirectorySeparatorChar) + ending;

    // The town grows in a directory beside, which takes its name only once it is whole: a stop in between leaves nothing half done.
    private static async Task SeedAsync(NodeLocation location, TimeProvider real, CancellationToken cancel)
    {
        var growing = Beside(location, ".seeding");
        if (Directory.Exists(growing))
        {
            Directory.Delete(growing, recursive: true);
        }

        var today = Instant.FromDateTimeOffset(real.GetUtcNow()).InZone(DateTimeZoneProviders.Tzdb["Asia/Shanghai"]).Date;
        var people = Townspeople.Invent(Seed, Enterprises, Persons, today);
        var clock = new SeedingClock();
        clock.SetTo(today.PlusYears(-3).PlusDays(-30));
        var options = new NodeOptions(growing, location.Keys) { BulkLoading = true };
        await using (var node = await RegisterNode.OpenAsync(options, CharterLibrary.Shipped(), clock, cancel))
        {
            await AnsiConsole.Progress().AutoClear(true).StartAsync(async bars =>
            {
                var bar = bars.AddTask("Growing the town");
                await GrowAsync(node, clock, people, today, new Progress<(int Done, int Of)>(p => bar.Value = 100.0 * p.Done / p.Of), cancel);
            });
        }

        await File.WriteAllTextAsync(Path.Combine(growing, "town.csv"), DemoTown.Directory(people), cancel);
        await File.WriteAllTextAsync(Path.Combine(growing, Mark), "Everything in this directory is invented.\n", cancel);
        if (Directory.Exists(location.Data))
        {
            Directory.Delete(location.Data);
        }

        Directory.Move(growing, location.Data);
    }

    private static async Task GrowAsync(
        RegisterNode node, SeedingClock clock, Townspeople people, LocalDate today, IProgress<(int, int)> progress, CancellationToken cancel)
    {
        var charter = node.Library.Newest(TownBodies.Charter)!;
        await node.Directory.AddAuthorityAsync(TownBodies.HigherCourt, cancel);
        await node.Directory.AddAuthorityAsync(TownBodies.Court, cancel);
        await node.Directory.OpenRegisterAsync(new Register(TownBodies.Register, TownBodies.Court.Id, charter.Reference), cancel);
        var town = await DemoTown.CreateAccountsAsync(node, cancel);
        var cases = TownPlan.Of(Seed, people, town.Cast, charter, node.Library.Calendar(TownBodies.Court.TimeZone), today);
        cases = [.. cases, .. await AssessmentsAsync(node, people, today, cancel), .. await OfficesAsync(node, people, today, cancel)];
        cases = await JointlyAsync(node, cases, today, cancel);
        var subjects = await DemoTown.CreateSubjectsAsync(node, cases, cancel);
        await new TownSeeding(node, clock).WorkAsync(cases, c => subjects[c.Subject.Identifiers[0]], progress, cancel);
        await DemoTown.KeepOnlyShownSubjectsAsync(node, cancel);
        await ReviewAsync(node, clock, people, DemoTown.ShownCases(cases).First().Case.Subject.Identifiers[0], today, cancel);
    }

    private static async Task<IReadOnlyList<TownCase>> JointlyAsync(RegisterNode node, IReadOnlyList<TownCase> cases, LocalDate today, CancellationToken cancel)
    {
        await node.Directory.AddAuthorityAsync(TownAgreement.LandBureau, cancel);
        await DemoTown.CreateOfficersAsync(node, TownAgreement.LandBureau, "land", cancel);
        var accounts = (await node.Accounts.ListAsync(cancel)).ToDictionary(a => a.Login, a => a.ToActor(), StringComparer.Ordinal);
        foreach (var made in TownAgreement.All)
        {
            var officer = accounts[made.Officer];
            var (id, refusal) = await node.Agreements.ProposeAsync(officer, made.Draft(today.PlusYears(-3)), cancel);
            if (id is not { } known || !(await node.Agreements.ConcludeAsync(accounts[made.Keeper], known, cancel)).Concluded)
            {
                throw new InvalidOperationException($"The agreement '{made.Title.En}': {refusal?.Rule}: {refusal?.Sentence.En}");
            }

            var source = node.Directory.Find(made.Source)!;
            cases = JointPlan.With(
                cases, node.Agreements.Find(known)!.Agreement, node.Library.Charter(source.Charter),
                node.Library.Calendar(node.Directory.Find(source.Keeper)!.TimeZone), officer, today);
        }

        return cases;
    }

    private static async Task ReviewAsync(
        RegisterNode node, SeedingClock clock, Townspeople people, Identifier restaurant, LocalDate today, CancellationToken cancel)
    {
        var (platform, _) = await node.Platforms.AdmitAsync(ReviewPlan.Platform, cancel);
        foreach (var (day, review) in ReviewPlan.Of(Seed, people, restaurant, today))
        {
            clock.SetTo(day);
            if ((await node.Reviews.SubmitAsync(platform, review, cancel)).Refusal is { } refusal)
            {
                throw new InvalidOperationException($"A review of {review.Enterprise}: {refusal.Rule}: {refusal.Sentence.En}");
            }
        }
    }

    private static async Task<IReadOnlyList<TownCase>> AssessmentsAsync(RegisterNode node, Townspeople people, LocalDate today, CancellationToken cancel)
    {
        var cases = new List<TownCase>();
        foreach (var office in AssessingOffice.All)
        {
            var charter = node.Library.Newest(office.Charter)!;
            await node.Directory.AddAuthorityAsync(office.Authority, cancel);
            await node.Directory.OpenRegisterAsync(new Register(office.Register, office.Authority.Id, charter.Reference), cancel);
            var cast = await DemoTown.CreateOfficeAsync(node, office, cancel);
            cases.AddRange(AssessmentPlan.Of(office, people, cast, charter, node.Library.Calendar(office.Authority.TimeZone), today));
        }

        return cases;
    }

    private static async Task<IReadOnlyList<TownCase>> OfficesAsync(RegisterNode node, Townspeople people, LocalDate today, CancellationToken cancel)
    {
        var cases = new List<TownCase>();
        foreach (var office in TownOffice.All)
        {
            await node.Directory.AddAuthorityAsync(office.Authority, cancel);
            foreach (var charter in office.Charters)
            {
                await node.Directory.OpenRegisterAsync(new Register(office.Register(charter), office.Authority.Id, node.Library.Newest(charter)!.Reference), cancel);
            }

            var law = new OfficeLaw(slug => node.Library.Newest(slug)!, node.Library.Calendar(office.Authority.TimeZone));
            cases.AddRange(OfficePlan.Of(office, people, await DemoTown.CreateOfficeAsync(node, office, cancel), law, today));
        }

        return cases;
    }

    private static async Task<IReadOnlyList<string>> GreetingAsync(NodeLocation location, TimeProvider real, CancellationToken cancel)
    {
        await using var node = await RegisterNode.OpenAsync(
            new NodeOptions(location.Data, location.Keys), CharterLibrary.Shipped(), DemoClocks.For(location, real), cancel);
        var lines = new List<string> { "", "Everything here is invented. Demo accounts (new passwords at every start):" };
        foreach (var account in await node.Accounts.ListAsync(cancel))
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
        lines.Add($"Names and numbers to try: {Path.Combine(location.Data, "town.csv")}");
        lines.Add("");
        return lines;
    }
}
