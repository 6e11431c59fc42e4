using System.Globalization;
using System.Text.RegularExpressions;

namespace Probity.Registers.Calendars;

/// <summary>What a span counts.</summary>
public enum SpanUnit
{
    /// <summary>Working days on a <see cref="WorkingDayCalendar"/>; written <c>wd</c>.</summary>
    WorkingDays,

    /// <summary>Calendar days; written <c>d</c>.</summary>
    Days,

    /// <summary>Calendar months; written <c>m</c>.</summary>
    Months,

    /// <summary>Calendar years; written <c>y</c>.</summary>
    Years,
}

/// <summary>A length of time as laws state it: <c>15wd</c>, <c>30d</c>, <c>1m</c>, <c>2y</c>. Between 1 and 9999 units.</summary>
/// <param name="Count">How many units.</param>
/// <param name="Unit">Which unit.</param>
public readonly partial record struct CalendarSpan(int Count, SpanUnit Unit)
{
    /// <summary>No time at all, for what takes effect at once; no charter states it.</summary>
    public static CalendarSpan None { get; } = new(0, SpanUnit.Days);

    /// <summary>That many working days.</summary>
    public static CalendarSpan WorkingDays(int count) => new(count, SpanUnit.WorkingDays);

    /// <summary>That many days.</summary>
    public static CalendarSpan Days(int count) => new(count, SpanUnit.Days);

    /// <summary>That many months.</summary>
    public static CalendarSpan Months(int count) => new(count, SpanUnit.Months);

    /// <summary>That many years.</summary>
    public static CalendarSpan Years(int count) => new(count, SpanUnit.Years);

    /// <summary>A rough length in days, for comparing spans of different units; a month counts as 30.44 days, seven days as five working days.</summary>
    public double ApproximateDays => Unit switch
    {
        SpanUnit.WorkingDays => Count * 7.0 / 5.0,
        SpanUnit.Months => Count * 30.4375,
        SpanUnit.Years => Count * 365.25,
        _ => Count,
    };

    /// <summary>Parses the text form.</summary>
    public static bool TryParse(string? text, out CalendarSpan span)
    {
        var match = Form().Match(text ?? "");
        span = default;
        if (!match.Success)
        {
            return false;
        }

        var unit = match.Groups[2].Value switch { "wd" => SpanUnit.WorkingDays, "d" => SpanUnit.Days, "m" => SpanUnit.Months, _ => SpanUnit.Years };
        span = new CalendarSpan(int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture), unit);
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count}{Suffix}");

    private string Suffix => Unit switch { SpanUnit.WorkingDays => "wd", SpanUnit.Days => "d", SpanUnit.Months => "m", _ => "y" };

    [GeneratedRegex("^([1-9][0-9]{0,3})(wd|d|m|y)\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
