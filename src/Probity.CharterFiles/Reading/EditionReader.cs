using Probity.Registers.Authorities;
using Probity.Registers.Calendars;
using Probity.Registers.Charters;
using Probity.Registers.Framework;
using Probity.Registers.Measures;
using Probity.Registers.Subjects;

namespace Probity.CharterFiles.Reading;

/// <summary>Reads the keys of a framework edition, in the order the format documents them.</summary>
internal static class EditionReader
{
    public static FrameworkEdition Read(MapReader file)
    {
        var legal = LegalReader.Of(file);
        var terms = file.Inside("maximumTerms", Terms) ?? [];
        var isSecondFormat = file.Optional("format") is not null && file.Number("format", 1, 2) == 2;
        return new FrameworkEdition
        {
            Reference = $"{file.Slug("framework")}@{file.Number("version", 1, 9999)}",
            Title = file.Localized("title"),
            Instruments = legal.Instruments,
            Ranks = file.Maps("ranks", r => new LegalRank(r.Slug("key"), r.Localized("name"), r.Words<Level>("grounds"), r.Words<Level>("measures"))),
            Sectors = file.Maps("sectors", s => isSecondFormat ? SectorInAreas(s) : new Sector(s.Slug("key"), s.Localized("name"), s.Truth("blacklists"))),
            Measures = file.Maps("measures", m => isSecondFormat ? WholeMeasure(m, legal) : Measure(m, legal)),
            Activities = file.Maps("activities", a => new Activity(new ActivityId(a.Slug("key")), a.Localized("name"))),
            MaximumTerms = terms,
            MinimumResponse = file.Span("minimumResponse"),
            MinimumGrace = file.Span("minimumGrace"),
            MaximumObjection = file.Span("maximumObjection"),
            MaximumErasure = file.Span("maximumErasure"),
            Majority = file.Number("majority", 1, 99),
            PersonLookupsPerDay = file.Number("personLookupsPerDay", 1, 1000),
            Catalogues = isSecondFormat ? Catalogues(file, legal) : null,
        };
    }

    private static CatalogueMeasure Measure(MapReader m, LegalReader legal) => new(m.Slug("key"), m.Localized("text"), m.Truth("needsLaw"))
    {
        Class = m.Word<MeasureClass>("class"),
        Basis = legal.Citation(m, "basis"),
    };

    private static Sector SectorInAreas(MapReader s)
    {
        var areas = s.Slugs("areas");
        return new Sector(s.Slug("key"), s.Localized("name"), areas.Count > 0) { Areas = areas, IsGraded = s.Truth("graded") };
    }

    private static CatalogueMeasure WholeMeasure(MapReader m, LegalReader legal) => Measure(m, legal) with
    {
        Content = m.Localized("content"),
        Targets = m.Words<SubjectKind>("targets"),
        ImplementingBody = m.Localized("implementingBody"),
    };

    private static EditionCatalogues Catalogues(MapReader file, LegalReader legal) => new(
        file.Maps("categories", c => new RecordableCategory(c.Slug("key"), c.Localized("name"), legal.Citation(c, "basis"))),
        file.Maps("areas", a => new BlacklistArea(a.Slug("key"), a.Localized("name"), legal.Citation(a, "basis"))),
        file.Inside("grades", g => Grades(g, legal)) ?? []);

    private static Dictionary<Severity, SeverityGrade> Grades(MapReader grades, LegalReader legal) => Enum.GetValues<Severity>()
        .Select(s => (Severity: s, Grade: grades.OptionalInside(MapReader.WordFor(s), g => Grade(g, legal)))).Where(g => g.Grade is not null)
        .ToDictionary(g => g.Severity, g => g.Grade!);

    private static SeverityGrade Grade(MapReader g, LegalReader legal) =>
        new(g.OptionalSpan("minimum"), g.Span("maximum"), legal.Citation(g, "basis"));

    private static Dictionary<Severity, CalendarSpan> Terms(MapReader terms) =>
        Enum.GetValues<Severity>().ToDictionary(s => s, s => terms.Span(MapReader.WordFor(s)));
}
