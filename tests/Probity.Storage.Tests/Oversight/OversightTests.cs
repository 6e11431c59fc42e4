using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Framework;
using Probity.Registers.Oversight;
using Probity.Storage.Oversight;

namespace Probity.Storage.Tests.Oversight;

public sealed class OversightTests
{
    private const string Sound = "The notice at step 5 was served before the decision.";
    private const string Promise = "The term is shortened by the correction at step 12.";
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
    public async Task Oversight_ReachesEveryBodyBelow_AndNobodyAbove()
    {
        await using var court = await TestCourt.OpenAsync();
        var (top, id) = (TestCourt.HigherCourt with { Id = new AuthorityId("top-court") }, await court.ListAsync(TestCourt.Company));
        await court.Node.Directory.AddAuthorityAsync(top, default);
        await court.Node.Directory.AddAuthorityAsync(TestCourt.HigherCourt with { Higher = top.Id }, default);
        await court.Node.Directory.AddAuthorityAsync(TestCourt.Court with { Id = new AuthorityId("ward-court"), Higher = TestCourt.Court.Id }, default);
        var atTheTop = TestCourt.Auditor with { Authority = top.Id };

        (await court.Node.Overdue.CountAsync(atTheTop, default)).ShouldBe([(TestCourt.Register, 0, 0)]);
        (await court.Node.Cases.ReadAsync(id, atTheTop, "Yearly audit", default)).ShouldNotBeNull();
        var below = TestCourt.Auditor with { Authority = new AuthorityId("ward-court") };
        (await court.Node.Overdue.CountAsync(below, default)).ShouldBeEmpty();
        (await court.Node.Cases.ReadAsync(id, below, "Yearly audit", default)).ShouldBeNull();
    }

    [Fact]
    public async Task Authority_BelowItself_IsRefused()
    {
        await using var court = await TestCourt.OpenAsync();

        (await Should.ThrowAsync<ArgumentException>(() => court.Node.Directory.AddAuthorityAsync(TestCourt.HigherCourt with { Higher = TestCourt.Court.Id }, default)))
            .Message.ShouldContain("higher: the authority 'test-court' stands below 'higher-court'");
        await Should.ThrowAsync<ArgumentException>(() => court.Node.Directory.AddAuthorityAsync(TestCourt.Court with { Higher = TestCourt.Court.Id }, default));

        court.Node.Directory.Above(court.Node.Directory.Find(TestCourt.Court.Id)!).ShouldBe([TestCourt.HigherCourt.Id]);
    }

    [Fact]
    public async Task Finding_WaitsForItsKeeper_IsAnsweredOnce_AndBothKnow()
    {
        await using var court = await TestCourt.OpenAsync();
        var id = await court.ListAsync(TestCourt.Company);
        var sample = await DrawAsync(court);
        await court.Node.Samples.RecordAsync(TestCourt.Auditor, sample, 1, FindingKind.Disproportionate, Sound, default);

        var waiting = court.Node.FindingAnswers.Waiting(TestCourt.Officer).ShouldHaveSingleItem();
        (waiting.Case, waiting.Finding.Kind, waiting.Finding.DueOn).ShouldBe((id, FindingKind.Disproportionate, court.Time.Today.PlusDays(60)));
        court.Node.FindingAnswers.Waiting(TestCourt.Officer with { Authority = TestCourt.HigherCourt.Id }).ShouldBeEmpty();
        court.Node.Samples.Of(TestCourt.Auditor).Single().Unanswered.ShouldBe(1);
        foreach (var other in new[] { TestCourt.Auditor, TestCourt.Clerk })
            (await AnswerAsync(court, other, waiting)).Refusal!.Rule.Value.ShouldBe("the-keeper-answers-for-itself");
        (await court.Node.FindingAnswers.AnswerAsync(TestCourt.Officer, id, waiting.Finding.Number, FindingReply.NotAccepted, "no", default))
            .Refusal!.Field.ShouldBe("reasons");

        (await AnswerAsync(court, TestCourt.Officer, waiting)).ShouldBe((true, null));
        (await AnswerAsync(court, TestCourt.SecondOfficer, waiting)).Refusal!.Rule.Value.ShouldBe("a-finding-is-answered-once");
        (await court.Node.FindingAnswers.AnswerAsync(TestCourt.Officer, new CaseId("QH-0"), waiting.Finding.Number, FindingReply.Accepted, Sound, default))
            .ShouldBe((false, null));

        court.Node.FindingAnswers.Waiting(TestCourt.Officer).ShouldBeEmpty();
        court.Node.Samples.Of(TestCourt.Auditor).Single().Unanswered.ShouldBe(0);
        var answer = court.Node.Samples.In(id).Single().Answer!;
        (answer.Reply, answer.By, answer.Reasons).ShouldBe((FindingReply.Accepted, TestCourt.Officer.Name, Promise));
    }

    [Fact]
    public async Task Finding_ThatALaterOneStandsFor_OrInOrder_WaitsForNothing()
    {
        await using var court = await TestCourt.OpenAsync();
        await court.ListAsync(TestCourt.Company);
        var sample = await DrawAsync(court);
        await court.Node.Samples.RecordAsync(TestCourt.Auditor, sample, 1, FindingKind.Procedure, Sound, default);
        var first = court.Node.FindingAnswers.Waiting(TestCourt.Officer).Single();
        await court.Node.Samples.RecordAsync(TestCourt.Auditor, sample, 1, FindingKind.InOrder, Sound, default);

        court.Node.FindingAnswers.Waiting(TestCourt.Officer).ShouldBeEmpty();
        (await AnswerAsync(court, TestCourt.Officer, first)).Refusal!.Rule.Value.ShouldBe("a-finding-is-answered-once");
        court.Node.Samples.Of(TestCourt.Auditor).Single().Unanswered.ShouldBe(0);
    }

    [Fact]
    public async Task Finding_GoesWithItsCase_OnlyThatThereWasOneStays()
    {
        await using var court = await TestCourt.OpenAsync();
        await court.ListAsync(TestCourt.Company);
        var sample = await DrawAsync(court);
        await court.Node.Samples.RecordAsync(TestCourt.Auditor, sample, 1, FindingKind.Disproportionate, Sound, default);
        await AnswerAsync(court, TestCourt.Officer, court.Node.FindingAnswers.Waiting(TestCourt.Officer).Single());

        court.Time.MoveTo(court.Time.Today.PlusYears(20));
        (await court.Node.Housekeeping.SweepAsync(default)).Erased.ShouldBe(1);

        var finding = court.Node.Samples.Find(TestCourt.Auditor, sample)!.Value.Decisions.Single().Findings.Single();
        (finding.Kind, finding.By, finding.Reasons).ShouldBe((FindingKind.Disproportionate, null, null));
        (finding.Answer!.Reply, finding.Answer.By, finding.Answer.Reasons).ShouldBe((FindingReply.Accepted, null, null));
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

    private static Task<(bool Recorded, Refusal? Refusal)> AnswerAsync(TestCourt court, Actor officer, WaitingFinding waiting) =>
        court.Node.FindingAnswers.AnswerAsync(officer, waiting.Case, waiting.Finding.Number, FindingReply.Accepted, Promise, default);

    private static async Task<string> DrawAsync(TestCourt court) =>
        (await court.Node.Samples.DrawAsync(TestCourt.Auditor, Request(), default)).ShouldNotBeNull();

    private static SampleRequest Request() => new("Yearly audit", "7 12 33", null, null, new LocalDate(2020, 1, 1), new LocalDate(2099, 1, 1), 20);
}
