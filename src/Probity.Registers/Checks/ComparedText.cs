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
    public static string Of(string? text) => text is { Length: <= AsciiForm.Longest } && Ascii.IsValid(text) ? AsciiForm.Of(text) : OfAnyScript(text);

    /// <summary>Whether both are given and equal in that form.</summary>
    public static bool Same(string? one, string? other) => Of(one) is { Length: > 0 } form && form == Of(other);

    /// <summary>Whether the form is not empty: the text holds a letter or a digit of any script.</summary>
    public static bool SaysSomething(string? text)
    {
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            if (Counts(Narrow(rune)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The reference that <see cref="AsciiForm"/> is held to.</summary>
    internal static string OfAnyScript(string? text)
    {
        var form = new StringBuilder();
        var gap = false;
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            var narrow = Narrow(rune);
            if (!Counts(narrow))
            {
                gap = form.Length > 0;
                continue;
            }

            form.Append(gap ? " " : "").Append(Rune.ToUpperInvariant(narrow));
            gap = false;
        }

        return form.ToString();
    }

    private static Rune Narrow(Rune rune) => rune.Value is >= FullWidthFirst and <= FullWidthLast ? new Rune(rune.Value - FullWidthOffset) : rune;

    private static bool Counts(Rune rune) => Rune.IsLetterOrDigit(rune) || IsMark(rune);

    /// <summary>Combining marks belong to their letter.</summary>
    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune)
        is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
