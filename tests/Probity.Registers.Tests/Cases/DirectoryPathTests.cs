using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Charters;
using Probity.Registers.Listings;

namespace Probity.Registers.Tests.Cases;

public sealed class DirectoryPathTests
{
    private static Charter Irregular { get; } = TestCharter.Court with { Kind = RegisterKind.Directory, Measures = [] };

    private static Proposal Proposal { get; } = Town.Proposal with { Measures = [] };

    [Fact]
    public void Entry_Cured_EndsEverythingAtOnce()
    {
        var cured = Case().InForce().Do(Town.Listed, new ClaimPerformance("The annual report is filed.")).Do(Town.Officer, new ExaminePerformance(true, Town.Reason));

        cured.File.End.ShouldBe(CaseEnd.Repaired);
        cured.File.Listing!.IsInForceOn(cured.Today).ShouldBeFalse();
    }

    [Fact]
    public void Entry_NobodyCures_EndsByItselfAndLeadsNowhere()
    {
        var entered = Case().InForce();
        var uncured = entered.On(entered.File.Listing!.LastDay.PlusYears(3));

        uncured.File.End.ShouldBe(CaseEnd.Expired);
        uncured.File.EndedOn.ShouldBe(entered.File.Listing!.LastDay.PlusDays(1));
    }

    [Fact]
    public void OpenActs_ToTheSubjectInADirectory_AreObjectionAndCureAndNoExceptionFromMeasuresThereAreNot()
    {
        var entered = Case().InForce();

        CaseProcedure.OpenActs(entered.Written, entered.Seen(Town.Listed)).Select(k => k.Type).ShouldBe([typeof(LodgeObjection), typeof(ClaimPerformance)]);
    }

    [Fact]
    public void Escalation_OfAnEntryInForce_IsANewCaseWithNoticeAndDecisionOfItsOwn()
    {
        var entry = new CaseId("d-1");
        var escalated = new CourtCase
        {
            Opening = Town.Opening with { Escalates = entry },
            Directory = [new DirectoryEntry(entry, RegisterId.Parse("test-court/irregular"), new DayRange(new LocalDate(2025, 9, 1), new LocalDate(2026, 8, 31)))],
        };

        escalated.Noticed().File.Notice!.TextEn.ShouldContain("you are heard anew");
        escalated.File.Escalates.ShouldBe(entry);
        escalated.File.Stage.ShouldBe(Stage.NoticeIssued);
    }

    private static CourtCase Case() => new() { Charter = Irregular, Proposal = Proposal };
}
