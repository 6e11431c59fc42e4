using Probity.TransparencyLog.Checkpoints;
using Probity.TransparencyLog.Entries;
using Probity.TransparencyLog.Following;
using Probity.TransparencyLog.Keys;
using Probity.TransparencyLog.Merkle;
using Probity.TransparencyLog.Notes;
using Probity.TransparencyLog.Tiles;

namespace Probity.TransparencyLog.Tests;

/// <summary>A small log as a directory of files would hold it, with ways to damage it.</summary>
internal sealed class PublishedLog
{
    private readonly List<byte[]> _entries = [];

    public Dictionary<string, byte[]> Files { get; } = [];

    public TreeFrontier Tree { get; private set; } = TreeFrontier.Empty;

    public KeyHistory Keys { get; set; } = Sample.Keys;

    public SigningKey Signer { get; set; } = Sample.Key;

    public List<string> Fetched { get; } = [];

    public SignedCheckpoint Checkpoint => SignedCheckpoint.Parse(Files[LogPaths.Checkpoint]).OrThrow();

    public static PublishedLog Of(int size)
    {
        var log = new PublishedLog();
        log.Append(Enumerable.Range(1, size).Select(n => Leaf(n).ToBytes()));
        log.Publish();
        return log;
    }

    /// <summary>A leaf whose commitment is made up: what is inside matters to no follower.</summary>
    public static LogLeaf Leaf(long number) => new(
        Sample.Register, number, LeafInstant.Of(Sample.Start.AddSeconds(number)), new Commitment(PlainLeaf(number)));

    public PublishedLog Append(params IEnumerable<byte[]> entries)
    {
        foreach (var entry in entries)
        {
            _entries.Add(entry);
            var growth = Tree.Append(Rfc6962.LeafHash(entry));
            Tree = growth.Frontier;
            foreach (var tile in growth.Completed)
                Files[tile.Address.Path] = tile.ToBytes();
        }

        return this;
    }

    /// <summary>Writes the partial tiles, the bundles and a signed checkpoint.</summary>
    public PublishedLog Publish(params IReadOnlyCollection<SigningKey> witnesses)
    {
        foreach (var tile in TilePlan.ForRoot(Tree.Size))
            Files[tile.Path] = MerkleHash.ToBytes(Tree.Tile(tile)!.Value.Span);
        foreach (var bundle in TilePlan.Entries(Tree.Size))
            Files[bundle.Path] = EntryBundle.Write([.. _entries.Skip((int)bundle.Index * 256).Take(bundle.Width).Select(e => (ReadOnlyMemory<byte>)e)]);
        Files[LogPaths.Keys] = Keys.ToBytes();
        var signed = SignedCheckpoint.Sign(new Checkpoint(Signer.Name, Tree.Size, Tree.ComputeRoot()), Signer);
        Files[LogPaths.Checkpoint] = signed.With(witnesses.Select(w => signed.Note.Cosign(w, Sample.Start))).ToBytes();
        return this;
    }

    public ValueTask<byte[]?> Fetch(string path, int longest, CancellationToken cancellationToken)
    {
        Fetched.Add(path);
        return ValueTask.FromResult(Files.TryGetValue(path, out var file) ? file[..Math.Min(file.Length, longest + 1)] : null);
    }

    public Task<FollowReport> Follow(FollowRequest? request = null) => LogFollower.FollowAsync(
        Fetch, request ?? new FollowRequest { Trusted = Sample.Key.Verifier }, cancellationToken: TestContext.Current.CancellationToken);

    private static MerkleHash PlainLeaf(long number) => Rfc6962.LeafHash(BitConverter.GetBytes(number));
}
