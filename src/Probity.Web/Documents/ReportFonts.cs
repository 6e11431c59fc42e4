namespace Probity.Web.Documents;

/// <summary>
/// The fonts of a report, none of which is embedded: Helvetica, which every PDF reader has, and for Chinese the Adobe-GB1
/// collection, for which a reader takes the Chinese font of the machine it runs on (PDF 1.7, 9.7.5.2).
/// </summary>
/// <remarks>So a report can be written where no font is installed. It can be searched and copied from like any other.</remarks>
internal static class ReportFonts
{
    public const string Latin = "/L";
    public const string LatinBold = "/B";
    public const string Chinese = "/C";

    private const string ChineseName = "/STSong-Light";

    // Codes are UTF-16, high byte first; the reader knows the mapping by its name.
    private const string ChineseEncoding = "UniGB-UTF16-H";

    /// <summary>Adds the fonts and one resource dictionary that all pages share; returns the dictionary's number.</summary>
    public static int Resources(PdfFile file)
    {
        var latin = file.Add(Helvetica("/Helvetica"));
        var bold = file.Add(Helvetica("/Helvetica-Bold"));
        var chinese = ChineseFont(file);
        return file.Add(
            $"<< /Font << {Latin} {PdfFile.Reference(latin)} {LatinBold} {PdfFile.Reference(bold)} {Chinese} {PdfFile.Reference(chinese)} >> >>");
    }

    private static string Helvetica(string name) =>
        $"<< /Type /Font /Subtype /Type1 /BaseFont {name} /Encoding /WinAnsiEncoding >>";

    private static int ChineseFont(PdfFile file)
    {
        var descriptor = file.Add(
            $"<< /Type /FontDescriptor /FontName {ChineseName} /Flags 4 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 " +
            "/Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>");
        var descendant = file.Add(
            $"<< /Type /Font /Subtype /CIDFontType0 /BaseFont {ChineseName} /DW 1000 /FontDescriptor {PdfFile.Reference(descriptor)} " +
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 5 >> >>");
        return file.Add(
            $"<< /Type /Font /Subtype /Type0 /BaseFont {ChineseName}-{ChineseEncoding} /Encoding /{ChineseEncoding} " +
            $"/DescendantFonts [{PdfFile.Reference(descendant)}] >>");
    }
}
