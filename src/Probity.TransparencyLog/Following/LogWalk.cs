using Probity.TransparencyLog.Checkpoints;
using Probity.TransparencyLog.Merkle;
using Probity.TransparencyLog.Tiles;
using Probity.TransparencyLog.Verdicts;

namespace Probity.TransparencyLog.Following;

/// <summary>Reads a log's entries bundle by bundle, grows the tree again and holds every tile that is served against it.</summary>
internal sealed class LogWalk(ServedLog served, SignedCheckpoint checkpoint, EntryAudit audit, Findings findings)
{
    /// <summary>Bundles fetched ahead of the one that is read.</summary>
    private const int Ahead = 8;

    private TreeFrontier _tree = TreeFrontier.Empty;

    public long EntriesRead { get; private set; }

    /// <summary>The entries served now do not give the root remembered.</summary>
    public bool Forked { get; private set; }

    public async Task RunAsync(
        SignedCheckpoint? remembered, bool newEntriesOnly, IProgress<FollowProgress>? progress, CancellationToken cancellationToken)
    {
        if (newEntriesOnly && remembered is { Size: > 0 } && !await SkipAsync(remembered.Size, cancellationToken).ConfigureAwait(false))
            return;

        var size = checkpoint.Size;
        var coming = new Queue<Task<ServedBundle?>>();
        var (next, last) = (_tree.Size / TileAddress.FullWidth, (size + TileAddress.FullWidth - 1) / TileAddress.FullWidth);
        while (_tree.Size < size && !findings.IsFull)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (; next < last && coming.Count < Ahead; next++)
                coming.Enqueue(served.BundleAsync(EntryBundleAddress.In(size, next)!.Value, cancellationToken).AsTask());
            var bundle = EntryBundleAddress.In(size, _tree.Size / TileAddress.FullWidth)!.Value;
            if (!await BundleAsync(bundle, await coming.Dequeue().ConfigureAwait(false), remembered, cancellationToken).ConfigureAwait(false))
                return;
            progress?.Report(new FollowProgress(_tree.Size, size));
        }

        if (_tree.Size == size)
            await EndAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Starts at the bundle that holds the last remembered entry, from the tiles to its left.</summary>
    private async Task<bool> SkipAsync(long rememberedSize, CancellationToken cancellationToken)
    {
        var start = (rememberedSize - 1) / TileAddress.FullWidth * TileAddress.FullWidth;
        var edge = new Dictionary<TileAddress, byte[]>();
        foreach (var tile in TilePlan.ForRoot(start))
        {
            // The narrow tile of that time may be gone; the one of today begins with the same hashes.
            var today = TileAddress.In(checkpoint.Size, tile.Level, tile.Index)!.Value;
            if (await TileAsync(today, cancellationToken).ConfigureAwait(false) is not { } bytes)
                return false;
            edge[tile] = bytes[..(tile.Width * MerkleHash.Length)];
        }

        _tree = TreeFrontier.FromEdge(start, edge);
        return true;
    }

    private async Task<bool> BundleAsync(
        EntryBundleAddress address, ServedBundle? bundle, SignedCheckpoint? remembered, CancellationToken cancellationToken)
    {
        if (bundle is null)
        {
            findings.Add(LogRule.ResourceIsThere, address.Path);
            return false;
        }

        if (audit.Read(bundle, _tree.Size) is not { } hashes)
            return false;
        EntriesRead += hashes.Length;
        foreach (var tile in Grow(hashes, remembered))
            await CompareAsync(tile.Address, tile.Hashes, cancellationToken).ConfigureAwait(false);
        return true;
    }

    /// <summary>Appends, and looks at the root at the very size that was remembered.</summary>
    private List<FullTile> Grow(ReadOnlySpan<MerkleHash> hashes, SignedCheckpoint? remembered)
    {
        var completed = new List<FullTile>();
        if (remembered is not null && remembered.Size - _tree.Size is > 0 and var before && before <= hashes.Length)
        {
            Append(hashes[..(int)before], completed);
            hashes = hashes[(int)before..];
            if (_tree.ComputeRoot() != remembered.Root)
            {
                Forked = true;
                findings.Add(LogRule.LogNeverForks, $"the first {remembered.Size} entries are not those of the checkpoint seen before");
            }
        }

        Append(hashes, completed);
        return completed;
    }

    private void Append(ReadOnlySpan<MerkleHash> hashes, List<FullTile> completed)
    {
        var growth = _tree.Append(hashes);
        _tree = growth.Frontier;
        completed.AddRange(growth.Completed);
    }

    private async Task EndAsync(CancellationToken cancellationToken)
    {
        foreach (var partial in TilePlan.ForRoot(checkpoint.Size))
            await CompareAsync(partial, _tree.Tile(partial)!.Value, cancellationToken).ConfigureAwait(false);
        if (_tree.ComputeRoot() != checkpoint.Root)
            findings.Add(LogRule.EntriesGiveTheRoot, $"at {checkpoint.Size} entries");
    }

    private async Task CompareAsync(TileAddress address, ReadOnlyMemory<MerkleHash> computed, CancellationToken cancellationToken)
    {
        if (await TileAsync(address, cancellationToken).ConfigureAwait(false) is { } bytes
            && !MerkleHash.Cast(bytes).SequenceEqual(computed.Span))
            findings.Add(LogRule.ServedTilesAreTheComputedOnes, address.Path);
    }

    private async Task<byte[]?> TileAsync(TileAddress address, CancellationToken cancellationToken)
    {
        var bytes = await served.TileAsync(address, cancellationToken).ConfigureAwait(false);
        if (bytes is null)
            findings.Add(LogRule.ResourceIsThere, address.Path);
        return bytes;
    }
}
