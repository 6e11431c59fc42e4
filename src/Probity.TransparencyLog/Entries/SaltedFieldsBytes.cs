using System.Buffers.Binary;
using System.Collections.Immutable;
using Probity.TransparencyLog.Merkle;
using Probity.TransparencyLog.Texts;

namespace Probity.TransparencyLog.Entries;

/// <summary>Salted fields as compact bytes, to be sealed under the case's key and destroyed with it.</summary>
/// <remarks>
/// A version byte; the number of fields in 16 bits; for each its salt, then path and value in canonical JSON, each preceded by its
/// length in 32 bits; the rest is the filling, 32 bytes each. Numbers are big-endian.
/// </remarks>
public static class SaltedFieldsBytes
{
    private const byte Version = 1;

    public static byte[] Write(SaltedFields salted)
    {
        ArgumentNullException.ThrowIfNull(salted);
        using var bytes = new MemoryStream();
        bytes.WriteByte(Version);
        Span<byte> count = stackalloc byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(count, checked((ushort)salted.Fields.Length));
        bytes.Write(count);
        foreach (var field in salted.Fields)
        {
            bytes.Write(field.Salt.ToArray());
            WriteBlock(bytes, StrictText.Utf8.GetBytes(field.Path));
            WriteBlock(bytes, CanonicalJson.Write(field.Value));
        }

        foreach (var digest in salted.Filling)
            bytes.Write(digest.ToArray());
        return bytes.ToArray();
    }

    /// <exception cref="InvalidDataException">The bytes are not what <see cref="Write"/> wrote.</exception>
    public static SaltedFields Read(ReadOnlySpan<byte> bytes)
    {
        if (Take(ref bytes, 1)[0] != Version)
            throw new InvalidDataException("These salted fields are of a version that this software does not know.");
        var fields = ImmutableArray.CreateBuilder<SaltedField>();
        for (var count = BinaryPrimitives.ReadUInt16BigEndian(Take(ref bytes, 2)); count > 0; count--)
        {
            var salt = new MerkleHash(Take(ref bytes, MerkleHash.Length));
            if (!StrictText.TryDecodeUtf8(TakeBlock(ref bytes), out var path))
                throw new InvalidDataException("The path of a salted field is not text.");
            fields.Add(new SaltedField(path, CanonicalJson.Read(TakeBlock(ref bytes)).OrThrow(), salt));
        }

        if (bytes.Length != DigestList.Filling(fields.Count) * MerkleHash.Length)
            throw new InvalidDataException("Salted fields end in the wrong place.");
        return new SaltedFields(fields.ToImmutable(), [.. MerkleHash.Cast(bytes)]);
    }

    private static void WriteBlock(MemoryStream bytes, ReadOnlySpan<byte> block)
    {
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, block.Length);
        bytes.Write(length);
        bytes.Write(block);
    }

    private static ReadOnlySpan<byte> TakeBlock(ref ReadOnlySpan<byte> bytes) => Take(ref bytes, BinaryPrimitives.ReadInt32BigEndian(Take(ref bytes, 4)));

    private static ReadOnlySpan<byte> Take(ref ReadOnlySpan<byte> bytes, int length)
    {
        if (length < 0 || length > bytes.Length)
            throw new InvalidDataException("Salted fields are cut short.");
        var taken = bytes[..length];
        bytes = bytes[length..];
        return taken;
    }
}
