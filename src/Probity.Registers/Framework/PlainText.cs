using System.Text;

namespace Probity.Registers.Framework;

/// <summary>Text that reads as it is stored.</summary>
public static class PlainText
{
    /// <summary>Whether every character can be shown and none changes how the others read.</summary>
    /// <param name="text">Any text; line breaks and tabs are allowed.</param>
    /// <remarks>Direction overrides (Unicode UAX #9) can make a text read differently from what is stored, so they count as unreadable.</remarks>
    public static bool IsReadable(string text) => text.EnumerateRunes().All(IsReadable);

    private static bool IsReadable(Rune rune) => rune.Value is '\n' or '\r' or '\t'
        || (!Rune.IsControl(rune) && rune != Rune.ReplacementChar
            && rune.Value is not ((>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x2028 or 0x2029 or 0xFEFF));
}
