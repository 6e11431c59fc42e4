using NodaTime;

namespace Probity.Registers.Calendars;

/// <summary>Which way a deadline may move without harming the subject.</summary>
public enum SubjectsFavour
{
    /// <summary>Later: the subject has to act, as when answering a notice.</summary>
    Later,

    /// <summary>Earlier: the authority has to act, or something that burdens the subject ends.</summary>
    Earlier,
}

/// <summary>The last day on which an act is in time, fixed together with the calendar edition it was counted on.</summary>
/// <param name="DueOn">Last day, included.</param>
/// <param name="Span">What was counted.</param>
/// <param name="CalendarEdition">Edition of the working-day calendar.</param>
/// <param name="IsProvisional">True when it runs past the calendar's last year, or was counted from before its first; a later edition settles it.</param>
public sealed record Deadline(LocalDate DueOn, CalendarSpan Span, string CalendarEdition, bool IsProvisional)
{
    /// <summary>Whether the last day has gone by.</summary>
    public bool IsPast(LocalDate today) => today > DueOn;

    /// <summary>This deadline counted again on a later edition of its calendar. It moves only in the subject's favour; otherwise it stays.</summary>
    /// <param name="countedFrom">The day it was counted from when it was fixed.</param>
    /// <param name="calendar">A later edition of the same calendar.</param>
    /// <param name="favour">Which way is in the subject's favour.</param>
    /// <exception cref="ArgumentException">Another calendar, not another edition of the same one.</exception>
    public Deadline MovedBy(LocalDate countedFrom, WorkingDayCalendar calendar, SubjectsFavour favour)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        if (WorkingDayCalendar.NameOf(CalendarEdition) != calendar.Name)
        {
            throw new ArgumentException($"A deadline of {CalendarEdition} cannot be counted again on {calendar.Edition}.", nameof(calendar));
        }

        var again = calendar.Due(countedFrom, Span);
        var moves = favour == SubjectsFavour.Later ? again.DueOn > DueOn : again.DueOn < DueOn;

        // A day that stays keeps the edition it was counted on, but is no longer open once the new edition covers it.
        return moves || again.DueOn == DueOn ? again : this with { IsProvisional = IsProvisional && DueOn.Year > calendar.LastYear };
    }
}
