namespace Probity.Web.Documents;

/// <summary>
/// The advance widths, in thousandths of the type size, of the Helvetica that every PDF reader has (PDF 1.7, 9.6.2.2), for
/// the characters of Windows code page 1252.
/// </summary>
internal static class LatinMetrics
{
    // What code page 1252 holds outside Latin-1, with its byte there, its width and its bold width.
    private static readonly Dictionary<char, (byte Code, short Regular, short Bold)> Others = new()
    {
        ['€'] = (0x80, 556, 556),
        ['…'] = (0x85, 1000, 1000),
        ['‘'] = (0x91, 222, 278),
        ['’'] = (0x92, 222, 278),
        ['“'] = (0x93, 333, 500),
        ['”'] = (0x94, 333, 500),
        ['•'] = (0x95, 350, 350),
        ['–'] = (0x96, 556, 556),
        ['—'] = (0x97, 1000, 1000),
    };

    private static readonly short[] Regular =
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584, 278,
        333, 556, 556, 556, 556, 260, 556, 333, 737, 370, 556, 584, 333, 737, 333, 400,
        584, 333, 333, 333, 556, 537, 278, 333, 333, 365, 556, 834, 834, 834, 611, 667,
        667, 667, 667, 667, 667, 1000, 722, 667, 667, 667, 667, 278, 278, 278, 278, 722,
        722, 778, 778, 778, 778, 778, 584, 778, 722, 722, 722, 722, 667, 667, 611, 556,
        556, 556, 556, 556, 556, 889, 500, 556, 556, 556, 556, 278, 278, 278, 278, 556,
        556, 556, 556, 556, 556, 556, 584, 611, 556, 556, 556, 556, 500, 556, 500,
    ];

    private static readonly short[] Bold =
    [
        278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611,
        975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556,
        333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611,
        611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584, 278,
        333, 556, 556, 556, 556, 280, 556, 333, 737, 370, 556, 584, 333, 737, 333, 400,
        584, 333, 333, 333, 611, 556, 278, 333, 333, 365, 556, 834, 834, 834, 611, 722,
        722, 722, 722, 722, 722, 1000, 722, 667, 667, 667, 667, 278, 278, 278, 278, 722,
        722, 778, 778, 778, 778, 778, 584, 778, 722, 722, 722, 722, 667, 667, 611, 556,
        556, 556, 556, 556, 556, 889, 556, 556, 556, 556, 556, 278, 278, 278, 278, 611,
        611, 611, 611, 611, 611, 611, 584, 611, 611, 611, 611, 611, 556, 611, 556,
    ];

    // The tables hold U+0020 to U+007E and, right behind, U+00A0 to U+00FF.
    private const int Printable = 0x7F - 0x20;

    /// <summary>Whether the font has the character.</summary>
    public static bool Has(char character) =>
        character is (>= ' ' and <= '~') or (>= '\u00A0' and <= '\u00FF') || Others.ContainsKey(character);

    /// <summary>The character's byte in a content stream.</summary>
    public static byte Code(char character) => Others.TryGetValue(character, out var other) ? other.Code : (byte)character;

    public static int Width(char character, bool bold)
    {
        if (Others.TryGetValue(character, out var other))
            return bold ? other.Bold : other.Regular;
        var index = character <= '~' ? character - ' ' : character - 0xA0 + Printable;
        return bold ? Bold[index] : Regular[index];
    }
}
