namespace Probity.TransparencyLog.Merkle;

/// <summary>A tile with the nodes between its hashes and its top: rows of heights 0 to 8 over the hashes.</summary>
internal sealed class TileNodes
{
    private readonly MerkleHash[] _nodes;
    private readonly int _width;

    public TileNodes(ReadOnlySpan<MerkleHash> hashes)
    {
        _width = hashes.Length;
        _nodes = new MerkleHash[Start(9)];
        hashes.CopyTo(_nodes);
        for (var height = 1; _width >> height > 0; height++)
            NodeRow.Parents(_nodes.AsSpan(Start(height - 1), _width >> (height - 1)), _nodes.AsSpan(Start(height), _width >> height));
    }

    /// <summary>Root of the 2^<paramref name="height"/> hashes from place <paramref name="index"/> times that on; all must be in the tile.</summary>
    public MerkleHash this[int height, int index] => index < _width >> height
        ? _nodes[Start(height) + index]
        : throw new ArgumentOutOfRangeException(nameof(index));

    private int Start(int height)
    {
        var start = 0;
        for (var below = 0; below < height; below++)
            start += _width >> below;
        return start;
    }
}
