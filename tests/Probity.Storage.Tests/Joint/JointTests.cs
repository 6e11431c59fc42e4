using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Checks;
using Probity.Registers.Framework;
using Probity.Registers.Joint;
using Probity.Registers.Measures;
using Probity.Storage.Cases;
using Probity.Storage.Joint;

namespace Probity.Storage.Tests.Joint;

public sealed class JointTests
{
    private const string Measure = "no-real-estate";

    private static Authority Office { get; } = new(
        new AuthorityId("test-land"), new LocalizedText("Test Land Office", "测试土地办"), Level.Municipal, "990100", "Asia/Shanghai", new LocalizedText("2 Road", "路2号"), null);

    private static Actor Buyer { get; } = new(new ActorId("buyer"), "The buyer", new HashSet<Role> { Role.Officer }, Office.Id);

    [Fact]
    public async Task Listing_OfAnOrganisation_StandsOnTheWorklistUntilItIsAnswered_AndNothingIsAppliedBefore()
    {
        await using var court = await OpenAsync();
        var agreement = await AgreeAsync(court);
        var id = await court.ListAsync(TestCourt.Company);

        var waiting = (await court.Node.Joint.ReadAsync(Buyer, null, 1, default)).Items.ShouldHaveSingleItem();

        (waiting.Case, waiting.State, waiting.Since, waiting.IsOverdue).ShouldBe((id, JointState.Awaiting, court.Time.Today, false));
        court.Node.Joint.AppliedOf(TestCourt.Register, id).ShouldBeEmpty();
        court.Time.MoveTo(waiting.Due!.Value.PlusDays(1));
        (await court.Node.Joint.ReadAsync(Buyer, JointState.Awaiting, 1, default)).Items.Single().IsOverdue.ShouldBeTrue();
        (await court.Node.Joint.FiguresAsync(TestCourt.Register, default))!.Overdue.ShouldBe(1);

        await court.DoAsync(id, Buyer, new ApplyJointly(agreement, [Measure], TestCourt.Reasons));

        court.Node.Joint.AppliedOf(TestCourt.Register, id).Single().Measures.ShouldBe([Measure]);
        (await court.Node.Joint.ReadAsync(Buyer, null, 1, default)).Items.Single().State.ShouldBe(JointState.Applied);
        (await court.Node.Joint.FiguresAsync(TestCourt.Register, default))!.Overdue.ShouldBe(0);
    }

    [Fact]
    public async Task Revocation_AtTheSource_LiftsTheSameDay_OwesAReceipt_AndTheReceiptIsKept()
    {
        await using var court = await OpenAsync();
        var agreement = await AgreeAsync(court);
        var id = await court.ListAsync(TestCourt.Company);
        await court.DoAsync(id, Buyer, new ApplyJointly(agreement, [Measure], TestCourt.Reasons));
        await court.DoAsync(id, TestCourt.Officer, new RevokeListing(TestCourt.Reasons, Mistake.WrongFact));

        court.Node.Joint.AppliedOf(TestCourt.Register, id).ShouldBeEmpty();
        var owed = (await court.Node.Joint.ReadAsync(Buyer, null, 1, default)).Items.Single();
        (owed.State, owed.Since).ShouldBe((JointState.Unacknowledged, court.Time.Today));
        court.Time.MoveTo(owed.Due!.Value.PlusDays(1));
        (await court.Node.Joint.FiguresAsync(TestCourt.Register, default))!.Overdue.ShouldBe(1);

        await court.DoAsync(id, Buyer, new AcknowledgeLifting(agreement, "Struck from the list of barred bidders."));

        var figures = (await court.Node.Joint.FiguresAsync(TestCourt.Register, default))!;
        (figures.Overdue, figures.ByState[JointState.Acknowledged], figures.ByState[JointState.Unacknowledged]).ShouldBe((0, 1, 0));
        (await court.ReadAsync(id)).Case.Joint.Single().AcknowledgedBy!.Name.ShouldBe(Buyer.Name);
    }

    [Fact]
    public async Task Expiry_AtTheSource_OwesAReceiptWithoutAnybodyActing()
    {
        await using var court = await OpenAsync();
        var agreement = await AgreeAsync(court);
        var id = await court.ListAsync(TestCourt.Company);
        await court.DoAsync(id, Buyer, new ApplyJointly(agreement, [Measure], TestCourt.Reasons));
        var last = (await court.ReadAsync(id)).Case.Listing!.LastDay;

        court.Time.MoveTo(last);
        (await court.Node.Joint.ReadAsync(Buyer, null, 1, default)).Items.Single().State.ShouldBe(JointState.Applied);
        court.Time.MoveTo(last.PlusDays(1));
        var owed = (await court.Node.Joint.ReadAsync(Buyer, null, 1, default)).Items.Single();

        (owed.State, owed.Since).ShouldBe((JointState.Unacknowledged, last.PlusDays(1)));
    }

