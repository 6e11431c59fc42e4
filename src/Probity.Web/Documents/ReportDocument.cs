using NodaTime;
using Probity.Web.Languages;

namespace Probity.Web.Documents;

/// <summary>
/// A report as a PDF: A4, in English or Chinese or both mixed, with page numbers, a title and its language. Blocks appear in
/// the order in which they are added. Needs no font on the machine that writes it.
/// </summary>
/// <remarks>
/// Fonts are named, not embedded: a reader needs a Chinese font of its own to show Chinese, which every system set up for
/// Chinese has. A character outside Latin-1 and the Adobe-GB1 collection is written as its code, such as <c>[U+0639]</c>.
/// </remarks>
public sealed class ReportDocument
{
    private static readonly TypeStyle Body = new(10);
    private static readonly TypeStyle Strong = new(10, Bold: true);
    private static readonly TypeStyle Small = new(9);
    private static readonly TypeStyle SmallStrong = new(9, Bold: true);
    private static readonly double[] LabelAndValue = [3, 7];

    private readonly string _title;
    private readonly Language _language;
    private readonly Instant _written;
    private readonly ReportLayout _layout;
    private byte[]? _file;

    /// <param name="title">Stands at the head of the first page, in every foot and in the file's metadata.</param>
    /// <param name="language">The language of the report's own words; data in the other one may stand among them.</param>
    /// <param name="written">The instant that the file says it was made at.</param>
    public ReportDocument(string title, Language language, Instant written)
    {
        (_title, _language, _written) = (title, language, written);
        _layout = new ReportLayout(inChinese: language == Language.Zh);
        _layout.Paragraph(title, new TypeStyle(20, Bold: true));
    }

    /// <summary>A heading of the first or second level; it stays on the page of what follows.</summary>
    public ReportDocument Heading(string text, int level = 1)
    {
        var style = new TypeStyle(level == 1 ? 14 : 11, Bold: true);
        _layout.Space(level == 1 ? 16 : 10);
        _layout.Keep(style.Leading + (3 * Body.Leading));
        _layout.Paragraph(text, style);
        _layout.Space(2);
        return this;
    }

    /// <summary>A paragraph; a line break in the text starts a new line.</summary>
    public ReportDocument Paragraph(string text)
    {
        _layout.Paragraph(text, Body);
        _layout.Space(6);
        return this;
    }

    /// <summary>A remark in smaller, grey type.</summary>
    public ReportDocument Note(string text)
    {
        _layout.Paragraph(text, Small, gray: 0.35);
        _layout.Space(6);
        return this;
    }

    /// <summary>A label with its value beside it.</summary>
    public ReportDocument Row(string label, string value)
    {
        _layout.Row([label, value], [Strong, Body], LabelAndValue);
        _layout.Space(2);
        return this;
    }

    /// <summary>A table whose head is repeated on every page. A row shorter than the head is filled with empty cells.</summary>
    /// <param name="shares">How much of the width each column gets, in proportion; equal when left out.</param>
    /// <exception cref="ArgumentException">There is no column, or a row or <paramref name="shares"/> has more cells than columns.</exception>
    public ReportDocument Table(IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string>> rows, IReadOnlyList<double>? shares = null)
    {
        if (head.Count == 0 || (shares is not null && shares.Count != head.Count))
            throw new ArgumentException("A table needs columns, and a share for each of them or for none.", nameof(head));
        var widths = shares ?? [.. head.Select(_ => 1d)];
        _layout.Space(4);
        _layout.Keep(4 * Small.Leading);
        Head();
        foreach (var row in rows)
        {
            if (row.Count > head.Count)
                throw new ArgumentException("A row has more cells than the table has columns.", nameof(rows));
            _layout.Row([.. row, .. Enumerable.Repeat("", head.Count - row.Count)], Styles(Small), widths, Head);
            _layout.Space(2);
            _layout.Rule(0.85);
        }

        _layout.Space(8);
        return this;

        void Head()
        {
            _layout.Row(head, Styles(SmallStrong), widths);
            _layout.Space(2);
            _layout.Rule(0.3);
        }

        TypeStyle[] Styles(TypeStyle style) => [.. Enumerable.Repeat(style, head.Count)];
    }

    /// <summary>The finished file. What is added afterwards no longer enters it.</summary>
    public byte[] ToPdf() => _file ??= Written();

    private byte[] Written()
    {
        _layout.Foot(_title, _language);
        var file = new PdfFile();
        var resources = ReportFonts.Resources(file);
        var tree = file.Reserve();
        var pages = _layout.Pages.Select(page => PdfFile.Reference(file.Add(Page(tree, resources, file.AddStream(page.Content))))).ToList();
        file.Set(tree, $"<< /Type /Pages /Count {pages.Count} /Kids [{string.Join(' ', pages)}] >>");
        var catalog = file.Add(
            $"<< /Type /Catalog /Pages {PdfFile.Reference(tree)} /Lang ({_language.Tag()}) /ViewerPreferences << /DisplayDocTitle true >> >>");
        var date = PdfFile.DateString(_written.ToDateTimeUtc());
        var information = file.Add($"<< /Title {PdfFile.TextString(_title)} /CreationDate {date} /ModDate {date} >>");
        return file.ToBytes(catalog, information);
    }

    private static string Page(int tree, int resources, int content) =>
        FormattableString.Invariant($"<< /Type /Page /Parent {PdfFile.Reference(tree)} /MediaBox [0 0 {ReportPage.Width} {ReportPage.Height}] ") +
        $"/Resources {PdfFile.Reference(resources)} /Contents {PdfFile.Reference(content)} >>";
}
