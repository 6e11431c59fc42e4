using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;

namespace Probity.Storage.Events;

/// <summary>Legal dates as they are stored: text that sorts by date.</summary>
internal static class Days
{
    public static string Text(this LocalDate day) => LocalDatePattern.Iso.Format(day);

    public static string? Text(this LocalDate? day) => day?.Text();

    public static LocalDate Parse(string text) => LocalDatePattern.Iso.Parse(text).Value;

    [return: NotNullIfNotNull(nameof(text))]
    public static LocalDate? ParseOptional(string? text) => text is null ? null : Parse(text);
}
