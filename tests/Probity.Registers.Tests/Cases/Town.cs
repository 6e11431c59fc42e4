using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Calendars;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Framework;
using Probity.Registers.Measures;
using Probity.Registers.Subjects;

namespace Probity.Registers.Tests.Cases;

/// <summary>People, bodies and papers of the tests; all of them invented.</summary>
internal static class Town
{
    public const string Reason = "The bank statements of spring show payments that were possible and were not made.";
    public static readonly LocalDate FirstDay = new(2026, 3, 2);
    public static readonly RegisterId Register = RegisterId.Parse("test-court/discredited");
    private static readonly LocalizedText Anywhere = new("1 Court Road", "法院路1号");

    public static Authority HigherCourt { get; } = new(
        new AuthorityId("higher-court"), new LocalizedText("Higher Court", "上级法院"), Level.Provincial, "990000", "Asia/Shanghai", Anywhere, null);

    public static Authority Court { get; } = new(
        new AuthorityId("test-court"), new LocalizedText("Test Court", "测试法院"), Level.Municipal, "990100", "Asia/Shanghai", Anywhere, HigherCourt.Id);

    public static Actor Clerk { get; } = Official("clerk", Role.Clerk, Court);

    public static Actor Officer { get; } = Official("officer", Role.Officer, Court);

    public static Actor SecondOfficer { get; } = Official("second", Role.SecondOfficer, Court);

    public static Actor Reviewer { get; } = Official("reviewer", Role.ReviewingOfficer, Court);

    public static Actor HigherReviewer { get; } = Official("higher-reviewer", Role.ReviewingOfficer, HigherCourt);

    public static Actor Auditor { get; } = Official("auditor", Role.Auditor, Court);

    public static Actor Listed { get; } = new(new ActorId("listed"), "The Subject", new HashSet<Role> { Role.Subject }, null);

    public static Actor Creditor { get; } = new(new ActorId("creditor"), "The Creditor", new HashSet<Role> { Role.Applicant }, null);

    public static Subject Company { get; } = new(
        SubjectKind.Enterprise, Capacity.ObligedParty, "Reed Test Trading Ltd", [SocialCreditCode.Compose("91", "990100", "00000001").ToIdentifier()], null, false);

    public static Subject Person { get; } = Somebody(new LocalDate(1980, 5, 17));

    /// <summary>The company's code with its check character replaced by another.</summary>
    public static Identifier FailingCode
    {
        get
        {
            var code = Company.Identifiers[0].Value;
            return Identifier.Parse($"uscc:{code[..^1]}{(code[^1] == '0' ? '1' : '0')}");
        }
    }

    public static LegalDocument Judgment { get; } = new(
        "Test Court", "(2025) Test 1", "(2025) Enforce 1", new LocalDate(2025, 6, 2), "Pay 120,000 yuan to the creditor.", Company.Name);

    public static Proposal Proposal { get; } = new(
        TestCharter.Refuses, "Received 300,000 yuan in January and paid none of the judgment debt.", new LocalDate(2026, 2, 10), [1],
        AbilityFinding.Able, Reason, FaultFinding.Intent, Reason, ["security-given", "assets-seized"],
        [Measure(TestCharter.Flight), Measure(TestCharter.Procurement)], CalendarSpan.Years(2), Aggravated: false, Corrected: false);

    public static Decision Listing { get; } = new(true, Reason, [TestCharter.Flight, TestCharter.Procurement], CalendarSpan.Years(2));

    public static OpenCase Opening { get; } = new(Register, Company, Judgment, TestCharter.Refuses, "The debt has not been paid.", null, AttestsNoBannedData: true);

    public static AddEvidence Statement { get; } = new(
        "Bank statement", "A balance of 300,000 yuan in January.", EvidenceOrigin.Person, DataCategory.Means, AttestsNoBannedData: true);

    public static Actor Official(string id, Role role, Authority authority) =>
        new(new ActorId(id), $"The {id}", new HashSet<Role> { role }, authority.Id);

    public static Subject Somebody(LocalDate born) => new(
        SubjectKind.NaturalPerson, Capacity.ObligedParty, "Test Person", [ResidentId.Synthetic(100, born, 1).ToIdentifier()], born, false);

    public static MeasureReasons Measure(string key) => new(
        key, "Provisions on the list, Art. 1", "The money spent on travel is owed to the creditor.", "A reminder and an order to report property both had no effect.");
}
