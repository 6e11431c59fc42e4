using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Probity.Registers.Calendars;

/// <summary>Writes a day the way a reader of the language does: 23 November 2026, or 2026年11月23日.</summary>
public static class DayWords
{
    private static readonly LocalDatePattern EnglishDay = Pattern("d MMMM uuuu");
    private static readonly LocalDatePattern ChineseDay = Pattern("uuuu'年'M'月'd'日'");

    /// <summary>In English.</summary>
    public static string English(LocalDate day) => EnglishDay.Format(day);

    /// <summary>In Simplified Chinese.</summary>
    public static string Chinese(LocalDate day) => ChineseDay.Format(day);

    private static LocalDatePattern Pattern(string pattern) => LocalDatePattern.Create(pattern, CultureInfo.InvariantCulture);
}
