using System.Collections.Frozen;
using NodaTime;
using NodaTime.Text;
using Probity.CharterFiles.Documents;
using Probity.Registers.Calendars;

namespace Probity.CharterFiles.Reading;

/// <summary>Reads the keys of a working-day calendar. A day may be named once only, inside its own year.</summary>
internal static class CalendarReader
{
    public static WorkingDayCalendar Read(MapReader file)
    {
        var edition = $"{file.Slug("calendar")}@{file.Text("edition")}";
        var timeZone = TimeZone(file);
        var years = file.Maps("years", Year, keyed: false);
        InUnbrokenOrder(file, years);
        return new WorkingDayCalendar(
            edition, timeZone, years is [var first, ..] ? first.Number : 0, years is [.., var last] ? last.Number : 0,
            years.SelectMany(y => y.Holidays).ToFrozenSet(), years.SelectMany(y => y.MakeUpDays).ToFrozenSet());
    }

    private static string TimeZone(MapReader file)
    {
        var zone = file.Text("timeZone");
        if (zone.Length > 0 && DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is null)
        {
            file.Log.Add(file.Required("timeZone")!, FileRule.Word,
                "Write a time zone of the IANA database, e.g. Asia/Shanghai.", "请填写IANA时区名称，例如Asia/Shanghai。");
        }

        return zone;
    }

    private static CalendarYear Year(MapReader year)
    {
        var number = year.Number("year", 1900, 9000);
        year.Text("source");
        year.Truth("verified");
        var seen = new Dictionary<LocalDate, string>();
        var holidays = Days(year, "holidays", number, seen);
        var makeUpDays = Days(year, "makeUpDays", number, seen);
        return new CalendarYear(number, year.Map, holidays, makeUpDays);
    }

    private static List<LocalDate> Days(MapReader year, string key, int number, Dictionary<LocalDate, string> seen)
    {
        var days = new List<LocalDate>();
        foreach (var (node, first, last) in year.Items(key, node => SpanOf(node, number, year.Log)).OfType<(FileNode, LocalDate, LocalDate)>())
        {
            for (var day = first; day <= last; day = day.PlusDays(1))
            {
                if (IsAdmissible(day, key, node, seen, year.Log))
                {
                    days.Add(day);
                }
            }
        }

        return days;
    }

    private static bool IsAdmissible(LocalDate day, string key, FileNode node, Dictionary<LocalDate, string> seen, FaultLog log)
    {
        var written = LocalDatePattern.Iso.Format(day);
        if (!seen.TryAdd(day, key))
        {
            log.Add(node, FileRule.Date, $"{written} is already named under {seen[day]}; a day is named once.", $"{written}已列在{seen[day]}中；每日只能列一次。");
            return false;
        }

        if (key == "makeUpDays" && day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday))
        {
            log.Add(node, FileRule.Date,
                $"{written} is no Saturday or Sunday, so it needs no making up.", $"{written}不是星期六或星期日，无需列为调休上班日。");
            return false;
        }

        return true;
    }

    /// <summary>One day or <c>first/last</c>; null after a fault, so that a span cannot be longer than its year.</summary>
    private static (FileNode Node, LocalDate First, LocalDate Last)? SpanOf(FileNode node, int year, FaultLog log)
    {
        var parts = node is ScalarNode scalar ? scalar.Text.Split('/', 3) : [];
        var first = parts.Length is 1 or 2 ? LocalDatePattern.Iso.Parse(parts[0].Trim()) : null;
        var last = parts.Length is 1 or 2 ? LocalDatePattern.Iso.Parse(parts[^1].Trim()) : null;
        if (first is not { Success: true } || last is not { Success: true } || last.Value < first.Value)
        {
            log.Add(node, FileRule.Date,
                "Write a day as 2024-10-01, or its first and last day as 2024-10-01/2024-10-07.",
                "请写一个日期，如2024-10-01，或首日与末日，如2024-10-01/2024-10-07。");
            return null;
        }

        if (first.Value.Year != year || last.Value.Year != year)
        {
            log.Add(node, FileRule.Date, $"This day lies outside {year}, the year it stands under.", $"该日期不在所属的{year}年内。");
            return null;
        }

        return (node, first.Value, last.Value);
    }

    private static void InUnbrokenOrder(MapReader file, IReadOnlyList<CalendarYear> years)
    {
        if (years.Count == 0 && file.Map.Find("years") is { } none)
        {
            file.Log.Add(none.Value, FileRule.WrongType, "A calendar covers at least one year.", "日历至少应包括一个年份。");
        }

        foreach (var (earlier, later) in years.Zip(years.Skip(1)).Where(pair => pair.Second.Number != pair.First.Number + 1))
        {
            file.Log.Add(later.Map, FileRule.Date,
                $"After {earlier.Number} comes {earlier.Number + 1}; years follow one another without a gap.", $"{earlier.Number}年之后应为{earlier.Number + 1}年；年份须连续。");
        }
    }

    private sealed record CalendarYear(int Number, MapNode Map, IReadOnlyList<LocalDate> Holidays, IReadOnlyList<LocalDate> MakeUpDays);
}
