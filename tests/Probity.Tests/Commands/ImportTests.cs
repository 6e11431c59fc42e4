using NodaTime;
using NodaTime.Text;
using Probity.Lists;
using Probity.Lists.Tests;
using Probity.Tests.Hosting;

namespace Probity.Tests.Commands;

public sealed class ImportTests
{
    private static readonly LocalDate Today = Instant.FromDateTimeOffset(TimeProvider.System.GetUtcNow()).InUtc().Date;

    [Fact]
    public async Task List_ImportedAgain_ChangesNothing()
    {
        using var place = new Place();
        var file = place.Write("list.txt", SyntheticList.Of(new SyntheticRow(), new SyntheticRow(Name: "MARA VELLUND")));

        var first = await ProbityProcess.RunAsync(["import", "bis-dpl", file, .. place.Options]);
        var again = await ProbityProcess.RunAsync(["import", "bis-dpl", file, .. place.Options]);

        (first.ExitCode, again.ExitCode).ShouldBe((0, 0));
        first.Out.ShouldContain("2 added, 0 changed, 0 removed");
        again.Out.ShouldContain("0 added, 0 changed, 0 removed");
        first.Out.Trim().Split('\n').Length.ShouldBe(2, "a bar is for terminals");
    }

    [Fact]
    public async Task List_WithOneBadRow_IsRefusedWholeAndTheOldOneStays()
    {
        using var place = new Place();
        var sound = place.Write("list.txt", SyntheticList.Of(new SyntheticRow()));
        var bad = place.Write("bad.txt", SyntheticList.Of(new SyntheticRow(), new SyntheticRow(Effective: "02/30/2015")));

        var untouched = await ProbityProcess.RunAsync(["import", "bis-dpl", bad, .. place.Options]);
        await ProbityProcess.RunAsync(["import", "bis-dpl", sound, .. place.Options]);
        var refused = await ProbityProcess.RunAsync(["import", "bis-dpl", bad, .. place.Options]);
        var again = await ProbityProcess.RunAsync(["import", "bis-dpl", sound, .. place.Options]);

        (untouched.ExitCode, refused.ExitCode).ShouldBe((1, 1));
        refused.Error.ShouldContain("Line 3, Effective_Date: ");
        again.Out.ShouldContain("0 added, 0 changed, 0 removed");
    }

    [Fact]
    public async Task List_CutOffAtTheEndOfALine_IsRefusedUnlessItsRemovalsAreNamed()
    {
        using var place = new Place();
        var rows = Enumerable.Range(1, 40).Select(n => new SyntheticRow(Name: $"LANTERN WORKS {n} LTD")).ToArray();
        var whole = place.Write("list.txt", SyntheticList.Of(rows));
        var cut = place.Write("cut.txt", SyntheticList.Of(rows[..25]));
        await ProbityProcess.RunAsync(["import", "bis-dpl", whole, .. place.Options]);

        var refused = await ProbityProcess.RunAsync(["import", "bis-dpl", cut, .. place.Options]);
        var meant = await ProbityProcess.RunAsync(["import", "bis-dpl", cut, "--removals", "15", .. place.Options]);

        refused.ExitCode.ShouldBe(1);
        refused.Error.ShouldContain("15 of the 40 entries here are not in it");
        meant.Out.ShouldContain("0 added, 0 changed, 15 removed");
    }

    [Fact]
    public async Task Check_AgainstAList_FollowsNameAddressAndDates()
    {
        using var place = new Place();
        var until = Day(Today.PlusYears(1));
        var file = place.Write("list.txt", SyntheticList.Of(
            new SyntheticRow(Expiration: until),
            new SyntheticRow(Name: "OLD LANTERN TRADING LTD", Expiration: Day(Today.PlusDays(-3))),
            new SyntheticRow(Name: "MARA VELLUND", Expiration: until)));
        await ProbityProcess.RunAsync(["import", "bis-dpl", file, .. place.Options]);
        var entries = SyntheticList.Accepted(File.ReadAllText(file)).Entries;

        var answers = new List<int>();
        foreach (var entry in entries)
        {
            answers.Add((await CheckAsync(place, entry)).ExitCode);
        }

        answers.ShouldBe([3, 0, 4]);
    }

    [Fact]
    public async Task RealList_Imported_RestrictsOrganisationsAndNamesNoPerson()
    {
        var list = DeniedPersonsList.Read(await File.ReadAllBytesAsync(SharedData.Path("lists/dpl.txt"), TestContext.Current.CancellationToken))
            .ShouldBeOfType<ListReading.Accepted>().List;
        using var place = new Place();

        var imported = await ProbityProcess.RunAsync(["import", "bis-dpl", SharedData.Path("lists/dpl.txt"), .. place.Options]);
        var firm = await CheckAsync(place, Pick(MirroredKind.Organisation, inForce: true));
        var person = await CheckAsync(place, list.Entries.First(e => e.Kind != MirroredKind.Organisation && e.IsInForceOn(Today)));

        imported.Out.ShouldContain("546 entries");
        imported.Out.ShouldContain("53 without an end");
        firm.ExitCode.ShouldBe(3);
        firm.Out.ShouldContain("us-bis/denied-persons");
        person.ExitCode.ShouldBe(4);

        MirroredEntry Pick(MirroredKind kind, bool inForce) => list.Entries.First(e =>
            e.Kind == kind && e.IsInForceOn(Today) == inForce && e.Address.Street.Length > 0
            && list.Entries.Count(other => other.Name == e.Name) == 1);
    }

    private static Task<Finished> CheckAsync(Place place, MirroredEntry entry) => ProbityProcess.RunAsync(
    [
        "check", "--name", entry.Name, "--address",
        string.Join(", ", new[] { entry.Address.Street, entry.Address.City, entry.Address.State, entry.Address.PostalCode, entry.Address.Country }.Where(p => p.Length > 0)),
        "--activity", "us-export", "--purpose", "Export of machine parts", .. place.Options,
    ]);

    private static string Day(LocalDate day) => LocalDatePattern.CreateWithInvariantCulture("MM'/'dd'/'uuuu").Format(day);
}
