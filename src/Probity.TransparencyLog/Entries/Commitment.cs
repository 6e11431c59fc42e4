using Probity.TransparencyLog.Merkle;
using Probity.TransparencyLog.Texts;

namespace Probity.TransparencyLog.Entries;

/// <summary>What a public leaf says of its entry's content: a SHA-256 hash over the digests of salted fields. As text 43 characters of base64url.</summary>
public readonly record struct Commitment(MerkleHash Hash)
{
    /// <summary>Length of the text form.</summary>
    public const int Length = 43;

    /// <summary>Reads the text form; null when it is anything else.</summary>
    public static Commitment? Parse(ReadOnlySpan<char> text)
    {
        Span<byte> bytes = stackalloc byte[MerkleHash.Length];
        return StrictText.TryBase64Url32(text, bytes) ? new Commitment(new MerkleHash(bytes)) : null;
    }

    public override string ToString() => Hash.ToBase64Url();
}
