using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace Probity.Web.Documents;

/// <summary>Size and weight of text, in points.</summary>
internal readonly record struct TypeStyle(double Size, bool Bold = false)
{
    public double Leading => Size * 1.5;
}

/// <summary>Text of one font.</summary>
internal readonly record struct TextRun(bool IsChinese, string Text);

/// <summary>Which font writes which part of a text, and how wide it becomes.</summary>
internal static class ReportText
{
    // Both fonts have these. In a Chinese text they are as wide as a character, in a Latin one they are not.
    private const string SharedPunctuation = "‘’“”…—·";

    private static readonly Encoding Gbk = CodePagesEncodingProvider.Instance.GetEncoding(
        936, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>Cuts a text into runs of one font each.</summary>
    public static IEnumerable<TextRun> Runs(string text, bool inChinese)
    {
        var start = 0;
        for (var index = 1; index <= text.Length; index++)
        {
            if (index < text.Length && IsChinese(text[index], inChinese) == IsChinese(text[start], inChinese))
                continue;
            if (index > start)
                yield return new TextRun(IsChinese(text[start], inChinese), text[start..index]);
            start = index;
        }
    }

    /// <summary>The width in points.</summary>
    public static double Width(string text, TypeStyle style, bool inChinese)
    {
        var thousandths = 0;
        foreach (var character in text)
            thousandths += !IsChinese(character, inChinese) ? LatinMetrics.Width(character, style.Bold)
                : char.IsLowSurrogate(character) ? 0 : 1000;
        return thousandths * style.Size / 1000;
    }

    public static bool IsChinese(char character, bool inChinese) =>
        !LatinMetrics.Has(character) || (inChinese && SharedPunctuation.Contains(character, StringComparison.Ordinal));

    /// <summary>
    /// The text with white space made plain, and with each character that no font of the report has written as its code, such
    /// as <c>[U+0639]</c>, so that nothing vanishes from a report unseen.
    /// </summary>
    public static string Writable(string text)
    {
        var written = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) && rune.Value is not ('\n' or 0x3000))
                written.Append(' ');
            else if (rune.Value == '\n' || (rune.IsBmp && LatinMetrics.Has((char)rune.Value)) || IsInAdobeGb1(rune))
                written.Append(rune);
            else
                written.Append(CultureInfo.InvariantCulture, $"[U+{rune.Value:X4}]");
        }

        return written.ToString();
    }

    /// <summary>The bytes of a run in a content stream.</summary>
    public static byte[] Codes(TextRun run)
    {
        if (!run.IsChinese)
            return [.. run.Text.Select(LatinMetrics.Code)];
        var codes = new byte[run.Text.Length * 2];
        for (var index = 0; index < run.Text.Length; index++)
            BinaryPrimitives.WriteUInt16BigEndian(codes.AsSpan(index * 2), run.Text[index]);
        return codes;
    }

    // The collection holds what GBK holds and, since its supplement 4, the ideographs of Extension A.
    private static bool IsInAdobeGb1(Rune rune)
    {
        if (rune.Value is >= 0x3400 and <= 0x4DB5)
            return true;
        if (!rune.IsBmp || Rune.IsControl(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.PrivateUse)
            return false;
        try
        {
            return Gbk.GetByteCount(rune.ToString()) > 0;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }
}
