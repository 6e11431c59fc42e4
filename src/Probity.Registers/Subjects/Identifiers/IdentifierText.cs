using System.Globalization;
using System.Text;

namespace Probity.Registers.Subjects;

/// <summary>Brings what people type into the one form that is stored, hashed and compared.</summary>
internal static class IdentifierText
{
    // Longer than any identifier with its separators; a bound keeps hostile input from costing anything.
    private const int LongestInput = 128;

    /// <summary>Half-width, upper case, without spaces, dashes and invisible marks; null when the text is too long to be an identifier.</summary>
    internal static string? Canonical(string? text)
    {
        if (text is null)
            return "";
        if (text.Length > LongestInput)
            return null;

        var canonical = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!IsIgnored(character))
                canonical.Append(Upper(HalfWidth(character)));
        }

        return canonical.ToString();
    }

    /// <summary>The fault of a text without exactly the length the scheme asks for; null, and the canonical form, when it has it.</summary>
    internal static IdentifierFault? OfLength(string? text, int length, IdentifierScheme scheme, out string value)
    {
        var canonical = Canonical(text);
        value = canonical ?? "";
        if (canonical is { Length: 0 })
            return new IdentifierFault(IdentifierFaultKind.Missing, scheme);

        return value.Length == length ? null : new IdentifierFault(IdentifierFaultKind.WrongLength, scheme);
    }

    internal static bool IsDigit(char character) => char.IsAsciiDigit(character);

    internal static bool IsDigitOrCapital(char character) => char.IsAsciiDigit(character) || char.IsAsciiLetterUpper(character);

    private static bool IsIgnored(char character) => char.IsWhiteSpace(character)
        || char.GetUnicodeCategory(character) is UnicodeCategory.DashPunctuation or UnicodeCategory.Format or UnicodeCategory.Control
        || character == '\u2212'; // minus sign, which is a symbol and not a dash

    private static char HalfWidth(char character) => character is >= '\uFF01' and <= '\uFF5E' ? (char)(character - 0xFEE0) : character;

    // Only the alphabet of the schemes: case rules of other scripts could turn a foreign letter into a Latin one.
    private static char Upper(char character) => char.IsAsciiLetterLower(character) ? (char)(character - 'a' + 'A') : character;
}
