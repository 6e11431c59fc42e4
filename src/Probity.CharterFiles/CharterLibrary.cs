using Probity.Registers.Calendars;
using Probity.Registers.Charters;
using Probity.Registers.Framework;

namespace Probity.CharterFiles;

/// <summary>The charters, framework editions and working-day calendars a node knows.</summary>
public sealed class CharterLibrary(
    IReadOnlyList<Charter> charters, IReadOnlyList<FrameworkEdition> editions, IReadOnlyList<WorkingDayCalendar> calendars)
{
    /// <summary>Every version of every charter.</summary>
    public IReadOnlyList<Charter> Charters { get; } = charters;

    /// <summary>That version of that charter.</summary>
    /// <exception cref="KeyNotFoundException">The library does not hold it.</exception>
    public Charter Charter(CharterReference reference) => Charters.FirstOrDefault(c => c.Reference == reference)
        ?? throw new KeyNotFoundException($"No charter {reference} is in the library.");

    /// <summary>The edition of that key and version, e.g. <c>cn@1</c>.</summary>
    /// <exception cref="KeyNotFoundException">The library does not hold it.</exception>
    public FrameworkEdition Edition(string reference) => editions.FirstOrDefault(e => e.Reference == reference)
        ?? throw new KeyNotFoundException($"No framework edition {reference} is in the library.");

    /// <summary>The calendar of that edition or, failing that, of that IANA time zone.</summary>
    /// <exception cref="KeyNotFoundException">The library does not hold it.</exception>
    public WorkingDayCalendar Calendar(string timeZoneOrEdition) =>
        calendars.LastOrDefault(c => c.Edition == timeZoneOrEdition) ?? calendars.LastOrDefault(c => c.TimeZone == timeZoneOrEdition)
        ?? throw new KeyNotFoundException($"No working-day calendar {timeZoneOrEdition} is in the library.");
}
