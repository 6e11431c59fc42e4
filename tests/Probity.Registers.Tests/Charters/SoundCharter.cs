using Probity.Registers.Authorities;
using Probity.Registers.Calendars;
using Probity.Registers.Charters;
using Probity.Registers.Framework;
using Probity.Registers.Measures;
using Probity.Registers.Subjects;

namespace Probity.Registers.Tests.Charters;

/// <summary>The smallest charter, and its edition, that break no rule; attacks spoil one place.</summary>
internal static class SoundCharter
{
    private static readonly SubjectKind[] Everybody = [SubjectKind.Enterprise, SubjectKind.NaturalPerson];
    private static readonly Level[] Levels = [Level.Municipal, Level.Provincial, Level.National];
    private static readonly PublishedField[] Shown = [PublishedField.Ground, PublishedField.Term];

    public static Citation Law { get; } = new("law", "Art. 1", Verified: true);

    public static Citation Circular { get; } = new("circular", "1", Verified: true);

    public static Charter Charter { get; } = new()
    {
        Reference = new CharterReference("sound", 1),
        Edition = "sound@1",
        Title = Text("Register", "名单"),
        Purpose = Text("For tests.", "用于测试。"),
        DoesNotMean = Text("Nothing else.", "不表示其他。"),
        Sector = "courts",
        Kind = RegisterKind.Blacklist,
        Level = Level.Municipal,
        Mirrored = false,
        SubjectKinds = Everybody,
        Instruments =
        [
            new LegalInstrument("law", Text("Law", "法律"), "law", "1", null, "test", true),
            new LegalInstrument("circular", Text("Circular", "通知"), "circular", "2", null, "test", true),
        ],
        Grounds =
        [
            new Ground("hides", Text("Hides property", "隐匿财产"), Law, Severity.Serious, CalendarSpan.Years(2), Law, CalendarSpan.Years(5),
                CalendarSpan.Years(3), false, false, [Text("The hiding", "隐匿的事实")]),
        ],
        Exclusions = [new Exclusion("security", Text("Security was given", "已提供担保"), Law)],
        Clocks = new Clocks(
            Of(15), Of(15), Of(15), Of(15), Of(30), Of(15), Of(15), Of(15), Of(5), Of(5), Of(365), Of(365), Of(180)),
        Service = [new ServiceManner("direct", Text("By hand", "直接送达"), Law, false, null)],
        Measures =
        [
            new MeasureClause("flight", "consumption", Text("No flights", "不得乘坐飞机"), Law, Everybody, [new ActivityId("flight")],
                Text("Airlines", "航空公司"), true, true),
        ],
        Publication = [new Publication(SubjectKind.Enterprise, true, Shown, Law), new Publication(SubjectKind.NaturalPerson, false, Shown, Law)],
        Repair = new RepairClause([Text("Performed", "已履行")], Law, 0),
        StricterThanLaw = [],
    };

    public static Charter Mirror { get; } = Charter with
    {
        Mirrored = true,
        Grounds = [],
        Exclusions = [],
        Clocks = null,
        Service = [],
        Repair = null,
    };

    public static FrameworkEdition Edition { get; } = new()
    {
        Reference = "sound@1",
        Title = Text("Edition", "版本"),
        Instruments = Charter.Instruments,
        Ranks = [new LegalRank("law", Text("Law", "法律"), Levels, Levels), new LegalRank("circular", Text("Circular", "通知"), [], [])],
        Sectors = [new Sector("courts", Text("Courts", "司法"), true), new Sector("pricing", Text("Pricing", "价格"), false)],
        Measures = [new CatalogueMeasure("consumption", Text("Consumption", "消费"), true)],
        Activities = [new Activity(new ActivityId("flight"), Text("Flight", "航班"))],
        MaximumTerms = new Dictionary<Severity, CalendarSpan>
        {
            [Severity.Minor] = CalendarSpan.Years(5),
            [Severity.Ordinary] = CalendarSpan.Years(5),
            [Severity.Serious] = CalendarSpan.Years(5),
        },
        MinimumResponse = CalendarSpan.Days(7),
        MinimumGrace = CalendarSpan.Days(15),
        MaximumObjection = CalendarSpan.Days(20),
        MaximumErasure = CalendarSpan.Years(2),
        Majority = 18,
        PersonLookupsPerDay = 10,
    };

    /// <summary>The same charter and edition in the second format: an area, a category, targets in the catalogue and graded publication.</summary>
    public static Charter Graded { get; } = WithGround(g => g with
    {
        Category = "judicial",
        Term = CalendarSpan.Years(3),
        TotalCap = CalendarSpan.Years(3),
        Aggravated = null,
    }) with
    {
        Area = "legal-duty",
        Repair = Charter.Repair! with { Wait = new RepairWait(CalendarSpan.Years(1), WaitCount.FromListing, Law) },
    };

    public static FrameworkEdition SecondEdition { get; } = Edition with
    {
        Sectors = [new Sector("courts", Text("Courts", "司法"), true) { Areas = ["legal-duty"], IsGraded = true }],
        Measures = [Edition.Measures[0] with { Targets = Everybody }],
        Catalogues = new EditionCatalogues(
            [new RecordableCategory("judicial", Text("Judgments", "裁判"), Law)],
            [new BlacklistArea("legal-duty", Text("Refusal of a legal duty", "拒不履行法定义务"), Law)],
            new Dictionary<Severity, SeverityGrade> { [Severity.Serious] = new(CalendarSpan.Years(1), CalendarSpan.Years(3), Law) }),
    };

    public static Clock Of(int days) => new(CalendarSpan.Days(days), Law, Text("Silence", "逾期"));

    public static LocalizedText Text(string en, string zh) => new(en, zh);

    public static Charter WithGround(Func<Ground, Ground> spoil) => Charter with { Grounds = [spoil(Charter.Grounds[0])] };

    public static Charter WithMeasure(Func<MeasureClause, MeasureClause> spoil) => Charter with { Measures = [spoil(Charter.Measures[0])] };

    public static Charter WithClocks(Func<Clocks, Clocks> spoil) => Charter with { Clocks = spoil(Charter.Clocks!) };
}
