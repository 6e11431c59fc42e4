using Probity.Registers.Cases;

namespace Probity.Registers.Tests.Cases;

public sealed class CaseTests
{
    [Fact]
    public void Case_RebuiltFromItsEvents_IsTheOneTheActsLeft()
    {
        var court = new CourtCase().ObjectionRejected();

        var rebuilt = Case.From(new CaseId("c-1"), court.Events)!;

        rebuilt.Version.ShouldBe(court.Events.Count);
        (rebuilt.Stage, rebuilt.Listing!.From, rebuilt.Objections.Count, rebuilt.Clocks.Count)
            .ShouldBe((court.Written!.Stage, court.Written.Listing!.From, court.Written.Objections.Count, court.Written.Clocks.Count));
    }

    [Fact]
    public void Case_OfNoEvents_IsNone() => Case.From(new CaseId("c-1"), []).ShouldBeNull();
}
