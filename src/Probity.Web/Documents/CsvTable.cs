using System.Globalization;
using CsvHelper;

namespace Probity.Web.Documents;

/// <summary>A table as CSV (RFC 4180). A cell a spreadsheet would run as a formula is escaped.</summary>
internal static class CsvTable
{
    /// <summary>The whole table as text.</summary>
    public static string Write(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        Write(text, headings, rows);
        return text.ToString();
    }

    /// <summary>Writes the table as its rows come.</summary>
    public static void Write(TextWriter text, IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows)
    {
        using var table = CsvWriter.Create(text, new CsvWriterOptions { NewLine = "\r\n", Injection = CsvInjection.Escape }, leaveOpen: true);
        Line(table, headings);
        foreach (var row in rows)
        {
            Line(table, row);
        }
    }

    private static void Line(CsvWriter table, IReadOnlyList<string> cells)
    {
        foreach (var cell in cells)
        {
            table.WriteField(cell);
        }

        table.EndRecord();
    }
}
