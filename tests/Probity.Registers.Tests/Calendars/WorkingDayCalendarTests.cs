using CsCheck;
using NodaTime;
using Probity.Registers.Calendars;

namespace Probity.Registers.Tests.Calendars;

public sealed class WorkingDayCalendarTests
{
    private static readonly LocalDate Friday = new(2024, 3, 1);

    private static readonly Gen<LocalDate> Day = Gen.Int[0, 1500].Select(days => new LocalDate(2022, 6, 1).PlusDays(days));

    [Fact]
    public void Day_OfHolidayMakeUpOrWeekend_CountsAccordingly()
    {
        var calendar = ACalendar.With(holidays: [new(2024, 3, 4)], makeUpDays: [new(2024, 3, 9)]);

        calendar.IsWorkingDay(Friday).ShouldBeTrue();
        calendar.IsWorkingDay(new LocalDate(2024, 3, 4)).ShouldBeFalse();
        calendar.IsWorkingDay(new LocalDate(2024, 3, 9)).ShouldBeTrue();
        calendar.IsWorkingDay(new LocalDate(2024, 3, 10)).ShouldBeFalse();
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 5)]
    [InlineData(4, 8)]
    [InlineData(5, 9)]
    [InlineData(6, 11)]
    public void AddWorkingDays_FromAFriday_SkipsWeekendAndHolidayAndTakesTheMakeUpDay(int count, int dayOfMarch)
    {
        var calendar = ACalendar.With(holidays: [new(2024, 3, 4)], makeUpDays: [new(2024, 3, 9)]);

        calendar.AddWorkingDays(Friday, count).ShouldBe(new LocalDate(2024, 3, dayOfMarch));
    }

    [Fact]
    public void AddWorkingDays_OfNegativeCount_IsABug()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => ACalendar.With().AddWorkingDays(Friday, -1));
    }

    [Fact]
    public void WorkingDaysBetween_StartAndSumOfThem_IsTheCount()
    {
        var calendar = ACalendar.With(holidays: [new(2024, 3, 4)], makeUpDays: [new(2024, 3, 9)]);

        Gen.Select(Day, Gen.Int[1, 200]).Sample((start, count) =>
        {
            var end = calendar.AddWorkingDays(start, count);
            return calendar.IsWorkingDay(end) && calendar.WorkingDaysBetween(start, end) == count && calendar.WorkingDaysBetween(end, start) == -count;
        });
    }

    [Theory]
    [InlineData("2024-01-31", "1m", "2024-02-29")]
    [InlineData("2024-02-29", "1y", "2025-02-28")]
    [InlineData("2024-03-01", "7d", "2024-03-08")]
    [InlineData("2024-03-01", "8d", "2024-03-11")]
    [InlineData("2024-03-01", "5wd", "2024-03-08")]
    public void Due_OfASpan_EndsOnItsDayOrTheNextWorkingDay(string start, string span, string due)
    {
        CalendarSpan.TryParse(span, out var length).ShouldBeTrue();

        var deadline = ACalendar.With(lastYear: 2025).Due(ACalendar.Day(start), length);

        deadline.ShouldBe(new Deadline(ACalendar.Day(due), length, "cn@1", false));
    }

    [Fact]
    public void After_OfASpanEndingOnASaturday_EndsOnItsDate()
    {
        ACalendar.With().After(Friday, CalendarSpan.Days(8)).ShouldBe(new LocalDate(2024, 3, 9));
    }

    [Theory]
    [InlineData("2024-12-20", "7wd", false)]
    [InlineData("2024-12-20", "8wd", true)]
    [InlineData("2022-12-30", "5wd", true)]
    public void Due_BeyondTheYearsCovered_IsProvisional(string start, string span, bool isProvisional)
    {
        CalendarSpan.TryParse(span, out var length).ShouldBeTrue();

        ACalendar.With().Due(ACalendar.Day(start), length).IsProvisional.ShouldBe(isProvisional);
    }
}
