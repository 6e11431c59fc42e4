using Probity.CharterFiles.Reading;
using Probity.Registers.Calendars;

namespace Probity.CharterFiles;

/// <summary>A working-day calendar as a YAML file: name, edition, time zone, and each year's holidays and make-up working days.</summary>
public static class CalendarFile
{
    /// <summary>The calendar, or every fault of the file with its line. Never throws on what the text holds.</summary>
    public static FileReading<WorkingDayCalendar> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var draft = Draft.Read(text, CalendarReader.Read);
        return new FileReading<WorkingDayCalendar>(draft.Log.IsEmpty ? draft.Value : null, draft.Log.Faults);
    }
}
