using System.Globalization;
using System.Text;

namespace Probity.Web.Documents;

/// <summary>What is written on one A4 page, as a content stream. Distances are in points, from the lower left corner.</summary>
internal sealed class ReportPage
{
    public const double Width = 595.28;
    public const double Height = 841.89;

    private readonly StringBuilder _content = new();

    public byte[] Content => Encoding.ASCII.GetBytes(_content.ToString());

    /// <summary>Writes one line of text with its baseline at <paramref name="y"/>.</summary>
    public void Write(string text, double x, double y, TypeStyle style, bool inChinese, double gray = 0)
    {
        foreach (var run in ReportText.Runs(text, inChinese))
        {
            Add($"BT {gray:0.##} g {gray:0.##} G {Font(run, style)} {style.Size:0.##} Tf {Weight(run, style)} 1 0 0 1 {x:0.##} {y:0.##} Tm ");
            Add($"<{Convert.ToHexString(ReportText.Codes(run))}> Tj ET\n");
            x += ReportText.Width(run.Text, style, inChinese);
        }
    }

    /// <summary>Draws a hairline from <paramref name="left"/> to <paramref name="right"/>.</summary>
    public void Rule(double left, double right, double y, double gray) =>
        Add($"{gray:0.##} G 0.5 w {left:0.##} {y:0.##} m {right:0.##} {y:0.##} l S\n");

    private static string Font(TextRun run, TypeStyle style) =>
        run.IsChinese ? ReportFonts.Chinese : style.Bold ? ReportFonts.LatinBold : ReportFonts.Latin;

    // No bold Chinese font can be counted on, so the outline is drawn as well.
    private static string Weight(TextRun run, TypeStyle style) =>
        run.IsChinese && style.Bold
            ? string.Create(CultureInfo.InvariantCulture, $"2 Tr {style.Size * 0.035:0.###} w")
            : "0 Tr";

    private void Add(FormattableString operators) => _content.Append(FormattableString.Invariant(operators));
}
