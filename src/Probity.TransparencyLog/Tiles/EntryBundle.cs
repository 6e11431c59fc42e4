using System.Buffers.Binary;

namespace Probity.TransparencyLog.Tiles;

/// <summary>Entries one after the other, each preceded by its length as a big-endian 16-bit number (C2SP tlog-tiles, "Log entries").</summary>
public static class EntryBundle
{
    /// <summary>Longest entry in bytes that the format can carry.</summary>
    public const int LongestEntry = ushort.MaxValue;

    /// <summary>Longest bundle in bytes: 256 entries of the greatest length.</summary>
    public const int LongestBundle = TileAddress.FullWidth * (LongestEntry + 2);

    /// <exception cref="ArgumentException">An entry is longer than the format can carry.</exception>
    public static byte[] Write(IReadOnlyCollection<ReadOnlyMemory<byte>> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var bundle = new byte[entries.Sum(e => e.Length + 2)];
        var rest = bundle.AsSpan();
        foreach (var entry in entries)
        {
            if (entry.Length > LongestEntry)
                throw new ArgumentException($"An entry has {entry.Length} bytes; at most {LongestEntry} fit in a bundle.", nameof(entries));
            BinaryPrimitives.WriteUInt16BigEndian(rest, (ushort)entry.Length);
            entry.Span.CopyTo(rest[2..]);
            rest = rest[(entry.Length + 2)..];
        }

        return bundle;
    }

    /// <summary>Takes the first entry off a bundle; false when the bundle is at its end or cut short.</summary>
    public static bool TryTake(ref ReadOnlySpan<byte> bundle, out ReadOnlySpan<byte> entry)
    {
        entry = default;
        if (bundle.Length < 2 || BinaryPrimitives.ReadUInt16BigEndian(bundle) is var length && bundle.Length - 2 < length)
            return false;
        entry = bundle.Slice(2, length);
        bundle = bundle[(length + 2)..];
        return true;
    }
}
