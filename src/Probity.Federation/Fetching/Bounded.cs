namespace Probity.Federation.Fetching;

/// <summary>Reads what strangers send, and no more of it than makes sense.</summary>
internal static class Bounded
{
    /// <summary>The whole stream, or one byte more than <paramref name="longest"/> of a longer one.</summary>
    public static async ValueTask<byte[]> ReadAsync(Stream stream, int longest, CancellationToken cancel)
    {
        using var read = new MemoryStream();
        var block = new byte[16 * 1024];
        while (read.Length <= longest)
        {
            var count = await stream.ReadAsync(block.AsMemory(0, (int)Math.Min(block.Length, longest + 1L - read.Length)), cancel).ConfigureAwait(false);
            if (count == 0)
                break;
            read.Write(block, 0, count);
        }

        return read.ToArray();
    }
}
