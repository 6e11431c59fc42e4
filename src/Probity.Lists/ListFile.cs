namespace Probity.Lists;

/// <summary>The bytes of a keeper's file, held to the size that any such list may have.</summary>
internal static class ListFile
{
    private const int ByteLimit = 64 * 1024 * 1024;

    /// <summary>Takes everything that <paramref name="stream"/> still holds; null when that is more than 64 MiB.</summary>
    public static async Task<ReadOnlyMemory<byte>?> TakeAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var taken = new MemoryStream();
        var block = new byte[81_920];
        while (await stream.ReadAsync(block, cancellationToken).ConfigureAwait(false) is var count and > 0)
        {
            if (taken.Length + count > ByteLimit)
                return null;
            taken.Write(block, 0, count);
        }

        return taken.GetBuffer().AsMemory(0, (int)taken.Length);
    }

    public static bool IsTooLarge(ReadOnlyMemory<byte> bytes) => bytes.Length > ByteLimit;

    public static ListReading TooLarge()
    {
        var faults = new FaultLog();
        faults.Add(0, null, ListRule.FileIsAtMost64MiB);
        return faults.Refusal();
    }
}
