using System.Collections.Immutable;
using System.Security.Cryptography;

namespace Probity.Lists;

/// <summary>
/// Reads the Denied Persons List of the US Bureau of Industry and Security: persons and organisations denied export
/// privileges (15 CFR 764.3(a)(2)). Tab-separated text with a header, in UTF-8.
/// </summary>
/// <remarks>
/// <para>The file is accepted whole or refused whole, and no content of it makes the reading throw.</para>
/// <para>
/// The keeper publishes neither a count of rows nor a checksum, so a file cut off exactly between two rows reads as a shorter
/// list. Whoever imports it must compare the number of entries with the edition before.
/// </para>
/// </remarks>
public static class DeniedPersonsList
{
    public static readonly KeeperListId Id = new("bis-dpl");

    private const int RowsBetweenReports = 1_000;

    /// <summary>Reads everything that <paramref name="stream"/> still holds; it stays open. Throws only what the stream itself throws.</summary>
    public static async Task<ListReading> ReadAsync(
        Stream stream, IProgress<ListProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return await ListFile.TakeAsync(stream, cancellationToken).ConfigureAwait(false) is { } bytes
            ? Read(bytes, progress)
            : ListFile.TooLarge();
    }

    /// <summary>Reads the bytes of a file.</summary>
    public static ListReading Read(ReadOnlyMemory<byte> bytes, IProgress<ListProgress>? progress = null)
    {
        if (ListFile.IsTooLarge(bytes))
            return ListFile.TooLarge();

        var faults = new FaultLog();
        using var rows = new SeparatedRows(bytes, DeniedPersonsRow.Columns, faults);
        if (!rows.Next())
            faults.Add(0, null, ListRule.FileHasRows);

        // Under a foreign header every row would be a fault of its own and none would help.
        if (faults.Count > 0 || !rows.IsHeader())
            return faults.Refusal();

        var entries = Entries(rows, faults, bytes.Length, progress);
        if (faults.Count == 0 && entries.Length == 0)
            faults.Add(0, null, ListRule.FileHasRows);
        return faults.Count == 0
            ? new ListReading.Accepted(new MirroredList(Id, entries, Convert.ToHexStringLower(SHA256.HashData(bytes.Span))))
            : faults.Refusal(moreFollow: faults.IsFull && rows.Next());
    }

    private static ImmutableArray<MirroredEntry> Entries(
        SeparatedRows rows, FaultLog faults, int bytesInAll, IProgress<ListProgress>? progress)
    {
        var entries = ImmutableArray.CreateBuilder<MirroredEntry>();
        var occurrences = new Dictionary<string, int>();
        var read = 0;
        while (!faults.IsFull && rows.Next())
        {
            if (++read % RowsBetweenReports == 0)
                progress?.Report(new ListProgress(read, rows.BytesRead, bytesInAll));
            if (rows.Fields() is not { } fields)
                continue;
            var row = new DeniedPersonsRow(rows.Line, fields, faults);
            var occurrence = occurrences[row.Identity] = occurrences.GetValueOrDefault(row.Identity) + 1;
            if (row.Entry(Id, occurrence) is { } entry)
                entries.Add(entry);
        }

        progress?.Report(new ListProgress(read, bytesInAll, bytesInAll));
        return entries.ToImmutable();
    }
}
