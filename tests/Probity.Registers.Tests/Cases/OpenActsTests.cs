using Probity.Registers.Authorities;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Cases.Events;

namespace Probity.Registers.Tests.Cases;

public sealed class OpenActsTests
{
    [Fact]
    public void OpenActs_WithoutACase_AreOpeningOneForThoseWhoMay()
    {
        Open(new CourtCase(), Town.Creditor).ShouldBe([nameof(OpenCase)]);
        Open(new CourtCase(), Town.Listed).ShouldBeEmpty();
    }

    [Fact]
    public void OpenActs_ToTheSubjectAfterTheNotice_AreAnsweringAndShowingPerformance() =>
        Open(new CourtCase().Served(), Town.Listed).ShouldBe([nameof(SubmitStatement), nameof(ClaimPerformance)]);

    [Fact]
    public void OpenActs_ToTheSubjectInForce_AreEveryRemedy() => Open(new CourtCase().InForce(), Town.Listed).ShouldBe(
        [nameof(LodgeObjection), nameof(ClaimPerformance), nameof(ApplyForExceptionOfNecessity)]);

    [Fact]
    public void OpenActs_ToSomebodyElse_AreNone()
    {
        var stranger = Town.Listed with { Id = new ActorId("stranger") };

        Open(new CourtCase().InForce(), stranger).ShouldBeEmpty();
    }

    [Fact]
    public void OpenActs_ToTheOfficerWhoDecided_DoNotIncludeConfirming()
    {
        var both = Town.Officer with { Roles = new HashSet<Role> { Role.Officer, Role.SecondOfficer } };

        Open(new CourtCase().Decided(), both).ShouldNotContain(nameof(ConfirmDecision));
        Open(new CourtCase().Decided(), Town.SecondOfficer).ShouldBe([nameof(ConfirmDecision), nameof(ReturnDecision)]);
    }

    [Fact]
    public void OpenActs_OnReconsideration_BelongToTheHigherCourt()
    {
        var asked = new CourtCase().ObjectionRejected().Do(Town.Listed, new RequestReconsideration("No answer to my point."));

        Open(asked, Town.HigherReviewer).ShouldBe([nameof(DecideReconsideration)]);
        Open(asked, Town.Reviewer).ShouldBe([nameof(StayMeasures)]);
    }

    [Fact]
    public void OpenActs_AfterALapseNobodyHasWrittenYet_AreThoseOfAnEndedCase() =>
        Open(new CourtCase().Objected().After(90), Town.Reviewer).ShouldBeEmpty();

    [Fact]
    public void Catalogue_OfKinds_HoldsEveryActOnce()
    {
        var acts = typeof(CaseAct).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(CaseAct)) && !t.IsAbstract);

        ActKinds.All.Select(k => k.Type).ShouldBe(acts, ignoreOrder: true);
        ActKinds.Named(nameof(LodgeObjection))!.Type.ShouldBe(typeof(LodgeObjection));
    }

    [Fact]
    public void Events_OfThePublishedContract_HaveDistinctStableNames()
    {
        var names = typeof(CaseEvent).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(CaseEvent)))
            .Select(t => t.GetCustomAttributes(typeof(EventNameAttribute), inherit: false).Cast<EventNameAttribute>().Single().Name).ToArray();

        names.Distinct().Count().ShouldBe(names.Length);
    }

    private static IEnumerable<string> Open(CourtCase court, Actor actor) =>
        CaseProcedure.OpenActs(court.Written, court.Seen(actor)).Select(k => k.Type.Name);
}
