using System.Text;

namespace Probity.Registers.Checks;

/// <summary>The form in which names and addresses are compared: equal forms are the same text written differently, nothing is "similar".</summary>
/// <remarks>Letters keep their accents; two scripts never meet. Only width, case, punctuation and white space are levelled.</remarks>
public static class ComparedText
{
    private const char FullWidthFirst = '\uFF01';
    private const char FullWidthLast = '\uFF5E';
    private const int FullWidthOffset = 0xFEE0;

    /// <summary>Letters and digits in upper case and half width; each run of anything else is one space. Empty for null.</summary>
    public static string Of(string? text)
    {
        var form = new StringBuilder();
        var gap = false;
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            var narrow = rune.Value is >= FullWidthFirst and <= FullWidthLast ? new Rune(rune.Value - FullWidthOffset) : rune;
            if (!Rune.IsLetterOrDigit(narrow) && !IsMark(narrow))
            {
                gap = form.Length > 0;
                continue;
            }

            form.Append(gap ? " " : "").Append(Rune.ToUpperInvariant(narrow));
            gap = false;
        }

        return form.ToString();
    }

    /// <summary>Whether both are given and equal in that form.</summary>
    public static bool Same(string? one, string? other) => Of(one) is { Length: > 0 } form && form == Of(other);

    /// <summary>Combining marks belong to their letter.</summary>
    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune)
        is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
