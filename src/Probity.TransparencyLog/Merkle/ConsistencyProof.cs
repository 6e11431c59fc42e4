using System.Collections.Immutable;
using Probity.TransparencyLog.Verdicts;

namespace Probity.TransparencyLog.Merkle;

/// <summary>That a tree is the beginning of a later one (RFC 9162, section 2.1.4).</summary>
/// <param name="OldSize">Leaves in the earlier tree, at least 1: from the empty tree there is nothing to prove.</param>
/// <param name="NewSize">Leaves in the later tree.</param>
/// <param name="Hashes">As the RFC orders them; none when the sizes are equal.</param>
public sealed record ConsistencyProof(long OldSize, long NewSize, ImmutableArray<MerkleHash> Hashes)
{
    /// <summary>Longest proof in hashes that is looked at: what C2SP tlog-witness allows.</summary>
    public const int LongestProof = 63;

    /// <summary>Holds exactly when this proves that the tree with <paramref name="oldRoot"/> is the beginning of the one with <paramref name="newRoot"/>.</summary>
    public Verdict Verify(MerkleHash oldRoot, MerkleHash newRoot)
    {
        if (OldSize < 1 || OldSize > NewSize)
            return Verdict.Refused(LogRule.TreeOnlyGrows, $"from {OldSize} to {NewSize}");
        if (Hashes.IsDefault || Hashes.Length > LongestProof)
            return Verdict.Refused(LogRule.ProofHasTheRightLength, $"at most {LongestProof} hashes");
        if (OldSize == NewSize)
            return !Hashes.IsEmpty ? Verdict.Refused(LogRule.ProofHasTheRightLength, "trees of one size need no hashes")
                : oldRoot == newRoot ? Verdict.Good
                : Verdict.Refused(LogRule.OneSizeHasOneRoot, $"two roots at size {OldSize}");
        return Walk(oldRoot, newRoot);
    }

    private Verdict Walk(MerkleHash oldRoot, MerkleHash newRoot)
    {
        // The earlier tree's root is itself a node of the later one when its size is a power of two; the proof then leaves it out.
        var path = (OldSize & (OldSize - 1)) == 0 ? Hashes.Insert(0, oldRoot) : Hashes;
        if (path.IsEmpty)
            return Verdict.Refused(LogRule.ProofHasTheRightLength, "no hashes");

        var (node, last) = (OldSize - 1, NewSize - 1);
        while ((node & 1) == 1)
            (node, last) = (node >> 1, last >> 1);
        var (older, newer) = (path[0], path[0]);
        foreach (var hash in path.AsSpan()[1..])
        {
            if (last == 0)
                return Verdict.Refused(LogRule.ProofHasTheRightLength, "more hashes than the trees need");
            if ((node & 1) == 1 || node == last)
            {
                (older, newer) = (Rfc6962.NodeHash(hash, older), Rfc6962.NodeHash(hash, newer));
                while ((node & 1) == 0 && node != 0)
                    (node, last) = (node >> 1, last >> 1);
            }
            else
                newer = Rfc6962.NodeHash(newer, hash);

            (node, last) = (node >> 1, last >> 1);
        }

        return last != 0 ? Verdict.Refused(LogRule.ProofHasTheRightLength, "fewer hashes than the trees need")
            : older != oldRoot ? Verdict.Refused(LogRule.ConsistencyProofLeadsToTheRoots, $"not to that of size {OldSize}")
            : newer != newRoot ? Verdict.Refused(LogRule.ConsistencyProofLeadsToTheRoots, $"not to that of size {NewSize}")
            : Verdict.Good;
    }
}
