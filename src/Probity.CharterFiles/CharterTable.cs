using System.Globalization;
using CsvHelper;

namespace Probity.CharterFiles;

/// <summary>The matrix as a table for other programs: comma-separated, UTF-8, one charter a line, in the words of charter files.</summary>
public static class CharterTable
{
    private static readonly string[] Headings =
    [
        "charter", "version", "edition", "sector", "kind", "level", "set_at", "mirrored", "subject_kinds", "longest_term", "response", "grace",
        "repair", "published_for", "unverified", "title_en", "title_zh",
    ];

    /// <summary>The table with its headings. A cell a spreadsheet would run as a formula is escaped.</summary>
    public static string Write(IEnumerable<CharterLine> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = CsvWriter.Create(text, new CsvWriterOptions { NewLine = "\r\n", Injection = CsvInjection.Escape }, leaveOpen: true))
        {
            foreach (var row in lines.Select(Cells).Prepend(Headings))
            {
                foreach (var cell in row)
                {
                    csv.WriteField(cell);
                }

                csv.EndRecord();
            }
        }

        return text.ToString();
    }

    private static string[] Cells(CharterLine line)
    {
        var charter = line.Charter;
        return
        [
            charter.Reference.Id, Number(charter.Reference.Version), charter.Edition, charter.Sector, CharterLine.Word(charter.Kind),
            CharterLine.Word(charter.Level), CharterLine.Word(charter.Standard), charter.Mirrored ? "true" : "false",
            string.Join(' ', charter.SubjectKinds.Select(CharterLine.Word)), line.LongestTerm?.ToString() ?? "", line.Response?.ToString() ?? "",
            line.Grace?.ToString() ?? "", Repair(line), string.Join(' ', line.PublishedFor.Select(CharterLine.Word)), Number(line.Unverified),
            charter.Title.En, charter.Title.Zh,
        ];
    }

    private static string Repair(CharterLine line) => string.Join(' ', (line.EarlyEnds ?? []).Select(end => end switch
    {
        { Severity: { } severity } => $"{CharterLine.Word(severity)}:{end.After?.ToString() ?? "at-once"}",
        { After: { } after } => $"{after} {CharterLine.Word(end.Counted)}",
        _ => "at-once",
    }));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
