using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;
using Probity.Registers.Recording;

namespace Probity.Lists.DoublePublicity;

/// <summary>Permits and penalties as comma-separated text in the columns of double publicity (双公示): UTF-8 with a header, one decision a line.</summary>
/// <remarks>A file is accepted whole or refused whole, and no content of it makes the reading throw. Legal representatives are read past.</remarks>
public static class RecordFile
{
    private const int MostRows = 20_000;

    /// <summary>Reads the bytes of a file.</summary>
    public static RecordReading Read(ReadOnlyMemory<byte> bytes, RecordedKind kind)
    {
        var faults = new FaultLog();
        var columns = RecordColumns.Of(kind);
        using var rows = new SeparatedRows(WithoutMark(bytes), columns, faults, ',');
        if (ListFile.IsTooLarge(bytes))
        {
            faults.Add(0, null, ListRule.FileIsAtMost64MiB);
        }
        else if (!rows.Next())
        {
            faults.Add(0, null, ListRule.FileHasRows);
        }

        // Under a foreign header every row would be a fault of its own and none would help.
        if (faults.Count > 0 || !rows.IsHeader())
        {
            return Refusal(faults, false);
        }

        var (read, namesPeople) = Rows(rows, kind, columns, faults);
        if (faults.Count == 0 && read.Length == 0)
        {
            faults.Add(0, null, ListRule.FileHasRows);
        }

        return faults.Count == 0 ? new RecordReading.Accepted(read, namesPeople) : Refusal(faults, faults.IsFull && rows.Next());
    }

    /// <summary>The file with its header. A cell a spreadsheet would run as a formula is escaped; what stands about people stays empty.</summary>
    public static string Write(RecordedKind kind, IEnumerable<RecordRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = CsvWriter.Create(text, new CsvWriterOptions { NewLine = "\r\n", Injection = CsvInjection.Escape }, leaveOpen: true))
        {
            var columns = RecordColumns.Of(kind);
            Line(csv, columns);
            foreach (var row in rows)
            {
                var cells = RecordWriter.Cells(row);
                Line(csv, columns.Select(column => cells.GetValueOrDefault(column) ?? ""));
            }
        }

        return text.ToString();
    }

    private static (ImmutableArray<RecordRow> Rows, bool NamesPeople) Rows(
        SeparatedRows rows, RecordedKind kind, ImmutableArray<string> columns, FaultLog faults)
    {
        var read = ImmutableArray.CreateBuilder<RecordRow>();
        var known = new HashSet<(string Organisation, string Document)>();
        var namesPeople = false;
        while (!faults.IsFull && rows.Next())
        {
            if (read.Count == MostRows)
            {
                faults.Add(0, null, ListRule.FileHasAtMost20000Rows);
                break;
            }

            if (rows.Fields() is not { } fields)
            {
                continue;
            }

            namesPeople |= RecordColumns.OfPeople.Any(column => columns.IndexOf(column) is >= 0 and var at && fields[at].Length > 0);
            var row = RecordReader.Read(rows.Line, kind, new RecordFields(rows.Line, columns, [.. fields.Select(Unescaped)], faults));
            if (row.Subject.Identifiers.Count > 0 && !known.Add((row.Subject.Identifiers[0].ToString(), row.Document.Number)))
            {
                faults.Add(row.Line, kind == RecordedKind.Penalty ? "CF_WSH" : "XK_WSH", ListRule.DecisionIsThereOnce);
            }

            read.Add(row);
        }

        return (read.ToImmutable(), namesPeople);
    }

    private static void Line(CsvWriter csv, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(cell);
        }

        csv.EndRecord();
    }

    private static RecordReading.Refused Refusal(FaultLog faults, bool moreFollow)
    {
        var refused = faults.Refusal(moreFollow);
        return new RecordReading.Refused(refused.Faults, refused.MoreFollow);
    }

    private static string Unescaped(string field) => field is ['\'', '=' or '+' or '-' or '@', ..] ? field[1..] : field;

    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> bytes) => bytes.Span is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes;
}
