using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Calendars;
using Probity.Registers.Charters;
using Probity.Registers.Framework;
using Probity.Registers.Measures;
using Probity.Registers.Subjects;

namespace Probity.Registers.Tests.Cases;

/// <summary>A small court charter in code, so that the domain's tests depend on no file.</summary>
internal static class TestCharter
{
    public const string Refuses = "refuses-though-able";
    public const string Hides = "hides-property";
    public const string Trifle = "trifle";
    public const string Flight = "flight";
    public const string Procurement = "procurement";
    public const string Lending = "lending";
    public const string InPerson = "in-person";
    public const string PublicNotice = "announcement";

    private static readonly Citation Law = new("spc-2017-7", "Art. 1", Verified: true);
    private static readonly SubjectKind[] Everybody = [SubjectKind.Enterprise, SubjectKind.GovernmentEntity, SubjectKind.SocialOrganisation, SubjectKind.NaturalPerson];

    public static Charter Court { get; } = new()
    {
        Reference = new CharterReference("test-court", 1),
        Edition = "test@1",
        Title = Text("Register of discredited subjects under enforcement", "失信被执行人名单"),
        Purpose = Text("For tests.", "用于测试。"),
        DoesNotMean = Text("It says nothing about the character of anybody.", "不代表对任何人品格的评价。"),
        Sector = "courts",
        Kind = RegisterKind.Blacklist,
        Level = Level.Municipal,
        Mirrored = false,
        SubjectKinds = [SubjectKind.Enterprise, SubjectKind.SocialOrganisation, SubjectKind.NaturalPerson],
        Instruments = [new LegalInstrument("spc-2017-7", Text("Provisions on the list", "《失信被执行人名单规定》"), "law", "Fa Shi [2017] 7", null, "test", true)],
        Grounds =
        [
            Ground(Refuses, Severity.Serious, able: true, term: 2, cap: 4, aggravated: null),
            Ground(Hides, Severity.Serious, able: false, term: 2, cap: 5, aggravated: 2),
            Ground(Trifle, Severity.Minor, able: false, term: 1, cap: 1, aggravated: null),
        ],
        Exclusions =
        [
            new Exclusion("security-given", Text("Sufficient security was given.", "已提供充分有效的担保。"), Law),
            new Exclusion("assets-seized", Text("Seized property suffices.", "已查封的财产足以清偿。"), Law),
        ],
        Clocks = Clocks,
        Service =
        [
            new ServiceManner(InPerson, Text("Handed over against a receipt.", "直接送达并签收。"), Law, Substituted: false, null),
            new ServiceManner(PublicNotice, Text("Left with the neighbourhood office.", "留置于居民委员会。"), Law, Substituted: true, CalendarSpan.Days(30)),
        ],
        Measures =
        [
            Measure(Flight, Everybody, mandatory: true, exception: true), Measure(Lending, Everybody, mandatory: false, exception: false),
            Measure(Procurement, [SubjectKind.Enterprise], mandatory: false, exception: false),
        ],
        Publication = [new Publication(SubjectKind.Enterprise, true, [PublishedField.Name, PublishedField.Ground], Law)],
        Repair = new RepairClause([Text("The obligation is performed.", "义务已履行。")], Law, 0),
        StricterThanLaw = [],
    };

    public static FrameworkEdition Edition { get; } = new()
    {
        Reference = "test@1",
        Title = Text("Edition for tests", "测试版本"),
        Instruments = Court.Instruments,
        Ranks = [],
        Sectors = [],
        Measures = [],
        Activities = [],
        MaximumTerms = new Dictionary<Severity, CalendarSpan>
        {
            [Severity.Ordinary] = CalendarSpan.Years(1),
            [Severity.Serious] = CalendarSpan.Years(5),
        },
        MinimumResponse = CalendarSpan.WorkingDays(5),
        MinimumGrace = CalendarSpan.Days(15),
        MaximumObjection = CalendarSpan.WorkingDays(15),
        MaximumErasure = CalendarSpan.Years(1),
        Majority = 18,
        PersonLookupsPerDay = 10,
    };

    public static WorkingDayCalendar Calendar { get; } = new(
        "test@1", "Asia/Shanghai", 2024, 2030,
        new HashSet<LocalDate> { new(2026, 1, 1), new(2026, 5, 1), new(2026, 10, 1), new(2026, 10, 2) },
        new HashSet<LocalDate> { new(2026, 10, 10) });

    private static Clocks Clocks => new(
        Application: Of("15d"), Response: Of("10wd"), Decision: Of("15wd"), DecisionService: Of("10wd"), Grace: Of("1m"),
        Objection: Of("15wd"), ReconsiderationRequest: Of("10d"), Reconsideration: Of("15wd"), Performance: Of("10wd"),
        Exception: Of("5wd"), Erasure: Of("1y"), LookBack: Of("5y"), Relisting: Of("6m"));

    private static Clock Of(string span) => new(
        CalendarSpan.TryParse(span, out var length) ? length : throw new FormatException(span), Law, Text("Silence.", "逾期。"));

    private static Ground Ground(string key, Severity severity, bool able, int term, int cap, int? aggravated) => new(
        key, Text($"Ground {key}", $"事由 {key}"), Law, severity, CalendarSpan.Years(term), Law, CalendarSpan.Years(cap),
        aggravated is { } years ? CalendarSpan.Years(years) : null, able, NamesRepresentatives: false, []);

    private static MeasureClause Measure(string key, IReadOnlyList<SubjectKind> targets, bool mandatory, bool exception) => new(
        key, key, Text($"No {key}.", $"限制 {key}。"), Law, targets, [new ActivityId(key)], Text("Carriers", "承运人"), mandatory, exception);

    private static LocalizedText Text(string en, string zh) => new(en, zh);
}
