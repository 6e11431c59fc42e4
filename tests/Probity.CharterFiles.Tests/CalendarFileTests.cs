using NodaTime;
using NodaTime.Text;

namespace Probity.CharterFiles.Tests;

public sealed class CalendarFileTests
{
    private const string Sound = """
        calendar: cn
        edition: "1"
        timeZone: Asia/Shanghai
        years:
          - year: 2024
            source: "A gazette"
            verified: true
            holidays: [2024-01-01, 2024-10-01/2024-10-07]
            makeUpDays: [2024-09-29]
          - year: 2025
            source: "A gazette"
            verified: false
            holidays: [2025-01-01]
            makeUpDays: []
        """;

    [Fact]
    public void File_InOrder_IsRead()
    {
        var calendar = CalendarFile.Read(Sound).Value.ShouldNotBeNull();

        (calendar.Edition, calendar.TimeZone, calendar.FirstYear, calendar.LastYear).ShouldBe(("cn@1", "Asia/Shanghai", 2024, 2025));
        calendar.Holidays.Count.ShouldBe(9);
        calendar.MakeUpDays.ShouldBe([new LocalDate(2024, 9, 29)]);
    }

    [Theory]
    [InlineData("[2024-01-01, 2024-10-01/2024-10-07]", "[2024-01-01, 2024-01-01]", 8, "years[0].holidays[1]", "named once")]
    [InlineData("[2024-01-01, 2024-10-01/2024-10-07]", "[2024-10-01/2024-10-07, 2024-10-03]", 8, "years[0].holidays[1]", "named once")]
    [InlineData("[2024-01-01, 2024-10-01/2024-10-07]", "[2024-09-29]", 9, "years[0].makeUpDays[0]", "already named under holidays")]
    [InlineData("[2024-01-01, 2024-10-01/2024-10-07]", "[2023-12-31]", 8, "years[0].holidays[0]", "outside 2024")]
    [InlineData("[2024-01-01, 2024-10-01/2024-10-07]", "[2024-12-30/2025-01-02]", 8, "years[0].holidays[0]", "outside 2024")]
    [InlineData("[2024-01-01, 2024-10-01/2024-10-07]", "[2024-10-07/2024-10-01]", 8, "years[0].holidays[0]", "first and last day")]
    [InlineData("[2024-01-01, 2024-10-01/2024-10-07]", "[2024-02-30]", 8, "years[0].holidays[0]", "first and last day")]
    [InlineData("[2024-01-01, 2024-10-01/2024-10-07]", "[{ on: 2024-02-01 }]", 8, "years[0].holidays[0]", "first and last day")]
    [InlineData("[2024-01-01, 2024-10-01/2024-10-07]", "2024-01-01", 8, "years[0].holidays", "list")]
    [InlineData("[2024-09-29]", "[2024-09-30]", 9, "years[0].makeUpDays[0]", "no making up")]
    [InlineData("  - year: 2025", "  - year: 2026", 10, "years[1]", "without a gap")]
    [InlineData("timeZone: Asia/Shanghai", "timeZone: Asia/Atlantis", 3, "timeZone", "IANA")]
    [InlineData("timeZone: Asia/Shanghai", "timeZone: Asia/Shanghai\ncity: X", 4, "city", "not known here")]
    [InlineData("    verified: true\n", "", 5, "years[0].verified", "missing")]
    [InlineData("    source: \"A gazette\"\n    verified: false\n", "    verified: false\n", 10, "years[1].source", "missing")]
    public void File_WithOneFault_IsRefusedNamingLineAndField(string text, string instead, int line, string path, string sentence)
    {
        var reading = CalendarFile.Read(Sound.Replace(text, instead, StringComparison.Ordinal));

        reading.Value.ShouldBeNull();
        var fault = reading.Faults.First(f => f.Sentence.En.Contains(sentence, StringComparison.Ordinal));
        (fault.Line, fault.Path).ShouldBe((line, path));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("years: [")]
    [InlineData("calendar: cn\nedition: \"1\"\ntimeZone: Asia/Shanghai\nyears: []")]
    public void File_WithoutYears_IsRefused(string text)
    {
        var reading = CalendarFile.Read(text);

        reading.Value.ShouldBeNull();
        reading.Faults.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("2023-01-02", false)]
    [InlineData("2023-10-08", true)]
    [InlineData("2024-02-04", true)]
    [InlineData("2024-02-09", true)]
    [InlineData("2024-02-12", false)]
    [InlineData("2024-10-01", false)]
    [InlineData("2024-10-08", true)]
    [InlineData("2024-10-12", true)]
    [InlineData("2024-10-13", false)]
    [InlineData("2025-01-26", true)]
    [InlineData("2025-10-08", false)]
    [InlineData("2026-02-23", false)]
    [InlineData("2026-02-28", true)]
    public void ShippedCalendar_OnAKnownDay_SaysWhetherItIsWorked(string day, bool isWorked)
    {
        var calendar = CharterLibrary.Shipped().Calendar("Asia/Shanghai");

        calendar.IsWorkingDay(LocalDatePattern.Iso.Parse(day).Value).ShouldBe(isWorked);
    }

    // 365 or 366 days less weekends, less holidays on weekdays, plus make-up days. Since 2025 there are two more statutory holidays.
    [Theory]
    [InlineData(2023, 249)]
    [InlineData(2024, 251)]
    [InlineData(2025, 248)]
    [InlineData(2026, 248)]
    public void ShippedCalendar_OfAYear_HasTheNumberOfWorkingDaysThatStatutoryHolidaysLeave(int year, int workingDays)
    {
        var calendar = CharterLibrary.Shipped().Calendar("Asia/Shanghai");

        calendar.WorkingDaysBetween(new LocalDate(year - 1, 12, 31), new LocalDate(year, 12, 31)).ShouldBe(workingDays);
    }
}
