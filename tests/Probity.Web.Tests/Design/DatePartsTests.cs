using NodaTime;
using Probity.Web.Design;

namespace Probity.Web.Tests.Design;

public sealed class DatePartsTests
{
    [Theory]
    [InlineData("29", "2", "2028")]
    [InlineData(" 29", "02", "2028 ")]
    public void Parts_OfARealDay_AreThatDay(string day, string month, string year)
    {
        new DateParts(day, month, year).ToDate().ShouldBe(new LocalDate(2028, 2, 29));
    }

    [Theory]
    [InlineData("29", "2", "2026")]
    [InlineData("0", "1", "2026")]
    [InlineData("1", "13", "2026")]
    [InlineData("1", "1", "26")]
    [InlineData("-1", "1", "2026")]
    [InlineData("one", "1", "2026")]
    [InlineData(null, null, null)]
    public void Parts_OfNoDay_AreNone(string? day, string? month, string? year)
    {
        new DateParts(day, month, year).ToDate().ShouldBeNull();
    }

    [Theory]
    [InlineData(1, 1, "1")]
    [InlineData(2, 18, "1 2 3 … 18")]
    [InlineData(4, 18, "1 2 3 4 5 … 18")]
    [InlineData(9, 18, "1 … 8 9 10 … 18")]
    [InlineData(18, 18, "1 … 17 18")]
    public void Pager_OnAPage_ShowsTheEndsAndTheNeighbours(int page, int pageCount, string expected)
    {
        var shown = PageNumbers.Around(page, pageCount).Select(number => number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "…");

        string.Join(' ', shown).ShouldBe(expected);
    }
}
