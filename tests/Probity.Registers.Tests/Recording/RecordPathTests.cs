using NodaTime;
using Probity.Registers.Calendars;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Cases.Events;
using Probity.Registers.Cases.Notices;
using Probity.Registers.Recording;
using Probity.Registers.Tests.Cases;

namespace Probity.Registers.Tests.Recording;

public sealed class RecordPathTests
{
    private static readonly LocalDate Decided = RecordedCase.DecidedOn;

    [Theory]
    [InlineData("minor", "3m")]
    [InlineData("ordinary", "1y")]
    [InlineData("serious", "3y")]
    public void Penalty_Published_EndsWithTheMaximumOfItsGradeCountedFromTheDecision(string ground, string span)
    {
        CalendarSpan.TryParse(span, out var term).ShouldBeTrue();
        var shown = RecordedCase.Start().Published(RecordedCase.Proposing(ground, term, "Other food sellers copy the same advertisement."));

        var last = shown.File.Listing!.LastDay;
        last.ShouldBe(TestCharter.Calendar.After(Decided, term));
        shown.On(last).File.Stage.ShouldBe(Stage.Listed);
        shown.On(last.PlusDays(1)).File.End.ShouldBe(CaseEnd.Expired);
    }

    [Fact]
    public void Penalty_BeforeServiceResponseAndGrace_IsNotShown()
    {
        var file = RecordedCase.Start().DecidedOf(Ordinary());

        file.File.Listing.ShouldBeNull();
        file.Do(Town.SecondOfficer, new ConfirmDecision(Town.Reason)).File.Listing.ShouldBeNull();
        file.Do(Town.Clerk, new RecordService(ServedDocument.Decision, "direct", "Receipt 2", file.Today)).File.Listing!.IsPublishedOn(file.Today).ShouldBeFalse();
    }

    [Fact]
    public void Penalty_WhoseDecisionNamesTheEnd_EndsThen()
    {
        var until = Decided.PlusMonths(5);
        var act = RecordedCase.Fine with { Penalty = RecordedCase.Fine.Penalty! with { ShownUntil = until } };

        RecordedCase.Start(act: act).Published(Ordinary()).File.Listing!.LastDay.ShouldBe(until);
    }

    [Fact]
    public void Permit_Published_EndsWithItsValidity()
    {
        var act = RecordedCase.Licence with { Permit = new PermitDetails(Decided, Decided.PlusMonths(4)) };

        RecordedCase.Start(act: act).Published(Ordinary()).File.Listing!.LastDay.ShouldBe(Decided.PlusMonths(4));
    }

    [Fact]
    public void Permit_InFewWords_IsProposedInThem()
    {
        var file = RecordedCase.Start(act: RecordedCase.Licence with { Content = "Tea." }).RecordEntered();

        file.Do(Town.Officer, new ProposeListing(Ordinary() with { Conduct = "Tea." })).File.Stage.ShouldBe(Stage.Proposed);
        file.Try(Town.Officer, new ProposeListing(Ordinary() with { Conduct = "Rum." })).ShouldBeOfType<Verdict.Refused>()
            .Refusal.Field.ShouldBe("proposal.conduct");
    }

    [Fact]
    public void Penalty_Corrected_IsTakenDownAfterTheMinimumOfItsGrade()
    {
        var shown = RecordedCase.Start().Published(Ordinary());
        shown.Try(Town.Listed, new ClaimPerformance("Paid and corrected.")).ShouldBeOfType<Verdict.Refused>().Refusal.Rule.Value
            .ShouldBe("repair-waits-for-the-legal-minimum");

        shown.On(TestCharter.Calendar.After(Decided, CalendarSpan.Months(3))).Do(Town.Listed, new ClaimPerformance("Paid and corrected."))
            .Do(Town.Officer, new ExaminePerformance(true, Town.Reason)).File.End.ShouldBe(CaseEnd.Repaired);
    }

    [Fact]
    public void Permit_HolderAsks_IsTakenDownWithoutWaiting() => RecordedCase.Start(act: RecordedCase.Licence).Published(Ordinary())
        .Do(Town.Listed, new ClaimPerformance("Please show it no longer.")).Do(Town.Officer, new ExaminePerformance(true, Town.Reason))
        .File.End.ShouldBe(CaseEnd.Repaired);

    [Fact]
    public void Penalty_Annulled_FallsAtOnce()
    {
        var shown = RecordedCase.Start().Published(Ordinary());
        shown.Do(Town.Clerk, new RecordAnnulment("(2026) 99", shown.Today)).File.End.ShouldBe(CaseEnd.BasisAnnulled);
        shown.File.Listing!.IsPublishedOn(shown.Today).ShouldBeFalse();
    }

    [Fact]
    public void Case_Opened_HoldsWhatTheDecisionSays()
    {
        var file = RecordedCase.Start().RecordEntered();

        file.Events.OfType<AdministrativeActRecorded>().ShouldHaveSingleItem().Act.ShouldBe(RecordedCase.Fine);
        file.File.Recorded.ShouldBe(RecordedCase.Fine);
    }

    [Fact]
    public void Notice_OfAPenalty_SaysWhatWouldBeShownAndHowLongInBothLanguages()
    {
        var file = RecordedCase.Start().Noticed(RecordedCase.Proposing("minor", CalendarSpan.Months(3), "Other food sellers copy the same advertisement."));
        var text = Notice.Write(file.File, file.Charter, file.Keeper);

        text.En.ShouldContain("A fine of 30,000 yuan.");
        text.En.ShouldContain("Other food sellers copy");
        text.Zh.ShouldContain("拟公示的内容");
        text.Zh.ShouldContain("False advertising");
    }

    [Fact]
    public void OpenActs_InARecord_HaveNoneOfARatingOrRedlist()
    {
        var file = RecordedCase.Start().RecordEntered();
        var open = CaseProcedure.OpenActs(file.Written, file.Seen(Town.Officer)).Select(k => k.Type).ToArray();

        open.ShouldContain(typeof(ProposeListing));
        open.ShouldNotContain(typeof(DraftAssessment));
    }

    private static Proposal Ordinary() => RecordedCase.Proposing("ordinary", CalendarSpan.Years(1));
}
