using Probity.TransparencyLog.Merkle;

namespace Probity.TransparencyLog.Entries;

/// <summary>The digests of an entry's fields in base64url, sorted, and the commitment over them.</summary>
internal static class DigestList
{
    /// <summary>
    /// An entry has a multiple of so many digests: random ones fill the last group, so that their number does not betray which
    /// optional fields an event has. It also keeps the list of digests from being read as a field, which is an array of three.
    /// </summary>
    public const int Group = 8;

    public static Commitment Commit(IEnumerable<string> digests)
    {
        Span<byte> digest = stackalloc byte[MerkleHash.Length];
        CanonicalJson.Hash(new CanonicalValue.List([.. digests.Order(StringComparer.Ordinal).Select(d => (CanonicalValue)d)]), digest);
        return new Commitment(new MerkleHash(digest));
    }

    /// <summary>Random digests needed beside those of so many fields.</summary>
    public static int Filling(int fields) => (Group - (fields % Group)) % Group;
}
