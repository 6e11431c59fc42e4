using Probity.TransparencyLog.Merkle;
using Probity.TransparencyLog.Tiles;

namespace Probity.TransparencyLog.Tests.Merkle;

/// <summary>A tree grown leaf by leaf, with the tiles as storage would keep them: full ones stored, partial ones in the frontier.</summary>
internal sealed class TestLog
{
    private readonly Dictionary<TileAddress, byte[]> _full = [];

    public TreeFrontier Frontier { get; private set; } = TreeFrontier.Empty;

    public static TestLog Of(int size)
    {
        var log = new TestLog();
        log.Append(PlainTree.Leaves(size));
        return log;
    }

    public void Append(params ReadOnlySpan<MerkleHash> leaves)
    {
        var growth = Frontier.Append(leaves);
        foreach (var tile in growth.Completed)
            _full.Add(tile.Address, tile.ToBytes());
        Frontier = growth.Frontier;
    }

    public byte[]? Read(TileAddress address) => Frontier.ReadWith(ReadFull)(address);

    public byte[]? ReadFull(TileAddress address) => _full.GetValueOrDefault(address);
}
