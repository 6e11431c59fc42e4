namespace Probity.Web.Documents;

/// <summary>
/// Breaks text into lines: Latin between words, Chinese between any two characters, save that a closing mark starts no line
/// and an opening mark ends none (GB/T 15834-2011, 5.1).
/// </summary>
internal static class LineBreaking
{
    private const string NeverFirst = "，。、；：？！）》」』】〕”’…—·,.;:?!)]}%";
    private const string NeverLast = "（《「『【〔“‘([{";

    /// <summary>The lines, none wider than <paramref name="width"/> points unless one character is.</summary>
    public static List<string> Lines(string text, TypeStyle style, double width, bool inChinese)
    {
        var lines = new List<string>();
        foreach (var paragraph in ReportText.Writable(text).Split('\n'))
        {
            var rest = paragraph.Trim(' ');
            do
            {
                var end = LineEnd(rest, style, width, inChinese);
                lines.Add(rest[..end].TrimEnd(' '));
                rest = rest[end..].TrimStart(' ');
            }
            while (rest.Length > 0);
        }

        return lines;
    }

    private static int LineEnd(string text, TypeStyle style, double width, bool inChinese)
    {
        var fitting = Fitting(text, style, width, inChinese);
        if (fitting == text.Length)
            return fitting;
        for (var end = fitting; end > 0; end--)
            if (MayBreak(text, end, inChinese))
                return end;

        // One word, such as a long hash, fills more than the line: it breaks where the line ends.
        return fitting;
    }

    private static int Fitting(string text, TypeStyle style, double width, bool inChinese)
    {
        var used = 0d;
        for (var index = 0; index < text.Length; index++)
        {
            used += ReportText.Width(text[index..(index + 1)], style, inChinese);
            if (used > width + 0.001 && text[index] != ' ')
                return Math.Max(index, 1);
        }

        return text.Length;
    }

    private static bool MayBreak(string text, int at, bool inChinese)
    {
        var (before, after) = (text[at - 1], text[at]);
        if (before == ' ' || after == ' ')
            return true;
        return (ReportText.IsChinese(before, inChinese) || ReportText.IsChinese(after, inChinese))
            && !NeverFirst.Contains(after, StringComparison.Ordinal)
            && !NeverLast.Contains(before, StringComparison.Ordinal);
    }
}
