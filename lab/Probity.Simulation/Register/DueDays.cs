using NodaTime;
using Probity.Registers.Calendars;

namespace Probity.Simulation.Register;

/// <summary>A span of the charter as a table: for each day, the day it runs out. Counted by the register's own calendar.</summary>
internal sealed class DueDays(WorkingDayCalendar calendar, LocalDate firstDay, CalendarSpan span, bool endsOnItsDate)
{
    private int[] _due = [];

    /// <summary>The day a span that begins on <paramref name="day"/> runs out.</summary>
    public int this[int day] => _due[day];

    /// <summary>Counts up to and including that day.</summary>
    public void Cover(int day)
    {
        if (day < _due.Length)
            return;
        var counted = _due.Length;
        Array.Resize(ref _due, Math.Max(day + 1, counted * 2));
        for (var start = counted; start < _due.Length; start++)
        {
            var from = firstDay.PlusDays(start);
            var due = endsOnItsDate ? calendar.After(from, span) : calendar.Due(from, span).DueOn;
            _due[start] = Period.DaysBetween(firstDay, due);
        }
    }
}
