using NodaTime;
using Probity.Registers.Calendars;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Charters;
using Probity.Registers.Ratings;
using Probity.Registers.Subjects;

namespace Probity.Town.Assessments;

/// <summary>Tells one assessment act by act, of the year before the one it begins in.</summary>
internal sealed class AssessmentStory(
    Subject subject, int number, AssessingOffice office, AssessingCast cast, Charter charter, WorkingDayCalendar calendar, LocalDate start)
    : Tale<AssessmentStory>(start)
{
    private const int Straight = 9;
    private readonly RatingClause _clause = charter.Rating!;
    private LocalDate _respondBy;

    private int Year { get; } = start.Year - 1;

    private LocalDate From { get; set; }

    public AssessmentStory Opened()
    {
        var announcement = new LegalDocument(
            office.Authority.Name.Zh, $"{Year}年度评价公告", "", Day.PlusDays(-20), $"{Year}年度评价", subject.Name);
        return Add(cast.Clerk, new OpenCase(
                office.Register, subject, announcement, charter.Grounds[0].Key, $"{Year}年度评价", null, AttestsNoBannedData: true)
        { AssessedYear = Year })
            .Add(cast.Clerk, new ConfirmIdentity("登记机关档案", 200, subject.Identifiers.Any(i => i.RequiresConfirmation)));
    }

    /// <summary>None to three deductions; now and then a fact that leads straight to a grade.</summary>
    public AssessmentStory Recorded()
    {
        for (var n = 0; n < number % 4; n++)
        {
            var indicator = _clause.Indicators[((number * 5) + (n * 7)) % _clause.Indicators.Count];
            Wait(1).Fact(indicator.Key, 1 + ((number + n) % 2), indicator.Text.Zh, n);
        }

        if (number % Straight == 4)
        {
            var rule = _clause.Downgrades[number % _clause.Downgrades.Count];
            Fact(rule.Key, 1, rule.Text.Zh, 8);
        }

        return number % Straight == 7 && _clause.FirstYears is [var first, ..] ? Fact(first.Key, 1, first.Text.Zh, 9) : this;
    }

    /// <summary>The facts given, each a clause and how many times.</summary>
    public AssessmentStory Recorded(IReadOnlyList<(string Clause, int Times)> facts)
    {
        foreach (var (at, (clause, times)) in facts.Index())
        {
            Fact(clause, times, (_clause.Indicator(clause)?.Text ?? _clause.Downgrades.First(d => d.Key == clause).Text).Zh, at);
        }

        return this;
    }

    /// <summary>From the draft to the grade's effect, without anybody contesting it.</summary>
    public AssessmentStory GradedUncontested() => Wait(1).Add(cast.Officer, new DraftAssessment()).ServedDraft().InEffectAfterService();

    public AssessmentStory Drafted() => Opened().Recorded().Wait(1).Add(cast.Officer, new DraftAssessment());

    public AssessmentStory Served() => Drafted().ServedDraft();

    private AssessmentStory ServedDraft()
    {
        Add(cast.Officer, new IssueNotice()).Wait(1).Add(cast.Clerk, new RecordService(ServedDocument.Notice, "direct", AssessmentTexts.Receipt(number), Day));
        _respondBy = calendar.Due(Day, charter.Clocks!.Response.Length).DueOn;
        return this;
    }

    public AssessmentStory Contested() => Wait(3).Add(null, new ContestFact(1, AssessmentTexts.Contest));

    public AssessmentStory Answered(bool stands) => Wait(3).Add(
        cast.Officer, new AnswerContestedFact(1, stands, stands ? AssessmentTexts.Upheld : AssessmentTexts.Struck));

    public AssessmentStory Decided()
    {
        WaitUntil(LocalDate.Max(Day, _respondBy.PlusDays(1)));
        return Add(cast.Officer, new DecideCase(new Decision(true, AssessmentTexts.Reasons, [], charter.Grounds[0].Term)));
    }

    public AssessmentStory DecisionServed()
    {
        Decided().Wait(2).Add(cast.SecondOfficer, new ConfirmDecision(AssessmentTexts.SecondReasons))
            .Add(cast.Clerk, new RecordService(ServedDocument.Decision, "direct", AssessmentTexts.Receipt(number), Day));
        From = calendar.Due(Day, charter.Clocks!.Grace!.Length).DueOn.PlusDays(1);
        return this;
    }

    public AssessmentStory InEffect() => InEffectAfterService();

    private AssessmentStory InEffectAfterService()
    {
        DecisionServed();
        return WaitUntil(From);
    }

    public AssessmentStory Objected() => Wait(5).Add(null, new LodgeObjection(AssessmentTexts.Contest, NewFacts: false));

    public AssessmentStory StruckOnReview() => Wait(4).Add(cast.Reviewer, new StrikeFact(1, AssessmentTexts.Struck))
        .Add(cast.Reviewer, new DecideObjection(ReviewOutcome.Rejected, AssessmentTexts.Corrected));

    public AssessmentStory PutRight() => Wait(9).Add(null, new ClaimPerformance(AssessmentTexts.PutRight))
        .Wait(2).Add(cast.Officer, new ExaminePerformance(true, AssessmentTexts.Examined));

    private AssessmentStory Fact(string clause, int times, string account, int document) => Add(cast.Clerk, new RecordFact(
        clause, new LocalDate(Year, 3 + (document % 6), 12), times, account,
        new FactDocument(office.Authority.Name.Zh, $"（{Year}）{office.Mark}{(number * 10) + document}号", new LocalDate(Year, 10, 15)), AttestsNoBannedData: true));
}
