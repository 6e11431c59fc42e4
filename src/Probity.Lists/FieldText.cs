using System.Globalization;

namespace Probity.Lists;

/// <summary>Text as a keeper's field holds it.</summary>
internal static class FieldText
{
    /// <summary>
    /// Whether the text holds what no reader can see: control characters, directional marks and joiners that make two names
    /// look alike, and the mark that an earlier, lossy conversion leaves behind.
    /// </summary>
    public static bool HasInvisibleCharacters(string text) =>
        text.EnumerateRunes().Any(rune =>
            System.Text.Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned
            || rune.Value == 0xFFFD);

    public static string WithSingleSpaces(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
