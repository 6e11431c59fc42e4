using Probity.Registers.Authorities;
using Probity.Registers.Calendars;
using Probity.Registers.Charters;
using Probity.Registers.Framework;
using Probity.Registers.Measures;

namespace Probity.CharterFiles.Reading;

/// <summary>Reads the keys of a framework edition, in the order the format documents them.</summary>
internal static class EditionReader
{
    public static FrameworkEdition Read(MapReader file)
    {
        var legal = LegalReader.Of(file);
        var terms = file.Inside("maximumTerms", Terms) ?? [];
        return new FrameworkEdition
        {
            Reference = $"{file.Slug("framework")}@{file.Number("version", 1, 9999)}",
            Title = file.Localized("title"),
            Instruments = legal.Instruments,
            Ranks = file.Maps("ranks", r => new LegalRank(r.Slug("key"), r.Localized("name"), r.Words<Level>("grounds"), r.Words<Level>("measures"))),
            Sectors = file.Maps("sectors", s => new Sector(s.Slug("key"), s.Localized("name"), s.Truth("blacklists"))),
            Measures = file.Maps("measures", m => Measure(m, legal)),
            Activities = file.Maps("activities", a => new Activity(new ActivityId(a.Slug("key")), a.Localized("name"))),
            MaximumTerms = terms,
            MinimumResponse = file.Span("minimumResponse"),
            MinimumGrace = file.Span("minimumGrace"),
            MaximumObjection = file.Span("maximumObjection"),
            MaximumErasure = file.Span("maximumErasure"),
            Majority = file.Number("majority", 1, 99),
            PersonLookupsPerDay = file.Number("personLookupsPerDay", 1, 1000),
        };
    }

    private static CatalogueMeasure Measure(MapReader m, LegalReader legal) => new(m.Slug("key"), m.Localized("text"), m.Truth("needsLaw"))
    {
        Class = m.Word<MeasureClass>("class"),
        Basis = legal.Citation(m, "basis"),
    };

    private static Dictionary<Severity, CalendarSpan> Terms(MapReader terms) =>
        Enum.GetValues<Severity>().ToDictionary(s => s, s => terms.Span(MapReader.WordFor(s)));
}
