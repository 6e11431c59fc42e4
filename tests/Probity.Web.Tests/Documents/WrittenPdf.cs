using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Probity.Web.Documents;

namespace Probity.Web.Tests.Documents;

/// <summary>A written report, taken apart: one character of <see cref="Text"/> for each byte of the file.</summary>
internal sealed partial record WrittenPdf(string Text, IReadOnlyList<string> Pages)
{
    public static WrittenPdf Of(ReportDocument report)
    {
        var text = Encoding.Latin1.GetString(report.ToPdf());
        return new WrittenPdf(text, [.. Streams().Matches(text).Select(stream => Content(text, stream))]);
    }

    /// <summary>Where the cross-reference table says that each object begins, the first object first.</summary>
    public List<int> Offsets()
    {
        var table = int.Parse(TableOffset().Match(Text).Groups[1].Value, CultureInfo.InvariantCulture);
        return [.. Entries().Matches(Text[table..]).Select(entry => int.Parse(entry.Groups[1].Value, CultureInfo.InvariantCulture))];
    }

    private static string Content(string text, Match stream)
    {
        var length = int.Parse(stream.Groups[1].Value, CultureInfo.InvariantCulture);
        using var packed = new MemoryStream(Encoding.Latin1.GetBytes(text.Substring(stream.Index + stream.Length, length)));
        using var reader = new StreamReader(new ZLibStream(packed, CompressionMode.Decompress));
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"/Length (\d+) /Filter /FlateDecode >>\nstream\n")]
    private static partial Regex Streams();

    [GeneratedRegex(@"startxref\n(\d+)")]
    private static partial Regex TableOffset();

    [GeneratedRegex(@"(\d{10}) 00000 n")]
    private static partial Regex Entries();
}
