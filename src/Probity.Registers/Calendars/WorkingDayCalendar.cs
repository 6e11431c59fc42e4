using NodaTime;

namespace Probity.Registers.Calendars;

/// <summary>Which days count as working days: Monday to Friday, less holidays, plus make-up working days.</summary>
/// <param name="Edition">Name and edition, e.g. <c>cn@2026-1</c>.</param>
/// <param name="TimeZone">IANA time zone in which legal dates are counted.</param>
/// <param name="FirstYear">First year covered.</param>
/// <param name="LastYear">Last year covered; deadlines beyond it are provisional.</param>
/// <param name="Holidays">Days off that would otherwise be working days, or fall on weekends.</param>
/// <param name="MakeUpDays">Weekend days that are worked.</param>
public sealed record WorkingDayCalendar(
    string Edition, string TimeZone, int FirstYear, int LastYear, IReadOnlySet<LocalDate> Holidays, IReadOnlySet<LocalDate> MakeUpDays)
{
    /// <summary>The calendar's name, the same in all its editions: what stands before the <c>@</c>.</summary>
    public string Name => NameOf(Edition);

    /// <summary>Whether work is done on that day. Outside the years covered only weekends are days off.</summary>
    public bool IsWorkingDay(LocalDate day) => MakeUpDays.Contains(day)
        || (!Holidays.Contains(day) && day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday));

    /// <summary>The day that is <paramref name="count"/> working days after <paramref name="start"/>; the day after it is the first that can count.</summary>
    public LocalDate AddWorkingDays(LocalDate start, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var day = start;
        while (count > 0)
        {
            day = day.PlusDays(1);
            count -= IsWorkingDay(day) ? 1 : 0;
        }

        return day;
    }

    /// <summary>How many working days lie after <paramref name="start"/> up to and including <paramref name="end"/>; negative when the end lies before.</summary>
    public int WorkingDaysBetween(LocalDate start, LocalDate end)
    {
        if (end < start)
        {
            return -WorkingDaysBetween(end, start);
        }

        var count = 0;
        for (var day = start.PlusDays(1); day <= end; day = day.PlusDays(1))
        {
            count += IsWorkingDay(day) ? 1 : 0;
        }

        return count;
    }

    /// <summary>The deadline a span after <paramref name="start"/>; a period that ends on a day off ends on the next working day (Civil Procedure Law, Art. 85).</summary>
    public Deadline Due(LocalDate start, CalendarSpan span)
    {
        var due = After(start, span);
        while (span.Unit != SpanUnit.WorkingDays && !IsWorkingDay(due))
        {
            due = due.PlusDays(1);
        }

        return new Deadline(due, span, Edition, due.Year > LastYear || start.Year < FirstYear);
    }

    /// <summary>The calendar date a span after <paramref name="start"/>, whatever day of the week it is: for terms, which end on their date.</summary>
    public LocalDate After(LocalDate start, CalendarSpan span) => span.Unit switch
    {
        SpanUnit.WorkingDays => AddWorkingDays(start, span.Count),
        SpanUnit.Days => start.PlusDays(span.Count),
        SpanUnit.Months => start.PlusMonths(span.Count),
        _ => start.PlusYears(span.Count),
    };

    internal static string NameOf(string edition) => edition.Split('@')[0];
}