    [Fact]
    public async Task Listing_OfAPerson_ReachesNoWorklist_AndIsRefused()
    {
        await using var court = await OpenAsync();
        var agreement = await AgreeAsync(court);
        var id = await court.ListAsync(TestCourt.Person);

        (await court.Node.Joint.ReadAsync(Buyer, null, 1, default)).Total.ShouldBe(0);
        (await court.Node.Joint.FindAsync(Buyer, agreement, id, "To apply it", default)).ShouldBeNull();
        (await court.Node.Cases.ActAsync(id, new ApplyJointly(agreement, [Measure], TestCourt.Reasons), Buyer, null, null, default))
            .ShouldBeOfType<ActResult.Refused>().Refusal.Rule.Value.ShouldBe("a-persons-listing-is-not-sent-on");
    }

    [Fact]
    public async Task Look_OfAnImplementingBody_IsOnRecord_AndNobodyElseHasOne()
    {
        await using var court = await OpenAsync();
        var agreement = await AgreeAsync(court);
        var id = await court.ListAsync(TestCourt.Company);
        var holder = await court.HolderAsync(TestCourt.Company);

        (await court.Node.Joint.FindAsync(Buyer, agreement, id, "Joint measures", default))!.Case.Listing!.Measures.ShouldContain(Measure);

        (await court.Node.Subjects.ReadAsync(holder, default))!.Looks.ShouldContain(l => l.Who == Buyer.Name && l.Purpose == "Joint measures");
        foreach (var other in new[] { TestCourt.Officer, TestCourt.Auditor, holder, Buyer with { Authority = TestCourt.HigherCourt.Id } })
            (await court.Node.Joint.FindAsync(other, agreement, id, "Joint measures", default)).ShouldBeNull();
        (await court.Node.Cases.ReadAsync(id, Buyer, "Joint measures", default)).ShouldBeNull();
    }

    [Fact]
    public async Task Agreement_Offered_AppliesNothingAndIsNotPublished_UntilTheKeeperConcludesIt()
    {
        await using var court = await OpenAsync();
        var (offered, refused) = await court.Node.Agreements.ProposeAsync(Buyer, Draft(), default);
        var id = await court.ListAsync(TestCourt.Company);

        refused.ShouldBeNull();
        court.Node.Agreements.Concluded.ShouldBeEmpty();
        (await court.Node.Cases.ActAsync(id, new ApplyJointly(offered!.Value, [Measure], TestCourt.Reasons), Buyer, null, null, default)).ShouldBeOfType<ActResult.Refused>();
        (await court.Node.Agreements.ConcludeAsync(Buyer, offered.Value, default)).Refusal!.Rule.Value.ShouldBe("both-bodies-conclude-an-agreement");
        (await court.Node.Agreements.ConcludeAsync(TestCourt.Clerk, offered.Value, default)).Refusal.ShouldNotBeNull();
        (await court.Node.Agreements.ConcludeAsync(TestCourt.Officer with { Authority = TestCourt.HigherCourt.Id }, offered.Value, default)).ShouldBe((false, null));

        (await court.Node.Agreements.ConcludeAsync(TestCourt.Officer, offered.Value, default)).Concluded.ShouldBeTrue();

        var made = court.Node.Agreements.Find(offered.Value)!;
        (made.ProposedBy.Name, made.ConcludedBy!.Name, made.Agreement.From).ShouldBe((Buyer.Name, TestCourt.Officer.Name, court.Time.Today));
    }

    [Fact]
    public async Task Agreement_OnACircular_IsRefused_AndNothingIsKept()
    {
        await using var court = await OpenAsync();

        var (_, refusal) = await court.Node.Agreements.ProposeAsync(Buyer, Draft("normative-document"), default);

        (refusal!.Rule.Value, refusal.Field).ShouldBe(("each-body-applies-on-its-own-legal-basis", "measures[0].instrument"));
        court.Node.Agreements.Of(Buyer).ShouldBeEmpty();
    }

