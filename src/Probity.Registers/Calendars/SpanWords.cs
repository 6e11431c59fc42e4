namespace Probity.Registers.Calendars;

/// <summary>Spans in words, as a citizen reads them.</summary>
public static class SpanWords
{
    /// <summary>E.g. <c>15 working days</c>.</summary>
    public static string English(CalendarSpan span)
    {
        var unit = span.Unit switch
        {
            SpanUnit.WorkingDays => "working day",
            SpanUnit.Days => "day",
            SpanUnit.Months => "month",
            _ => "year",
        };
        return $"{span.Count} {unit}{(span.Count == 1 ? "" : "s")}";
    }

    /// <summary>E.g. <c>15 个工作日</c>.</summary>
    public static string Chinese(CalendarSpan span) => span.Unit switch
    {
        SpanUnit.WorkingDays => $"{span.Count} 个工作日",
        SpanUnit.Days => $"{span.Count} 日",
        SpanUnit.Months => $"{span.Count} 个月",
        _ => $"{span.Count} 年",
    };
}
