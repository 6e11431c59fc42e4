using System.Collections.Immutable;
using System.Numerics;
using Probity.TransparencyLog.Verdicts;

namespace Probity.TransparencyLog.Merkle;

/// <summary>That a leaf is in a tree (RFC 9162, section 2.1.3).</summary>
/// <param name="Index">Place of the leaf, from 0.</param>
/// <param name="Size">Leaves in the tree.</param>
/// <param name="Hashes">From the leaf's sibling up to the child of the root.</param>
public sealed record InclusionProof(long Index, long Size, ImmutableArray<MerkleHash> Hashes)
{
    /// <summary>Longest proof, in hashes, that a tree of less than 2^63 leaves needs.</summary>
    public const int LongestProof = 63;

    /// <summary>Holds exactly when this proves that <paramref name="leaf"/> is at <see cref="Index"/> of the tree with this root.</summary>
    public Verdict Verify(MerkleHash leaf, MerkleHash root)
    {
        if (Index < 0 || Index >= Size)
            return Verdict.Refused(LogRule.LeafIsInTheTree, $"leaf {Index} of a tree of {Size}");
        if (Hashes.IsDefault || Hashes.Length != Length(Index, Size))
            return Verdict.Refused(
                LogRule.ProofHasTheRightLength, $"{(Hashes.IsDefault ? 0 : Hashes.Length)} hashes where leaf {Index} of {Size} needs {Length(Index, Size)}");
        return Root(leaf) == root ? Verdict.Good : Verdict.Refused(LogRule.InclusionProofLeadsToTheRoot, $"leaf {Index} of a tree of {Size}");
    }

    /// <summary>Hashes that the proof has for a leaf inside a tree.</summary>
    internal static int Length(long index, long size)
    {
        // Below the split where the path leaves the right edge every level has a sibling; above it, one for each left turn.
        var inner = 64 - BitOperations.LeadingZeroCount((ulong)(index ^ (size - 1)));
        return inner + BitOperations.PopCount((ulong)index >> inner);
    }

    private MerkleHash Root(MerkleHash hash)
    {
        var (node, last) = (Index, Size - 1);
        foreach (var sibling in Hashes)
        {
            if ((node & 1) == 1 || node == last)
            {
                hash = Rfc6962.NodeHash(sibling, hash);
                while ((node & 1) == 0 && node != 0)
                    (node, last) = (node >> 1, last >> 1);
            }
            else
                hash = Rfc6962.NodeHash(hash, sibling);

            (node, last) = (node >> 1, last >> 1);
        }

        return hash;
    }
}