    [Fact]
    public async Task Agreement_Ended_EndsWhatWasApplied_AndSurvivesAReopening()
    {
        await using var court = await OpenAsync();
        var agreement = await AgreeAsync(court);
        var id = await court.ListAsync(TestCourt.Company);
        await court.DoAsync(id, Buyer, new ApplyJointly(agreement, [Measure], TestCourt.Reasons));

        (await court.Node.Agreements.EndAsync(TestCourt.Reviewer, agreement, "No longer needed.", default)).ShouldBeFalse();
        (await court.Node.Agreements.EndAsync(TestCourt.Officer, agreement, "No longer needed.", default)).ShouldBeTrue();
        await court.ReopenAsync();

        court.Node.Joint.AppliedOf(TestCourt.Register, id).ShouldBeEmpty();
        (await court.Node.Joint.ReadAsync(Buyer, null, 1, default)).Items.Single().State.ShouldBe(JointState.Unacknowledged);
        court.Node.Agreements.Find(agreement)!.EndReasons.ShouldBe("No longer needed.");
        (await court.Node.Agreements.EndAsync(TestCourt.Officer, agreement, "Again.", default)).ShouldBeFalse();
    }

    [Fact]
    public async Task Recipients_OfAListing_AreTheBodiesAskedAndThePointsOfServiceTold()
    {
        await using var court = await OpenAsync();
        await AgreeAsync(court);
        var key = (await court.Node.Keys.IssueAsync("Test Airline", new HashSet<ActivityId> { new("flight") }, default)).Key.Id;
        var id = await court.ListAsync(TestCourt.Company);
        await court.Node.Checks.AnswerAsync(
            new CheckQuestion(TestCourt.Company.Identifiers, TestCourt.Company.Name, null, new ActivityId("flight"), "ticket", new HashSet<ActivityId> { new("flight") }), key, default);

        var told = court.Node.Joint.Recipients(TestCourt.Register, id);

        told.Select(r => (r.Kind, r.Name.En, r.Item?.State, r.Times)).ShouldBe(
            [(RecipientKind.ImplementingBody, Office.Name.En, JointState.Awaiting, 0), (RecipientKind.PointOfService, "Test Airline", null, 1)]);
    }

    [Fact]
    public async Task Projection_OfAnswers_IsRebuiltToTheSameBytes_AndErasedWithTheCase()
    {
        await using var court = await OpenAsync();
        var agreement = await AgreeAsync(court);
        var id = await court.ListAsync(TestCourt.Company);
        await court.DoAsync(id, Buyer, new ApplyJointly(agreement, [Measure], TestCourt.Reasons));
        await court.DoAsync(id, TestCourt.Officer, new RevokeListing(TestCourt.Reasons, Mistake.WrongFact));
        await court.DoAsync(id, Buyer, new AcknowledgeLifting(agreement, "Struck from the list of barred bidders."));

        var before = await court.Node.Projections.DumpAsync(default);
        await court.Node.Projections.RebuildAsync(default);
        (await court.Node.Projections.DumpAsync(default)).ShouldBe(before);
        System.Text.Encoding.UTF8.GetString(before).ShouldContain($"{id}|{agreement}|[\"{Measure}\"]");

        court.Time.MoveTo(court.Time.Today.PlusYears(2));
        await court.DoAsync(id, TestCourt.Clerk, new EraseCase());
        System.Text.Encoding.UTF8.GetString(await court.Node.Projections.DumpAsync(default)).ShouldNotContain(Measure);
    }

    private static async Task<TestCourt> OpenAsync()
    {
        var court = await TestCourt.OpenAsync();
        await court.Node.Directory.AddAuthorityAsync(Office, default);
        return court;
    }

    private static async Task<AgreementId> AgreeAsync(TestCourt court)
    {
        var (id, refusal) = await court.Node.Agreements.ProposeAsync(Buyer, Draft(), default);
        refusal.ShouldBeNull();
        (await court.Node.Agreements.ConcludeAsync(TestCourt.Officer, id!.Value, default)).Concluded.ShouldBeTrue();
        return id.Value;
    }

    private static AgreementDraft Draft(string kind = "law") => new(
        TestCourt.Register, "Land auctions", "土地拍卖",
        [new JointMeasure(Measure, new LegalInstrument("own", new LocalizedText("Land Law", "土地法"), kind, "", null, "test", true), new Citation("own", "Art. 22", true))],
        new LocalDate(2026, 1, 1), new LocalDate(2029, 12, 31), 10, 3);
}
