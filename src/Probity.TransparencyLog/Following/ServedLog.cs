using Probity.TransparencyLog.Entries;
using Probity.TransparencyLog.Merkle;
using Probity.TransparencyLog.Tiles;

namespace Probity.TransparencyLog.Following;

/// <summary>Gets tiles and bundles of a log. A partial one that is gone is cut from the full one that took its place (C2SP tlog-tiles, "Partial Tiles").</summary>
internal sealed class ServedLog(LogFetch fetch)
{
    public const int LongestBundle = TileAddress.FullWidth * (2 + LogLeaf.Longest);

    /// <summary>The bytes of a tile, exactly as many as its width asks for; null when it is not there or has another length.</summary>
    public async ValueTask<byte[]?> TileAsync(TileAddress address, CancellationToken cancellationToken)
    {
        var length = address.Width * MerkleHash.Length;
        var exact = await fetch(address.Path, length, cancellationToken).ConfigureAwait(false);
        if (exact is not null || address.IsFull)
            return exact?.Length == length ? exact : null;
        var full = await fetch(address.Full.Path, TileAddress.FullWidth * MerkleHash.Length, cancellationToken).ConfigureAwait(false);
        return full?.Length == TileAddress.FullWidth * MerkleHash.Length ? full[..length] : null;
    }

    /// <summary>A bundle; null when it is not there or too long.</summary>
    public async ValueTask<ServedBundle?> BundleAsync(EntryBundleAddress address, CancellationToken cancellationToken)
    {
        var bytes = await fetch(address.Path, LongestBundle, cancellationToken).ConfigureAwait(false);
        var served = address;
        if (bytes is null && !address.IsFull)
            (bytes, served) = (await fetch(address.Full.Path, LongestBundle, cancellationToken).ConfigureAwait(false), address.Full);
        return bytes is { Length: <= LongestBundle } ? new ServedBundle(bytes, address.Width, served.Width > address.Width) : null;
    }

    public ValueTask<byte[]?> ResourceAsync(string path, int longest, CancellationToken cancellationToken) => fetch(path, longest, cancellationToken);
}
