namespace Probity.TransparencyLog.Merkle;

/// <summary>Hashes neighbouring nodes into the row of their parents.</summary>
internal static class NodeRow
{
    /// <summary>Writes the parents of whole pairs; a node left over is ignored.</summary>
    public static void Parents(ReadOnlySpan<MerkleHash> nodes, Span<MerkleHash> parents)
    {
        var i = 0;
        if (Sha256Lanes.IsSupported)
            for (; i + Sha256Lanes.Lanes <= nodes.Length / 2; i += Sha256Lanes.Lanes)
                Sha256Lanes.Parents(nodes.Slice(2 * i, 2 * Sha256Lanes.Lanes), parents.Slice(i, Sha256Lanes.Lanes));
        for (; i < nodes.Length / 2; i++)
            parents[i] = Rfc6962.NodeHash(nodes[2 * i], nodes[(2 * i) + 1]);
    }

    /// <summary>Root of a row whose length is a power of two.</summary>
    public static MerkleHash Root(ReadOnlySpan<MerkleHash> nodes)
    {
        if (nodes.Length == 1)
            return nodes[0];
        Span<MerkleHash> row = new MerkleHash[nodes.Length / 2];
        Parents(nodes, row);
        while (row.Length > 1)
        {
            // A parent is written where its children have been read already.
            Parents(row, row);
            row = row[..(row.Length / 2)];
        }

        return row[0];
    }
}
