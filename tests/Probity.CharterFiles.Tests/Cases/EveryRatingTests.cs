using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Charters;
using Probity.Registers.Framework;
using Probity.Registers.Ratings;
using Probity.Registers.Subjects;
using Case = Probity.Registers.Cases.Case;

namespace Probity.CharterFiles.Tests.Cases;

/// <summary>A whole assessment under every shipped rating, by its own arithmetic, clocks and end: each key of it counted once, and nothing counted.</summary>
public sealed class EveryRatingTests
{
    private const int Year = 2025;
    private const string Reason = "Every recorded fact was compared with its document, and what the organisation said was considered.";
    private static readonly CharterLibrary Library = CharterLibrary.Shipped();
    private static readonly LocalizedText Anywhere = new("1 Office Road", "机关路1号");

    public static TheoryData<string> Charters => [.. Library.Charters.Where(c => c.Rating is not null).Select(c => c.Reference.ToString())];

    [Theory]
    [MemberData(nameof(Charters))]
    public void Assessment_WithoutFacts_IsTheFirstBandAndEndsOnTheDayTheCharterNames(string reference)
    {
        var (charter, file) = Work(reference, []);

        Read(charter, file).Result.ShouldBe(charter.Rating!.Bands[0]);
        file.Listing!.LastDay.ShouldBeLessThanOrEqualTo(Library.Calendar("Asia/Shanghai").After(new LocalDate(Year, 12, 31), charter.Rating.Effect));
        Settlement.Of(file, charter, file.Listing.LastDay.PlusDays(1)).Aggregate(file, (f, e) => f.After(e)).End.ShouldBe(CaseEnd.Expired);
    }

    [Theory]
    [MemberData(nameof(Charters))]
    public void Assessment_WithOneFactOfAnyKey_LeadsWhereTheCharterSays(string reference)
    {
        var rating = Library.Charters.Single(c => c.Reference.ToString() == reference).Rating!;
        foreach (var key in rating.Keys)
        {
            var (charter, file) = Work(reference, [key]);
            var how = Read(charter, file);

            how.Points.ShouldBe((rating.Starts.FirstOrDefault(s => s.Key == key) ?? rating.Starts[0]).Points - (rating.Indicator(key)?.Deduction ?? 0), key);
            if (rating.Downgrades.FirstOrDefault(d => d.Key == key) is { } downgrade)
            {
                how.Result.Key.ShouldBe(downgrade.To, key);
            }

            if (rating.FirstYears.FirstOrDefault(f => f.Key == key) is { } first)
            {
                how.Result.Key.ShouldBe(first.Band, key);
            }
        }
    }

    private static Reckoning Read(Charter charter, Case file) =>
        file.GradeUnder(charter)!.ReadIn(file.Register, charter.Reference).ShouldBeOfType<GradeReading.Opened>().How;

    private static (Charter Charter, Case File) Work(string reference, string[] keys)
    {
        var charter = Library.Charters.Single(c => c.Reference.ToString() == reference);
        var today = new LocalDate(2026, 3, 2);
        Case? file = null;
        Do(Role.Clerk, Opening(charter));
        Do(Role.Clerk, new ConfirmIdentity("Register of issue", 0, CheckDigitAccepted: false));
        foreach (var key in keys)
        {
            Do(Role.Clerk, new RecordFact(
                key, new LocalDate(Year, 6, 3), 1, "It happened.", new FactDocument("Office", $"(2025) {key}", new LocalDate(Year, 7, 1)), AttestsNoBannedData: true));
        }

        Do(Role.Officer, new DraftAssessment());
        Do(Role.Officer, new IssueNotice());
        Do(Role.Clerk, new RecordService(ServedDocument.Notice, "direct", "Receipt 1", today));
        today = file!.NoticeService!.RespondBy.DueOn.PlusDays(1);
        Do(Role.Officer, new DecideCase(new Decision(true, Reason, [], charter.Grounds[0].Term)));
        Do(Role.SecondOfficer, new ConfirmDecision(Reason));
        Do(Role.Clerk, new RecordService(ServedDocument.Decision, "direct", "Receipt 2", today));
        return (charter, file);

        void Do(Role role, CaseAct act)
        {
            var verdict = CaseProcedure.Decide(file, act, Seen(charter, role, today));
            verdict.ShouldBeOfType<Verdict.Accepted>($"{reference} {act.Kind}: {(verdict as Verdict.Refused)?.Refusal}");
            file = ((Verdict.Accepted)verdict).Events.Aggregate(file ?? new Case { Id = new CaseId("case-1") }, (state, e) => state.After(e));
        }
    }

    private static OpenCase Opening(Charter charter) => new(
        RegisterId.Parse("keeper/register"),
        new Subject(SubjectKind.Enterprise, Capacity.ObligedParty, "Reed Test Ltd", [SocialCreditCode.Compose("91", "990100", "00000001").ToIdentifier()], null, false),
        new LegalDocument("Office", "Assessment of 2025", "", new LocalDate(2026, 1, 15), "The yearly assessment.", "Reed Test Ltd"),
        charter.Grounds[0].Key, "The yearly assessment.", null, AttestsNoBannedData: true)
    { AssessedYear = Year };

    private static Circumstances Seen(Charter charter, Role role, LocalDate today) => new()
    {
        Today = today,
        Actor = new Actor(new ActorId(role.ToString()), $"The {role}", new HashSet<Role> { role }, new AuthorityId("keeper")),
        Keeper = new Authority(new AuthorityId("keeper"), Anywhere, charter.Level, "990100", "Asia/Shanghai", Anywhere, null),
        Charter = charter,
        Edition = Library.Edition(charter.Edition),
        Calendar = Library.Calendar("Asia/Shanghai"),
    };
}
