using Probity.TransparencyLog.Tiles;

namespace Probity.TransparencyLog.Merkle;

/// <summary>The tiles looked at last, with their inner nodes: at most so many, about 16 KiB each.</summary>
internal sealed class TileNodesCache(int capacity)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<TileAddress, LinkedListNode<(TileAddress Address, TileNodes Nodes)>> _known = [];
    private readonly LinkedList<(TileAddress Address, TileNodes Nodes)> _latest = [];

    public TileNodes? Find(TileAddress address)
    {
        lock (_gate)
        {
            if (!_known.TryGetValue(address, out var found))
                return null;
            _latest.Remove(found);
            _latest.AddFirst(found);
            return found.Value.Nodes;
        }
    }

    public void Add(TileAddress address, TileNodes nodes)
    {
        lock (_gate)
        {
            if (_known.ContainsKey(address))
                return;
            _known[address] = _latest.AddFirst((address, nodes));
            if (_known.Count <= capacity)
                return;
            _known.Remove(_latest.Last!.Value.Address);
            _latest.RemoveLast();
        }
    }
}
