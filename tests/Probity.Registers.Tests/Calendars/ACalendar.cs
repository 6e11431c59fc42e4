using NodaTime;
using NodaTime.Text;
using Probity.Registers.Calendars;

namespace Probity.Registers.Tests.Calendars;

internal static class ACalendar
{
    internal static WorkingDayCalendar With(
        LocalDate[]? holidays = null, LocalDate[]? makeUpDays = null, string edition = "cn@1", int lastYear = 2024) =>
        new(edition, "Asia/Shanghai", 2023, lastYear, (holidays ?? []).ToHashSet(), (makeUpDays ?? []).ToHashSet());

    internal static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;
}
