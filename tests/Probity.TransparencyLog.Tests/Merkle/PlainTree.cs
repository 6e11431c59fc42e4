using System.Collections.Immutable;
using Probity.TransparencyLog.Merkle;

namespace Probity.TransparencyLog.Tests.Merkle;

/// <summary>A Merkle tree as RFC 6962, section 2.1 defines it, word for word and without thought of speed.</summary>
internal static class PlainTree
{
    public static MerkleHash Leaf(int index) => Rfc6962.LeafHash(BitConverter.GetBytes(index));

    public static MerkleHash[] Leaves(int size) => [.. Enumerable.Range(0, size).Select(Leaf)];

    public static MerkleHash Root(ReadOnlySpan<MerkleHash> leaves) => leaves.Length switch
    {
        0 => Rfc6962.EmptyRoot,
        1 => leaves[0],
        _ => Rfc6962.NodeHash(Root(leaves[..Split(leaves.Length)]), Root(leaves[Split(leaves.Length)..])),
    };

    public static ImmutableArray<MerkleHash> Path(int index, ReadOnlySpan<MerkleHash> leaves)
    {
        if (leaves.Length == 1)
            return [];
        var k = Split(leaves.Length);
        return index < k ? Path(index, leaves[..k]).Add(Root(leaves[k..])) : Path(index - k, leaves[k..]).Add(Root(leaves[..k]));
    }

    public static ImmutableArray<MerkleHash> Proof(int oldSize, ReadOnlySpan<MerkleHash> leaves) => Subproof(oldSize, leaves, true);

    private static ImmutableArray<MerkleHash> Subproof(int m, ReadOnlySpan<MerkleHash> leaves, bool whole)
    {
        if (m == leaves.Length)
            return whole ? [] : [Root(leaves)];
        var k = Split(leaves.Length);
        return m <= k
            ? Subproof(m, leaves[..k], whole).Add(Root(leaves[k..]))
            : Subproof(m - k, leaves[k..], false).Add(Root(leaves[..k]));
    }

    private static int Split(int size)
    {
        var k = 1;
        while (k * 2 < size)
            k *= 2;
        return k;
    }
}
