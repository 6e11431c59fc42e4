using System.Buffers.Binary;
using Probity.TransparencyLog.Checkpoints;
using Probity.TransparencyLog.Entries;
using Probity.TransparencyLog.Following;
using Probity.TransparencyLog.Keys;
using Probity.TransparencyLog.Merkle;
using Probity.TransparencyLog.Notes;
using Probity.TransparencyLog.Tiles;

namespace Probity.Benchmarks.Log;

/// <summary>A log whose entries follow from their numbers, so that one of any size fits into memory: only tiles above the leaves are kept.</summary>
internal sealed class GeneratedLog
{
    private const string Origin = "bench.example/log/example-court/enforcement";

    private static readonly RegisterName Register = RegisterName.Parse("example-court/enforcement")!.Value;
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly Dictionary<string, byte[]> _kept = [];
    private readonly long _size;

    public GeneratedLog(long size)
    {
        _size = size;
        using var key = SigningKey.FromSeed(Origin, NoteAlgorithm.Ed25519, new byte[SigningKey.SeedLength]).OrThrow();
        var tree = TreeFrontier.Empty;
        foreach (var bundle in TilePlan.Entries(size))
        {
            var growth = tree.Append(Hashes(bundle.Index, bundle.Width));
            tree = growth.Frontier;
            foreach (var tile in growth.Completed.Where(t => t.Address.Level > 0))
                _kept[tile.Address.Path] = tile.ToBytes();
        }

        foreach (var partial in TilePlan.ForRoot(size))
            _kept[partial.Path] = MerkleHash.ToBytes(tree.Tile(partial)!.Value.Span);
        Trusted = key.Verifier;
        _kept[LogPaths.Keys] = KeyHistory.Begin(key).ToBytes();
        _kept[LogPaths.Checkpoint] = SignedCheckpoint.Sign(new Checkpoint(Origin, size, tree.ComputeRoot()), key).ToBytes();
    }

    public VerifierKey Trusted { get; }

    public static byte[] Entry(long number)
    {
        Span<byte> commitment = stackalloc byte[MerkleHash.Length];
        commitment.Clear();
        BinaryPrimitives.WriteInt64LittleEndian(commitment, number * 0x5851F42D4C957F2D);
        return new LogLeaf(Register, number, LeafInstant.Of(Start.AddMilliseconds(number)), new Commitment(new MerkleHash(commitment))).ToBytes();
    }

    public static byte[] Bundle(long index, int width) =>
        EntryBundle.Write([.. Enumerable.Range(1, width).Select(i => (ReadOnlyMemory<byte>)Entry((index * TileAddress.FullWidth) + i))]);

    public ValueTask<byte[]?> Fetch(string path, int longest, CancellationToken cancellationToken) => ValueTask.FromResult(
        _kept.GetValueOrDefault(path)
        ?? (EntryBundleAddress.FromPath(path) is { } bundle && EntryBundleAddress.In(_size, bundle.Index) == bundle ? Bundle(bundle.Index, bundle.Width)
            : TileAddress.FromPath(path) is { Level: 0, IsFull: true } tile ? MerkleHash.ToBytes(Hashes(tile.Index, tile.Width))
            : null));

    private static MerkleHash[] Hashes(long tile, int width) =>
        [.. Enumerable.Range(1, width).Select(i => Rfc6962.LeafHash(Entry((tile * TileAddress.FullWidth) + i)))];
}
