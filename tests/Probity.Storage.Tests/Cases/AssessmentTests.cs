using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Charters;
using Probity.Registers.Ratings;
using Probity.Registers.Subjects;

namespace Probity.Storage.Tests.Cases;

/// <summary>An assessment on a real database: what is kept, what is shown, and that the grade itself is kept nowhere.</summary>
public sealed class AssessmentTests
{
    private static readonly RegisterId Register = RegisterId.Parse("test-court/tax-credit");
    private static readonly CharterReference Charter = new("tax-credit", 1);

    [Fact]
    public async Task Assessment_GradedInAPublicBand_IsShownWithTheFactsThatMakeIt()
    {
        await using var court = await OpenAsync();
        var id = await WorkAsync(court, TestCourt.Company, [("late-return", 1)]);

        var entry = (await court.Node.Entries.FindAsync(Register, id.Value, default)).ShouldNotBeNull();

        var charter = court.Node.Library.Charter(Charter);
        var how = entry.GradeUnder(charter)!.ReadIn(Register, Charter).ShouldBeOfType<GradeReading.Opened>().How;
        (how.Points, how.Result.Key, how.Lines.Single().Fact.Document.Number).ShouldBe((95, "a", "(2025) Tax 1"));
        entry.GradeUnder(charter)!.ReadIn(TestCourt.Register, Charter).ShouldBeOfType<GradeReading.Refused>();
    }

    [Fact]
    public async Task Assessment_GradedInAClosedBand_IsNotShownToOthers()
    {
        await using var court = await OpenAsync();
        var id = await WorkAsync(court, TestCourt.Company, [("late-return", 2), ("owes-over-50000", 1)]);

        (await court.Node.Entries.FindAsync(Register, id.Value, default)).ShouldBeNull();
        (await court.ReadAsync(id)).Case.GradeUnder(court.Node.Library.Charter(Charter)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Assessment_InTheTables_HoldsNoGrade()
    {
        await using var court = await OpenAsync();
        await WorkAsync(court, TestCourt.Company, [("late-return", 1)]);
        var before = await court.Node.Projections.DumpAsync(default);

        await court.Node.Projections.RebuildAsync(default);

        (await court.Node.Projections.DumpAsync(default)).ShouldBe(before);
        var tables = System.Text.Encoding.UTF8.GetString(before);
        tables.ShouldContain("late-return");
        tables.ShouldNotContain("\"grade\"", Shouldly.Case.Insensitive);
        tables.ShouldNotContain("\"points\"", Shouldly.Case.Insensitive);
    }

    [Fact]
    public async Task Assessment_ReadAgainFromDisk_IsTheSame()
    {
        await using var court = await OpenAsync();
        var id = await WorkAsync(court, TestCourt.Company, [("late-return", 1)]);
        var before = (await court.ReadAsync(id)).Case.Assessment;

        await court.ReopenAsync();

        var after = (await court.ReadAsync(id)).Case.Assessment!;
        (after.Year, after.Facts.Single()).ShouldBe((before!.Year, before.Facts.Single()));
    }

    [Fact]
    public async Task Assessment_OfAYearThatHasOne_IsRefusedThroughTheStore()
    {
        await using var court = await OpenAsync();
        await WorkAsync(court, TestCourt.Company, []);

        var again = await court.Node.Cases.ActAsync(null, Opening(TestCourt.Company, "2"), TestCourt.Officer, null, null, default);

        again.ShouldBeOfType<Storage.Cases.ActResult.Refused>().Refusal.Rule.Value.ShouldBe("one-grade-stands-for-a-year");
    }

    private static async Task<TestCourt> OpenAsync()
    {
        var court = await TestCourt.OpenAsync();
        await court.Node.Directory.OpenRegisterAsync(new Register(Register, TestCourt.Court.Id, Charter), default);
        return court;
    }

    private static OpenCase Opening(Subject subject, string number = "1") => new(
        Register, subject, new LegalDocument("Tax office", $"Assessment of 2025, {number}", "", new LocalDate(2026, 1, 15), "The yearly assessment.", subject.Name),
        "yearly-assessment", "The yearly assessment.", null, AttestsNoBannedData: true)
    {
        AssessedYear = 2025,
    };

    /// <summary>Works an assessment until its grade is in effect.</summary>
    private static async Task<CaseId> WorkAsync(TestCourt court, Subject subject, (string Clause, int Times)[] facts)
    {
        var id = await court.DoAsync(null, TestCourt.Officer, Opening(subject));
        await court.DoAsync(id, TestCourt.Clerk, new ConfirmIdentity("Business licence", (await court.ReadAsync(id)).Namesakes.Count, CheckDigitAccepted: false));
        foreach (var (fact, at) in facts.Select((f, i) => (f, i + 1)))
        {
            await court.DoAsync(id, TestCourt.Clerk, new RecordFact(
                fact.Clause, new LocalDate(2025, 6, 3), fact.Times, "It happened.", new FactDocument("Tax office", $"(2025) Tax {at}", new LocalDate(2025, 7, 1)), true));
        }

        await court.DoAsync(id, TestCourt.Officer, new DraftAssessment());
        await court.DoAsync(id, TestCourt.Officer, new IssueNotice());
        await court.DoAsync(id, TestCourt.Clerk, new RecordService(ServedDocument.Notice, "direct", "Receipt 1", court.Time.Today));
        court.Time.MoveTo((await court.ReadAsync(id)).Case.NoticeService!.RespondBy.DueOn.PlusDays(1));
        var term = court.Node.Library.Charter(Charter).Grounds[0].Term;
        await court.DoAsync(id, TestCourt.Officer, new DecideCase(new Decision(true, TestCourt.Reasons, [], term)));
        await court.DoAsync(id, TestCourt.SecondOfficer, new ConfirmDecision(TestCourt.Reasons));
        await court.DoAsync(id, TestCourt.Clerk, new RecordService(ServedDocument.Decision, "direct", "Receipt 2", court.Time.Today));
        court.Time.MoveTo((await court.ReadAsync(id)).Case.Listing!.From);
        return id;
    }
}
