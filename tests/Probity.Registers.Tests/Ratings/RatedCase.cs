using NodaTime;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Framework;
using Probity.Registers.Ratings;
using Probity.Registers.Tests.Cases;
using Probity.Registers.Tests.Charters;

namespace Probity.Registers.Tests.Ratings;

/// <summary>Works an assessment of 2025 through the public procedure.</summary>
internal static class RatedCase
{
    public const int Year = 2025;

    public static OpenCase Opening { get; } = new(
        TestRating.Register, TestRating.Enterprise, Announcement(TestRating.Enterprise.Name), "hides", "The yearly assessment.", null, AttestsNoBannedData: true)
    {
        AssessedYear = Year,
    };

    public static LegalDocument Announcement(string name) => new(
        "Tax office", "Assessment of 2025", "", new LocalDate(2026, 1, 15), "Be assessed for 2025.", name);

    public static RecordFact Paying { get; } = Fact(TestRating.LatePayment, 3, "(2025) Tax 1");

    public static CourtCase Start(RuleBook? rules = null, OpenCase? opening = null) => new()
    {
        Rules = rules ?? RuleBook.Full,
        Charter = TestRating.Charter,
        Edition = SoundCharter.Edition,
        Opening = opening ?? Opening,
    };

    public static RecordFact Fact(string clause, int times, string document, LocalDate? on = null) => new(
        clause, on ?? new LocalDate(2025, 6, 3), times, "It happened as the document says.",
        new FactDocument("Tax office", document, new LocalDate(2025, 7, 1)), AttestsNoBannedData: true);

    public static CourtCase Begun(this CourtCase file) => file.Do(Town.Clerk, file.Opening)
        .Do(Town.Clerk, new ConfirmIdentity("Business licence", 0, CheckDigitAccepted: false));

    public static CourtCase Recorded(this CourtCase file) => file.Begun().Do(Town.Clerk, Paying).Do(Town.Clerk, Fact(TestRating.LateFiling, 2, "(2025) Tax 2"));

    public static CourtCase Drafted(this CourtCase file) => file.Recorded().Do(Town.Officer, new DraftAssessment());

    public static CourtCase DraftServed(this CourtCase file) => file.Drafted().Do(Town.Officer, new IssueNotice())
        .Do(Town.Clerk, new RecordService(ServedDocument.Notice, "direct", "Receipt 1", file.Today));

    public static CourtCase DraftPeriodOver(this CourtCase file) => file.On(file.File.NoticeService!.RespondBy.DueOn.PlusDays(1));

    public static CourtCase GradeDecided(this CourtCase file) => file.DraftPeriodOver()
        .Do(Town.Officer, new DecideCase(new Decision(true, Town.Reason, [], TestRating.Charter.Grounds[0].Term)));

    public static CourtCase GradeServed(this CourtCase file) => file.GradeDecided().Do(Town.SecondOfficer, new ConfirmDecision(Town.Reason))
        .Do(Town.Clerk, new RecordService(ServedDocument.Decision, "direct", "Receipt 2", file.Today));

    public static CourtCase InEffect(this CourtCase file) => file.GradeServed().On(file.File.Listing!.From);

    /// <summary>The band of the grade, read where it was given.</summary>
    public static string Band(this CourtCase file) => file.Reckoning().Result.Key;

    public static Reckoning Reckoning(this CourtCase file) => file.File.GradeUnder(file.Charter)!.ReadIn(file.File.Register, file.Charter.Reference)
        .ShouldBeOfType<GradeReading.Opened>().How;
}
