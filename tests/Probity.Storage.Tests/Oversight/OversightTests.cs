using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Oversight;
using Probity.Storage.Oversight;

namespace Probity.Storage.Tests.Oversight;

public sealed class OversightTests
{
    private const string Sound = "The notice at step 5 was served before the decision.";
    private static readonly Actor Stranger = TestCourt.Auditor with { Authority = new AuthorityId("elsewhere") };

    [Fact]
    public async Task Overdue_HoldsACaseThatLapsed_WithItsClock_ForWhoeverOverseesItAndNobodyElse()
    {
        await using var court = await TestCourt.OpenAsync();
        var (lapsed, since) = await LapsedAsync(court);
        await court.ListAsync(TestCourt.Firm("Willow Test Haulage Ltd", 2), "2");

        var late = await court.Node.Overdue.ReadAsync(TestCourt.Auditor, null, 1, default);
        var above = await court.Node.Overdue.ReadAsync(TestCourt.Auditor with { Authority = TestCourt.HigherCourt.Id }, TestCourt.Register, 1, default);

        late.Items.ShouldBe([new OverdueCase(lapsed, TestCourt.Register, Stage.Ended, CaseEnd.Lapsed, ClockKind.Objection, since, StillWaits: false)]);
        above.Items.ShouldBe(late.Items);
        (await court.Node.Overdue.CountAsync(TestCourt.Auditor, default)).ShouldBe([(TestCourt.Register, 1, 0)]);
        foreach (var other in new[] { Stranger, TestCourt.Officer, TestCourt.Reviewer })
        {
            (await court.Node.Overdue.ReadAsync(other, null, 1, default)).Total.ShouldBe(0);
            (await court.Node.Refusals.ReadAsync(other, default)).ShouldBeEmpty();
            court.Node.Exports.Events(other, LocalDate.MinIsoValue, new LocalDate(2099, 1, 1)).ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task Refusals_TellRejectedFromGrantedFromSilent()
    {
        await using var court = await TestCourt.OpenAsync();
        await LapsedAsync(court);
        foreach (var (number, outcome) in new[] { (2, ReviewOutcome.Rejected), (3, ReviewOutcome.Rejected), (4, ReviewOutcome.Revoked) })
        {
            var firm = TestCourt.Firm($"Alder Test Works {number} Ltd", number);
            var id = await court.ListAsync(firm, $"{number}");
            await court.DoAsync(id, await court.HolderAsync(firm), new LodgeObjection("This is not so.", NewFacts: false));
            await court.DoAsync(id, TestCourt.Reviewer, new DecideObjection(outcome, TestCourt.Reasons, outcome == ReviewOutcome.Revoked ? Mistake.WrongFact : null));
        }

        var pattern = (await court.Node.Refusals.ReadAsync(TestCourt.Auditor, default)).ShouldHaveSingleItem();

        pattern.ShouldBe(new RefusalPattern(
            TestCourt.Court.Id, TestCourt.Register, "able-but-refuses", RequestKind.Objection, new RefusalShare(2, 3), 1, new RefusalShare(0, 0)));
        (await court.Node.Refusals.ReadAsync(Stranger, default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Finding_IsRecorded_FollowedNeverRewritten_AndChangesNothingInTheCase()
    {
        await using var court = await TestCourt.OpenAsync();
        var id = await court.ListAsync(TestCourt.Company);
        var before = (await court.ReadAsync(id)).Case;
        var sample = await DrawAsync(court);

        (await court.Node.Samples.RecordAsync(TestCourt.Auditor, sample, 1, FindingKind.Procedure, Sound, default)).ShouldBe((true, null));
        (await court.Node.Samples.RecordAsync(TestCourt.Auditor, sample, 1, FindingKind.InOrder, "On a second look it was.", default)).Recorded.ShouldBeTrue();

        var (stored, decisions) = court.Node.Samples.Find(TestCourt.Auditor, sample)!.Value;
        (stored.Drawn, stored.DrawnFrom, stored.Examined).ShouldBe((1, 1, 1));
        decisions.Single().Decision.Case.ShouldBe(id);
        decisions.Single().Findings.Select(f => (f.Kind, f.By, f.Reasons)).ShouldBe(
            [(FindingKind.Procedure, TestCourt.Auditor.Name, Sound), (FindingKind.InOrder, TestCourt.Auditor.Name, "On a second look it was.")]);
        (await court.ReadAsync(id)).Case.Version.ShouldBe(before.Version);
        court.Node.Samples.Find(Stranger, sample).ShouldBeNull();
        court.Node.Samples.Find(TestCourt.Officer, sample).ShouldBeNull();
    }

    [Fact]
    public async Task Finding_WithoutReasonsOrByWhoeverTookPart_IsRefused_AndNothingIsKept()
    {
        await using var court = await TestCourt.OpenAsync();
        await court.ListAsync(TestCourt.Company);
        var sample = await DrawAsync(court);
        var both = TestCourt.Officer with { Roles = new HashSet<Role> { Role.Officer, Role.Auditor } };

        var unreasoned = await court.Node.Samples.RecordAsync(TestCourt.Auditor, sample, 1, FindingKind.InOrder, "fine", default);
        var own = await court.Node.Samples.RecordAsync(both, sample, 1, FindingKind.InOrder, Sound, default);

        (unreasoned.Recorded, unreasoned.Refusal!.Rule.Value, unreasoned.Refusal.Field).ShouldBe((false, "a-finding-gives-reasons", "reasons"));
        (own.Recorded, own.Refusal!.Rule.Value).ShouldBe((false, "nobody-oversees-their-own-work"));
        (await court.Node.Samples.RecordAsync(TestCourt.Auditor, sample, 2, FindingKind.InOrder, Sound, default)).ShouldBe((false, null));
        court.Node.Samples.Find(TestCourt.Auditor, sample)!.Value.Decisions.Single().Findings.ShouldBeEmpty();
    }

    [Fact]
    public async Task Finding_GoesWithItsCase_OnlyThatThereWasOneStays()
    {
        await using var court = await TestCourt.OpenAsync();
        await court.ListAsync(TestCourt.Company);
        var sample = await DrawAsync(court);
        await court.Node.Samples.RecordAsync(TestCourt.Auditor, sample, 1, FindingKind.Disproportionate, Sound, default);

        court.Time.MoveTo(court.Time.Today.PlusYears(20));
        (await court.Node.Housekeeping.SweepAsync(default)).Erased.ShouldBe(1);

        var finding = court.Node.Samples.Find(TestCourt.Auditor, sample)!.Value.Decisions.Single().Findings.Single();
        (finding.Kind, finding.By, finding.Reasons).ShouldBe((FindingKind.Disproportionate, null, null));
        (await court.Node.Samples.RecordAsync(TestCourt.Auditor, sample, 1, FindingKind.InOrder, Sound, default)).ShouldBe((false, null));
        (await court.Node.Samples.DrawAsync(TestCourt.Auditor, Request(), default)).ShouldBeNull();
    }

    [Fact]
    public async Task Export_GivesEnvelopesWithTheirLeaves_AndIsOnRecord()
    {
        await using var court = await TestCourt.OpenAsync();
        var id = await court.ListAsync(TestCourt.Company);

        await court.Node.Exports.RecordAsync(TestCourt.Auditor, "Yearly audit", new LocalDate(2026, 1, 1), court.Time.Today, default);
        var events = court.Node.Exports.Events(TestCourt.Auditor, LocalDate.MinIsoValue.PlusYears(2000), court.Time.Today).ToList();

        events.Select(e => e.Number).ShouldBe(Enumerable.Range(1, events.Count).Select(n => (long)n));
        events.ShouldAllBe(e => e.Case == id.Value && e.Leaf.Length == 44);
        events.ShouldContain(e => e.Name == "listing-decided");
        court.Node.Exports.Of(TestCourt.Auditor).Select(e => (e.By, e.Purpose)).ShouldBe([(TestCourt.Auditor.Name, "Yearly audit")]);
        court.Node.Exports.Of(Stranger).ShouldBeEmpty();
    }

    private static async Task<(CaseId Id, LocalDate Since)> LapsedAsync(TestCourt court)
    {
        var id = await court.ListAsync(TestCourt.Company);
        await court.DoAsync(id, await court.HolderAsync(TestCourt.Company), new LodgeObjection("This is not about us.", NewFacts: false));
        var due = (await court.ReadAsync(id)).Case.Clock(ClockKind.Objection)!.Deadline.DueOn;
        court.Time.MoveTo(due.PlusDays(1));
        return (id, due.PlusDays(1));
    }

    private static async Task<string> DrawAsync(TestCourt court) =>
        (await court.Node.Samples.DrawAsync(TestCourt.Auditor, Request(), default)).ShouldNotBeNull();

    private static SampleRequest Request() => new("Yearly audit", "7 12 33", null, null, new LocalDate(2020, 1, 1), new LocalDate(2099, 1, 1), 20);
}
