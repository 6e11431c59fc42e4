using Probity.Registers.Ratings;

namespace Probity.CharterFiles.Reading;

/// <summary>Reads the arithmetic of a rating.</summary>
internal static class RatingReader
{
    private const int MostPoints = 1_000;

    public static RatingClause Read(MapReader rating, LegalReader legal) => new()
    {
        Effect = rating.Span("effect"),
        Starts = rating.Maps("starts", s => new Start(s.Slug("key"), s.Localized("text"), s.Number("points", 1, MostPoints), legal.Citation(s, "basis"))),
        Groups = rating.Maps("groups", g => new IndicatorGroup(
            g.Slug("key"), g.Localized("name"), g.NullableNumber("cap", 1, MostPoints), legal.Citation(g, "basis"))),
        Indicators = rating.Maps("indicators", i => Indicator(i, legal)),
        Downgrades = rating.Maps("downgrades", d => new DirectDowngrade(d.Slug("key"), d.Localized("text"), d.Slug("to"), legal.Citation(d, "basis"))),
        Bands = rating.Maps("bands", b => new Band(
            b.Slug("key"), b.Localized("name"), b.NullableNumber("from", 0, MostPoints), b.Truth("public"), legal.Citation(b, "basis"))),
        FirstYears = rating.Maps("firstYears", f => new FirstYearRule(
            f.Slug("key"), f.Localized("text"), f.Slug("band"), f.Number("atLeast", 0, MostPoints), legal.Citation(f, "basis"))),
    };

    private static Indicator Indicator(MapReader i, LegalReader legal) => new(
        i.Slug("key"), i.Slug("group"), i.Localized("text"), i.Number("deduction", 1, MostPoints), i.Number("cap", 1, MostPoints), legal.Citation(i, "basis"));
}
