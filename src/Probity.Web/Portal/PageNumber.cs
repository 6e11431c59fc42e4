using System.Globalization;

namespace Probity.Web.Portal;

/// <summary>Reads page numbers from addresses.</summary>
internal static class PageNumber
{
    public const int LongestQuery = 200;

    private const int Most = 1_000_000;

    /// <summary>The number; 1 when none is given; null when it is no page number.</summary>
    public static int? Read(string? text)
    {
        if (string.IsNullOrEmpty(text)) return 1;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= Most ? number : null;
    }
}
