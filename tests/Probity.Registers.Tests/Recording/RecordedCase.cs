using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Calendars;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Charters;
using Probity.Registers.Framework;
using Probity.Registers.Recording;
using Probity.Registers.Tests.Cases;
using Probity.Registers.Tests.Charters;
using Probity.Registers.Tests.Ratings;

namespace Probity.Registers.Tests.Recording;

/// <summary>Works the publication of a penalty, or of a permit, through the public procedure, under graded terms.</summary>
internal static class RecordedCase
{
    public static LocalDate DecidedOn { get; } = Town.FirstDay.PlusDays(-10);

    public static RecordedAct Fine { get; } = new("Fine", "A fine of 30,000 yuan.", "11990101000000001X", "Market regulator", "11990101000000001X")
    {
        Penalty = new PenaltyDetails("False advertising", "Advertised a food as a cure.", "Advertising Law, Art. 58") { FineFen = 3_000_000, ValidUntil = PenaltyDetails.NoEnd },
    };

    public static RecordedAct Licence { get; } = new("Ordinary", "Sale of food.", "11990101000000001X", "Market regulator", "11990101000000001X")
    {
        Permit = new PermitDetails(DecidedOn, DecidedOn.PlusYears(5)) { Certificate = "Food business licence", CertificateNumber = "JY1" },
    };

    public static Charter Penalties { get; } = SoundCharter.Charter with
    {
        Reference = new CharterReference("test-penalties", 1),
        Kind = RegisterKind.Record,
        Records = RecordedKind.Penalty,
        SubjectKinds = TestRating.Charter.SubjectKinds,
        Measures = [],
        Exclusions = [],
        Grounds = [Ground("minor", Severity.Minor, CalendarSpan.Months(3)), Ground("ordinary", Severity.Ordinary, CalendarSpan.Years(1)), Ground("serious", Severity.Serious, CalendarSpan.Years(3))],
        Publication = [new Publication(TestRating.Charter.SubjectKinds[0], true, [PublishedField.Name, PublishedField.Decision], SoundCharter.Law)],
    };

    public static Charter Permits { get; } = Penalties with { Records = RecordedKind.Permit };

    public static FrameworkEdition Edition { get; } = SoundCharter.Edition with
    {
        Sectors = [.. SoundCharter.Edition.Sectors.Select(s => s with { IsGraded = true })],
        MaximumTerms = new Dictionary<Severity, CalendarSpan>
        {
            [Severity.Minor] = CalendarSpan.Months(3),
            [Severity.Ordinary] = CalendarSpan.Years(1),
            [Severity.Serious] = CalendarSpan.Years(5),
        },
        Catalogues = new EditionCatalogues([], [], new Dictionary<Severity, SeverityGrade>
        {
            [Severity.Minor] = new(null, CalendarSpan.Months(3), SoundCharter.Law),
            [Severity.Ordinary] = new(CalendarSpan.Months(3), CalendarSpan.Years(1), SoundCharter.Law),
            [Severity.Serious] = new(CalendarSpan.Years(1), CalendarSpan.Years(3), SoundCharter.Law),
        }),
    };

    public static OpenCase Opening(RecordedAct act) => new(
        RegisterId.Parse("regulator/records"), TestRating.Enterprise,
        new LegalDocument("Market regulator", "(2026) 7", "", DecidedOn, act.Content, TestRating.Enterprise.Name),
        "ordinary", "The decision is in effect.", null, AttestsNoBannedData: true)
    {
        Recorded = act,
    };

    public static CourtCase Start(RuleBook? rules = null, RecordedAct? act = null) => new()
    {
        Rules = rules ?? RuleBook.Full,
        Charter = act?.Permit is null ? Penalties : Permits,
        Edition = Edition,
        Opening = Opening(act ?? Fine),
    };

    public static Proposal Proposing(string ground, CalendarSpan term, string? need = null) => new(
        ground, "Advertised a food as a cure.", DecidedOn, [], AbilityFinding.NotMade, "", FaultFinding.NotMade, "", [], [], term, Aggravated: false, Corrected: false)
    {
        Need = need,
    };

    public static CourtCase RecordEntered(this CourtCase file) => file.Do(Town.Clerk, file.Opening)
        .Do(Town.Clerk, new ConfirmIdentity("Business licence", 0, CheckDigitAccepted: false));

    public static CourtCase Noticed(this CourtCase file, Proposal proposal) => file.RecordEntered().Do(Town.Officer, new ProposeListing(proposal)).Do(Town.Officer, new IssueNotice())
        .Do(Town.Clerk, new RecordService(ServedDocument.Notice, "direct", "Receipt 1", file.Today));

    public static CourtCase DecidedOf(this CourtCase file, Proposal proposal) => file.Noticed(proposal).On(file.File.NoticeService!.RespondBy.DueOn.PlusDays(1))
        .Do(Town.Officer, new DecideCase(new Decision(true, Town.Reason, [], proposal.Term)));

    public static CourtCase Published(this CourtCase file, Proposal proposal)
    {
        file.DecidedOf(proposal).Do(Town.SecondOfficer, new ConfirmDecision(Town.Reason)).Do(Town.Clerk, new RecordService(ServedDocument.Decision, "direct", "Receipt 2", file.Today));
        return file.On(file.File.Listing!.From);
    }

    private static Ground Ground(string key, Severity severity, CalendarSpan term) =>
        SoundCharter.Charter.Grounds[0] with { Key = key, Severity = severity, Term = term, TotalCap = term, RequiresAbility = false, Aggravated = null };
}
