using NodaTime;
using Probity.Registers.Calendars;
using Probity.Registers.Cases.Events;
using Probity.Registers.Charters;
using Probity.Registers.Framework;

namespace Probity.Registers.Cases;

/// <summary>When the personal content of an ended case is destroyed.</summary>
public static class Erasure
{
    /// <summary>The clock that runs from the end; null while the case goes on and once it is erased.</summary>
    /// <remarks>Never later than the code's outer bound, whatever the charter says.</remarks>
    public static OpenClock? ClockOf(Case file, Charter charter, WorkingDayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(charter);
        ArgumentNullException.ThrowIfNull(calendar);
        if (file is not { Stage: Stage.Ended, EndedOn: { } ended } || charter.Clocks is null)
        {
            return null;
        }

        var due = calendar.Due(ended, charter.Clocks.Erasure.Length);
        var latest = calendar.After(ended, OuterBounds.LongestRetention);
        return new OpenClock(ClockKind.Erasure, due with { DueOn = LocalDate.Min(due.DueOn, latest) }, BindsAuthority: true);
    }

    /// <summary>What a sweep appends by operation of law once the clock has run out; null while there is nothing to erase.</summary>
    /// <param name="file">The case, settled up to today.</param>
    /// <param name="charter">Charter version the case keeps.</param>
    /// <param name="calendar">Calendar on which the clock is counted.</param>
    /// <param name="today">The keeper's legal date.</param>
    public static CaseErased? Due(Case file, Charter charter, WorkingDayCalendar calendar, LocalDate today) =>
        ClockOf(file, charter, calendar) is { } clock && clock.Deadline.IsPast(today) ? new CaseErased { On = today } : null;
}
