using System.Buffers.Binary;

namespace Probity.Storage.Sealing;

/// <summary>The first 128 bits of a keyed hash: finds equal numbers or names without holding them.</summary>
internal readonly record struct BlindHash(ulong High, ulong Low)
{
    public static BlindHash Of(ReadOnlySpan<byte> digest) =>
        new(BinaryPrimitives.ReadUInt64BigEndian(digest), BinaryPrimitives.ReadUInt64BigEndian(digest[8..]));

    public byte[] ToBytes()
    {
        var bytes = new byte[16];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, High);
        BinaryPrimitives.WriteUInt64BigEndian(bytes.AsSpan(8), Low);
        return bytes;
    }
}
