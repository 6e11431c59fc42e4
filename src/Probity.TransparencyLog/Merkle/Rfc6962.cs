using System.Security.Cryptography;

namespace Probity.TransparencyLog.Merkle;

/// <summary>Hashing of leaves and nodes (RFC 6962 and RFC 9162, section 2.1.1), with SHA-256.</summary>
public static class Rfc6962
{
    private const byte LeafPrefix = 0;
    private const byte NodePrefix = 1;

    /// <summary>Longest entry that <see cref="LeafHash"/> puts on the stack.</summary>
    private const int SmallEntry = 1024;

    /// <summary>Root of the tree without leaves: the hash of nothing.</summary>
    public static MerkleHash EmptyRoot { get; } = new(SHA256.HashData([]));

    public static MerkleHash LeafHash(ReadOnlySpan<byte> entry)
    {
        var prefixed = entry.Length < SmallEntry ? stackalloc byte[entry.Length + 1] : new byte[entry.Length + 1];
        prefixed[0] = LeafPrefix;
        entry.CopyTo(prefixed[1..]);
        return Hash(prefixed);
    }

    public static MerkleHash NodeHash(MerkleHash left, MerkleHash right)
    {
        Span<byte> prefixed = stackalloc byte[1 + (2 * MerkleHash.Length)];
        prefixed[0] = NodePrefix;
        left.CopyTo(prefixed[1..]);
        right.CopyTo(prefixed[(1 + MerkleHash.Length)..]);
        return Hash(prefixed);
    }

    private static MerkleHash Hash(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[MerkleHash.Length];
        SHA256.HashData(bytes, hash);
        return new MerkleHash(hash);
    }
}
