using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using Probity.CharterFiles;
using Probity.Hosting;
using Probity.Storage;
using Probity.Town;

namespace Probity.Tests.Hosting;

public sealed class ProvinceWorldTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    [Fact]
    public async Task Province_GrownTwice_IsTheSameEventsInTheSameOrder()
    {
        using var place = new Place();
        using var another = new Place();

        var once = await GrownAsync(place);
        var again = await GrownAsync(another);

        once.Authorities.ShouldBe(40);
        once.Registers.ShouldBe(30);
        once.Agreements.ShouldBe(9);
        once.People.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(1 + 36_000 + 26_000);
        once.Events.Length.ShouldBeGreaterThan(5_000);
        again.ShouldBe(once with { Events = again.Events });
        again.Events.ShouldBe(once.Events);
    }

    private static async Task<Grown> GrownAsync(Place place)
    {
        var clock = new SeedingClock();
        clock.SetTo(Today.PlusYears(-3).PlusDays(-30));
        await using var node = await RegisterNode.OpenAsync(
            new NodeOptions(place.Data, place.Keys) { BulkLoading = true }, CharterLibrary.Shipped(), clock, TestContext.Current.CancellationToken);
        var people = await new ProvinceWorld(part: 0.02).GrowAsync(node, clock, Today, new Progress<(int, int)>(), TestContext.Current.CancellationToken);
        using var events = new SqliteConnection($"Data Source={Path.Combine(place.Data, "probity.db")};Mode=ReadOnly");
        return new Grown(node.Directory.Authorities.Count, node.Directory.Registers.Count, node.Agreements.Concluded.Count, people, [.. events.Query<string>(
            "SELECT concat_ws(' ', ordinal, register, number, case_ordinal, case_version, name, recorded_at, legal_date) FROM event ORDER BY ordinal")]);
    }

    private sealed record Grown(int Authorities, int Registers, int Agreements, string People, string[] Events);
}
