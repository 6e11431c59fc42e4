using NodaTime;
using Probity.Registers.Calendars;
using Probity.Registers.Charters;

namespace Probity.Town.Offices;

/// <summary>What an office's stories are told under.</summary>
/// <param name="Charter">A charter by its slug.</param>
/// <param name="Calendar">Working days of the town.</param>
public sealed record OfficeLaw(Func<string, Charter> Charter, WorkingDayCalendar Calendar);

/// <summary>Finds the day a story has to begin on.</summary>
internal static class Ending
{
    /// <summary>Tells a story so that it ends on a day, or as soon before it as working days allow.</summary>
    internal static TStory On<TStory>(LocalDate end, Func<LocalDate, TStory> tell, Func<TStory, LocalDate> dayOf)
    {
        var start = end.PlusDays(-Period.DaysBetween(end, dayOf(tell(end))));
        for (var story = tell(start); ; story = tell(start = start.PlusDays(-1)))
        {
            if (dayOf(story) <= end)
            {
                return story;
            }
        }
    }
}
