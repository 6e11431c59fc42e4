using System.Globalization;
using Microsoft.AspNetCore.Http;
using NodaTime;

namespace Probity.Web.Design;

/// <summary>A date as somebody typed it in a <see cref="DateField"/>: three texts that may or may not be a day.</summary>
public sealed record DateParts(string? Day, string? Month, string? Year)
{
    /// <summary>The parts of a known day.</summary>
    public static DateParts Of(LocalDate date) => new(Write(date.Day), Write(date.Month), Write(date.Year));

    /// <summary>Reads the parts a <see cref="DateField"/> posted under a name.</summary>
    public static DateParts Read(IFormCollection form, string name) =>
        new(form[name + ".day"], form[name + ".month"], form[name + ".year"]);

    /// <summary>Whether nothing was typed at all.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Day) && string.IsNullOrWhiteSpace(Month) && string.IsNullOrWhiteSpace(Year);

    /// <summary>The day, or null when the parts are not a day of the calendar between 1900 and 2200.</summary>
    public LocalDate? ToDate()
    {
        if (Number(Year) is not { } year || Number(Month) is not { } month || Number(Day) is not { } day) return null;
        if (year is < 1900 or > 2200 || month is < 1 or > 12) return null;
        return day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;
    }

    private static int? Number(string? text) =>
        int.TryParse(text?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Write(int number) => number.ToString(CultureInfo.InvariantCulture);
}
