using Probity.TransparencyLog.Merkle;

namespace Probity.TransparencyLog.Tiles;

/// <summary>A tile that will never change again.</summary>
/// <param name="Address">Level and index; the width is 256.</param>
/// <param name="Hashes">Its 256 hashes.</param>
public sealed record FullTile(TileAddress Address, ReadOnlyMemory<MerkleHash> Hashes)
{
    /// <summary>The hash of this tile in the level above.</summary>
    public MerkleHash Root => NodeRow.Root(Hashes.Span);

    /// <summary>8,192 bytes, as served.</summary>
    public byte[] ToBytes() => MerkleHash.ToBytes(Hashes.Span);
}
