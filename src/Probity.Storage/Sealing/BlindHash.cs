using System.Buffers.Binary;

namespace Probity.Storage.Sealing;

/// <summary>The first 128 bits of a keyed hash: finds equal numbers or names without holding them.</summary>
internal readonly record struct BlindHash(ulong High, ulong Low)
{
    /// <summary>Bytes.</summary>
    public const int Length = 16;

    public static BlindHash Of(ReadOnlySpan<byte> digest) =>
        new(BinaryPrimitives.ReadUInt64BigEndian(digest), BinaryPrimitives.ReadUInt64BigEndian(digest[8..]));

    public byte[] ToBytes()
    {
        var bytes = new byte[Length];
        CopyTo(bytes);
        return bytes;
    }

    public void CopyTo(Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt64BigEndian(bytes, High);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], Low);
    }
}
