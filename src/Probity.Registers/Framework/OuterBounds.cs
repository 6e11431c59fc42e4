using Probity.Registers.Calendars;

namespace Probity.Registers.Framework;

/// <summary>Limits no edition may exceed, whatever the legal order.</summary>
public static class OuterBounds
{
    /// <summary>No listing lasts longer in total.</summary>
    public static CalendarSpan LongestListing { get; } = CalendarSpan.Years(15);

    /// <summary>No fact older than this may be used.</summary>
    public static CalendarSpan LongestLookBack { get; } = CalendarSpan.Years(5);

    /// <summary>No shorter period to respond.</summary>
    public static CalendarSpan ShortestResponse { get; } = CalendarSpan.WorkingDays(3);

    /// <summary>No shorter grace.</summary>
    public static CalendarSpan ShortestGrace { get; } = CalendarSpan.Days(7);

    /// <summary>No objection stays undecided longer.</summary>
    public static CalendarSpan LongestObjection { get; } = CalendarSpan.WorkingDays(30);

    /// <summary>Nothing personal is kept longer after the end.</summary>
    public static CalendarSpan LongestRetention { get; } = CalendarSpan.Years(5);

    /// <summary>Nobody younger, in years, is ever listed.</summary>
    public const int YoungestAge = 18;
}
