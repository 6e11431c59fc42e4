using NodaTime;
using NodaTime.Text;
using Probity.Registers.Calendars;

namespace Probity.Web.Languages;

/// <summary>Writes dates the way a reader of the language does: 23 November 2026, or 2026年11月23日.</summary>
public sealed class Dates(Language language)
{
    private static readonly LocalTimePattern Time = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <summary>A day.</summary>
    public string Text(LocalDate date) => language == Language.Zh ? DayWords.Chinese(date) : DayWords.English(date);

    /// <summary>A day and the time of day, to the minute.</summary>
    public string Text(LocalDateTime moment) =>
        language == Language.Zh
            ? $"{Text(moment.Date)} {Time.Format(moment.TimeOfDay)}"
            : $"{Text(moment.Date)}, {Time.Format(moment.TimeOfDay)}";

    /// <summary>An instant as the clocks of a time zone showed it, to the minute.</summary>
    public string Text(Instant instant, DateTimeZone zone) => Text(instant.InZone(zone).LocalDateTime);

    /// <summary>A day as machines read it, for the <c>datetime</c> attribute: 2026-11-23.</summary>
    public static string Machine(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
