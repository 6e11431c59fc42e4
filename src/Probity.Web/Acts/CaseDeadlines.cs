using Probity.Registers.Calendars;
using Probity.Registers.Cases;
using Probity.Storage.Cases;

namespace Probity.Web.Acts;

/// <summary>The clocks of a case that somebody should see, erasure among them.</summary>
internal static class CaseDeadlines
{
    /// <summary>The next one first.</summary>
    internal static IReadOnlyList<OpenClock> Of(CaseRecord record, WorkingDayCalendar calendar) =>
    [
        .. record.Case.RunningClocks(record.Circumstances.Today)
            .Concat(Erasure.ClockOf(record.Case, record.Charter, calendar) is { } erasure ? [erasure] : Array.Empty<OpenClock>())
            .OrderBy(c => c.Deadline.DueOn),
    ];
}
