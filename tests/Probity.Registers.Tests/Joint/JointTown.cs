using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Framework;
using Probity.Registers.Joint;
using Probity.Registers.Tests.Cases;

namespace Probity.Registers.Tests.Joint;

/// <summary>A procurement office that applies the test court's listings.</summary>
internal static class JointTown
{
    public static Authority Office { get; } = new(
        new AuthorityId("test-procurement"), new LocalizedText("Test Procurement Office", "测试采购办"), Level.Municipal, "990100", "Asia/Shanghai",
        new LocalizedText("2 Market Road", "市场路2号"), null);

    public static Actor Buyer { get; } = Town.Official("buyer", Role.Officer, Office);

    public static Agreement Agreement { get; } = new(
        new AgreementId("court-procurement"), Town.Register, Office.Id, new LocalizedText("Tenders", "招标"), [OwnBasis(TestCharter.Procurement)],
        new LocalDate(2026, 1, 1), new LocalDate(2029, 12, 31), 10, 3);

    public static FrameworkEdition Edition { get; } = TestCharter.Edition with
    {
        Ranks =
        [
            new LegalRank("law", new LocalizedText("Law", "法律"), [Level.Municipal, Level.Provincial, Level.National], [Level.Municipal, Level.Provincial, Level.National]),
            new LegalRank("normative-document", new LocalizedText("Document", "规范性文件"), [], []),
        ],
    };

    public static ProposedAgreement Proposed { get; } = new(Agreement, TestCharter.Court, Edition, Town.Court, Office, Buyer, Town.Officer);

    /// <summary>A listing in force about which the office has an agreement.</summary>
    public static CourtCase InForce(RuleBook? rules = null) => Court(rules).InForce();

    public static CourtCase Court(RuleBook? rules = null) => new() { Rules = rules ?? RuleBook.Full, Agreements = [Agreement] };

    public static JointMeasure OwnBasis(string measure, string kind = "law", string article = "Art. 22") => new(
        measure, new LegalInstrument("own", new LocalizedText("Government Procurement Law", "政府采购法"), kind, "", null, "test", true), new Citation("own", article, true));
}
