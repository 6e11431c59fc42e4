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

    /// <summary>Nobody waits longer before repair can be asked for.</summary>
    public static CalendarSpan LongestWaitForRepair { get; } = CalendarSpan.Years(3);

    /// <summary>Words that no category of recordable information may be named by, in any edition: rule 15.</summary>
    public static IReadOnlyList<string> BannedCategories { get; } =
    [
        "religion", "genetics", "genes", "biometrics", "blood-group", "health", "politics", "relations", "relatives", "location",
        "location-trail", "online-behaviour", "forecast",
    ];

    /// <summary>Nobody younger, in years, is ever listed.</summary>
    public const int YoungestAge = 18;
}
