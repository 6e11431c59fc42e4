using NodaTime;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Ratings;
using Probity.Registers.Tests.Cases;

namespace Probity.Registers.Tests.Ratings;

/// <summary>An assessment from the first fact to the end of its grade.</summary>
public sealed class AssessmentTests
{
    [Fact]
    public void Assessment_WorkedToTheEnd_IsInEffectUntilItsPeriodEnds()
    {
        var file = RatedCase.Start().DraftServed().InEffect();

        file.File.Listing!.IsInForceOn(file.Today.PlusDays(-1)).ShouldBeFalse();
        file.File.Listing.IsInForceOn(file.Today).ShouldBeTrue();
        (file.Reckoning().Points, file.Band()).ShouldBe((57, "c"));
        file.File.Listing.LastDay.ShouldBe(new LocalDate(2027, 4, 30));
        file.On(new LocalDate(2027, 5, 1)).File.End.ShouldBe(CaseEnd.Expired);
    }

    [Fact]
    public void Draft_Noticed_TellsEveryPointWithItsDocumentInBothLanguages()
    {
        var notice = RatedCase.Start().DraftServed().File.Notice!;

        foreach (var text in new[] { notice.TextEn, notice.TextZh })
        {
            text.ShouldContain("Tax office, (2025) Tax 1".Replace(", ", text == notice.TextZh ? "，" : ", ", StringComparison.Ordinal));
            text.ShouldContain("33");
            text.ShouldContain("57");
            text.ShouldContain("Nothing else.".Replace("Nothing else.", text == notice.TextZh ? "不表示其他。" : "Nothing else.", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Fact_RecordedAfterTheDraft_TakesTheDraftBack()
    {
        var file = RatedCase.Start().Drafted().Do(Town.Clerk, RatedCase.Fact(TestRating.Fraud, 1, "(2025) Tax 3"));

        file.File.Stage.ShouldBe(Stage.Investigation);
        file.Try(Town.Officer, new IssueNotice()).ShouldBeOfType<Verdict.Refused>();
    }

    [Fact]
    public void Fact_ContestedAndStruck_CostsNothingInTheGradeThatIsDecided()
    {
        var file = RatedCase.Start().DraftServed().Do(Town.Listed, new ContestFact(1, "Paid on the day; see the receipt."));
        file.File.Assessment!.Fact(1)!.State.ShouldBe(FactState.Contested);

        file.Do(Town.Officer, new AnswerContestedFact(1, Stands: false, Town.Reason)).InEffect();

        (file.Reckoning().Points, file.Band()).ShouldBe((90, "a"));
        file.Reckoning().Lines.Single().Fact.Number.ShouldBe(2);
    }

    [Fact]
    public void Fact_ContestedAndUpheld_CountsAndIsNotContestedAgain()
    {
        var file = RatedCase.Start().DraftServed().Do(Town.Listed, new ContestFact(1, "Paid on the day; see the receipt."))
            .Do(Town.Officer, new AnswerContestedFact(1, Stands: true, Town.Reason));

        file.Try(Town.Listed, new ContestFact(1, "Once more.")).ShouldBeOfType<Verdict.Refused>().Refusal.Rule.Value.ShouldBe("what-is-named-exists");
        file.InEffect().Band().ShouldBe("c");
    }

    [Fact]
    public void Fact_StruckOnReview_LiftsTheGradeInEffect()
    {
        var file = RatedCase.Start().DraftServed().InEffect();

        file.Do(Town.Listed, new LodgeObjection("The first document was annulled.", NewFacts: false)).Do(Town.Reviewer, new StrikeFact(1, Town.Reason))
            .Do(Town.Reviewer, new DecideObjection(ReviewOutcome.Rejected, Town.Reason));

        file.Band().ShouldBe("a");
        file.File.Listing!.IsPublishedOn(file.Today).ShouldBeTrue();
    }

    [Fact]
    public void Grade_Decided_IsNotServedBeforeASecondOfficerConfirms()
    {
        var file = RatedCase.Start().DraftServed().GradeDecided();

        file.Try(Town.Clerk, new RecordService(ServedDocument.Decision, "direct", "Receipt 2", file.Today)).ShouldBeOfType<Verdict.Refused>()
            .Refusal.Rule.Value.ShouldBe("acts-come-in-their-order");
        file.File.Listing.ShouldBeNull();
    }

    [Fact]
    public void Shortcomings_PutRight_EndTheGradeAndTheYearCanBeAssessedAnew()
    {
        var file = RatedCase.Start().DraftServed().InEffect()
            .Do(Town.Listed, new ClaimPerformance("All filed and paid.")).Do(Town.Officer, new ExaminePerformance(true, Town.Reason));

        file.File.End.ShouldBe(CaseEnd.Repaired);
        var again = new CourtCase
        {
            Charter = TestRating.Charter,
            Edition = Charters.SoundCharter.Edition,
            Earlier = [new EarlierCase(new CaseId("c-0"), null, null, null, CaseEnd.Repaired, file.Today, "Assessment of 2025", RatedCase.Year)],
        };
        again.Try(Town.Clerk, RatedCase.Opening).ShouldBeOfType<Verdict.Accepted>();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void OpenActs_InARating_AreThoseOfARating(bool served)
    {
        var file = served ? RatedCase.Start().DraftServed() : RatedCase.Start().Recorded();
        var open = CaseProcedure.OpenActs(file.File, file.Seen(served ? Town.Listed : Town.Officer)).Select(k => k.Type).ToArray();

        open.ShouldContain(served ? typeof(ContestFact) : typeof(DraftAssessment));
        open.ShouldNotContain(typeof(ProposeListing));
        open.ShouldNotContain(typeof(AddEvidence));
    }
}
