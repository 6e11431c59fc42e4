using System.Buffers.Text;
using System.Runtime.InteropServices;
using Probity.TransparencyLog.Texts;

namespace Probity.TransparencyLog.Merkle;

/// <summary>A SHA-256 hash of the Merkle tree: 32 bytes. Arrays of it lie in memory as the bytes of a tile do.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public readonly struct MerkleHash : IEquatable<MerkleHash>
{
    /// <summary>Length in bytes.</summary>
    public const int Length = 32;

    private readonly ulong _a;
    private readonly ulong _b;
    private readonly ulong _c;
    private readonly ulong _d;

    /// <param name="bytes">Exactly 32 bytes.</param>
    /// <exception cref="ArgumentException">Another number of bytes.</exception>
    public MerkleHash(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length != Length)
            throw new ArgumentException($"A hash has {Length} bytes, not {bytes.Length}.", nameof(bytes));
        this = MemoryMarshal.Read<MerkleHash>(bytes);
    }

    /// <summary>Reads standard base64 in its canonical form; null when <paramref name="text"/> is anything else.</summary>
    public static MerkleHash? FromBase64(ReadOnlySpan<char> text) =>
        text.Length == 44 && StrictText.Base64(text) is { Length: Length } bytes ? new MerkleHash(bytes) : null;

    /// <summary>Sees whole hashes in bytes, without copying.</summary>
    public static ReadOnlySpan<MerkleHash> Cast(ReadOnlySpan<byte> bytes) => MemoryMarshal.Cast<byte, MerkleHash>(bytes);

    /// <summary>The bytes of consecutive hashes, as a tile has them.</summary>
    public static byte[] ToBytes(ReadOnlySpan<MerkleHash> hashes) => MemoryMarshal.AsBytes(hashes).ToArray();

    public void CopyTo(Span<byte> destination) => MemoryMarshal.Write(destination, in this);

    public byte[] ToArray()
    {
        var bytes = new byte[Length];
        CopyTo(bytes);
        return bytes;
    }

    /// <summary>Standard base64, as in a checkpoint.</summary>
    public string ToBase64() => Convert.ToBase64String(ToArray());

    /// <summary>URL-safe base64 without padding, 43 characters.</summary>
    public string ToBase64Url() => Base64Url.EncodeToString(MemoryMarshal.AsBytes(new ReadOnlySpan<MerkleHash>(in this)));

    public override string ToString() => ToBase64();

    public bool Equals(MerkleHash other) => _a == other._a && _b == other._b && _c == other._c && _d == other._d;

    public override bool Equals(object? obj) => obj is MerkleHash other && Equals(other);

    public override int GetHashCode() => unchecked((int)_a);

    public static bool operator ==(MerkleHash left, MerkleHash right) => left.Equals(right);

    public static bool operator !=(MerkleHash left, MerkleHash right) => !left.Equals(right);
}
