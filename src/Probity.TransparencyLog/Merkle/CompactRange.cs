namespace Probity.TransparencyLog.Merkle;

/// <summary>
/// The fewest nodes that stand for all leaves so far, one for each set bit of their number: enough to append and to tell the
/// root, in at most 63 hashes.
/// </summary>
public sealed class CompactRange
{
    private readonly List<(int Height, MerkleHash Hash)> _nodes = [];

    /// <summary>Leaves covered.</summary>
    public long Size { get; private set; }

    /// <summary>Root over all leaves (RFC 6962, section 2.1); of no leaves, the hash of nothing.</summary>
    public MerkleHash Root
    {
        get
        {
            if (_nodes.Count == 0)
                return Rfc6962.EmptyRoot;
            var root = _nodes[^1].Hash;
            for (var i = _nodes.Count - 2; i >= 0; i--)
                root = Rfc6962.NodeHash(_nodes[i].Hash, root);
            return root;
        }
    }

    /// <summary>Appends one leaf.</summary>
    public void Append(MerkleHash leafHash) => Append(leafHash, 0);

    /// <summary>Appends a whole subtree of 2^<paramref name="height"/> leaves.</summary>
    /// <exception cref="ArgumentException">The subtree is higher than what precedes it allows: it would not be a node of the tree.</exception>
    public void Append(MerkleHash subtree, int height)
    {
        if (height is < 0 or > 62 || (Size & ((1L << height) - 1)) != 0)
            throw new ArgumentException($"A subtree of height {height} cannot follow {Size} leaves.", nameof(height));

        Size += 1L << height;
        while (_nodes.Count > 0 && _nodes[^1].Height == height)
        {
            subtree = Rfc6962.NodeHash(_nodes[^1].Hash, subtree);
            _nodes.RemoveAt(_nodes.Count - 1);
            height++;
        }

        _nodes.Add((height, subtree));
    }
}
