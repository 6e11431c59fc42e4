using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Probity.Registers.Calendars;

/// <summary>Writes days and spans the way a reader of the language does: 23 November 2026, or 2026年11月23日.</summary>
public static class DayWords
{
    private static readonly LocalDatePattern EnglishDay = Pattern("d MMMM uuuu");
    private static readonly LocalDatePattern ChineseDay = Pattern("uuuu'年'M'月'd'日'");

    /// <summary>In English.</summary>
    public static string English(LocalDate day) => EnglishDay.Format(day);

    /// <summary>In Simplified Chinese.</summary>
    public static string Chinese(LocalDate day) => ChineseDay.Format(day);

    /// <summary>15 working days.</summary>
    public static string English(CalendarSpan span)
    {
        var unit = span.Unit switch { SpanUnit.WorkingDays => "working day", SpanUnit.Days => "day", SpanUnit.Months => "month", _ => "year" };
        return $"{span.Count} {unit}{(span.Count == 1 ? "" : "s")}";
    }

    /// <summary>15个工作日。</summary>
    public static string Chinese(CalendarSpan span) =>
        $"{span.Count}{span.Unit switch { SpanUnit.WorkingDays => "个工作日", SpanUnit.Days => "日", SpanUnit.Months => "个月", _ => "年" }}";

    private static LocalDatePattern Pattern(string pattern) => LocalDatePattern.Create(pattern, CultureInfo.InvariantCulture);
}
