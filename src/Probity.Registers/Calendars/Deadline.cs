using NodaTime;

namespace Probity.Registers.Calendars;

/// <summary>The last day on which an act is in time, fixed together with the calendar edition it was counted on.</summary>
/// <param name="DueOn">Last day, included.</param>
/// <param name="Span">What was counted.</param>
/// <param name="CalendarEdition">Edition of the working-day calendar.</param>
/// <param name="IsProvisional">True when it runs past the calendar's last year.</param>
public sealed record Deadline(LocalDate DueOn, CalendarSpan Span, string CalendarEdition, bool IsProvisional)
{
    /// <summary>Whether the last day has gone by.</summary>
    public bool IsPast(LocalDate today) => today > DueOn;
}
