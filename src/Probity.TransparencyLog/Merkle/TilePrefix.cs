namespace Probity.TransparencyLog.Merkle;

/// <summary>The first hashes of a tile that still grows. A value: appending gives a longer one and leaves this one as it was.</summary>
/// <remarks>
/// Prefixes of one tile share memory. Whoever first appends after the last hash written gets the next place; a second branch,
/// which grows from a tree that was thrown away, finds the place taken and copies.
/// </remarks>
internal readonly struct TilePrefix
{
    private readonly Shared? _shared;

    private TilePrefix(Shared shared, int count) => (_shared, Count) = (shared, count);

    public int Count { get; }

    public ReadOnlyMemory<MerkleHash> Hashes => _shared is null ? default : _shared.Hashes.AsMemory(0, Count);

    public TilePrefix Append(MerkleHash hash)
    {
        var shared = _shared ?? new Shared();
        if (Interlocked.CompareExchange(ref shared.Used, Count + 1, Count) != Count)
        {
            shared = new Shared { Used = Count + 1 };
            Hashes.CopyTo(shared.Hashes);
        }

        shared.Hashes[Count] = hash;
        return new TilePrefix(shared, Count + 1);
    }

    private sealed class Shared
    {
        public readonly MerkleHash[] Hashes = new MerkleHash[Tiles.TileAddress.FullWidth];
        public int Used;
    }
}
