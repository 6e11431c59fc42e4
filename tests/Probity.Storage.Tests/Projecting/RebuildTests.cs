using Probity.Registers.Cases.Acts;

namespace Probity.Storage.Tests.Projecting;

public sealed class RebuildTests
{
    [Fact]
    public async Task Rebuild_OfCasesInManyStates_GivesTheSameBytes()
    {
        await using var court = await TestCourt.OpenAsync();
        var listed = await court.ListAsync(TestCourt.Company);
        await court.DoAsync(listed, await court.HolderAsync(TestCourt.Company), new LodgeObjection("The debt was paid in February.", NewFacts: false));
        await court.OpenCaseAsync(TestCourt.Person, "2");
        var dismissed = await court.OpenCaseAsync(TestCourt.Firm("Sedge Test Trading Ltd", 3), "3");
        await court.DoAsync(dismissed, TestCourt.Officer, new DismissCase(TestCourt.Reasons));
        court.Time.MoveTo(court.Time.Today.PlusYears(2));
        (await court.Node.Housekeeping.SweepAsync(default)).Erased.ShouldBeGreaterThan(0);
        var before = await court.Node.Projections.DumpAsync(default);

        var cases = await court.Node.Projections.RebuildAsync(default);

        cases.ShouldBe(3);
        (await court.Node.Projections.DumpAsync(default)).ShouldBe(before);
        System.Text.Encoding.UTF8.GetString(before).Split('\n').Length.ShouldBeGreaterThan(8);
    }
}
