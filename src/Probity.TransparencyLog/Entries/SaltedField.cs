using Probity.TransparencyLog.Merkle;

namespace Probity.TransparencyLog.Entries;

/// <summary>A field with the random bytes that keep its digest from being guessed.</summary>
/// <param name="Path">Name of the field.</param>
/// <param name="Value">Its value.</param>
/// <param name="Salt">32 random bytes, used for this field of this entry only.</param>
public sealed record SaltedField(string Path, CanonicalValue Value, MerkleHash Salt)
{
    /// <summary>The salt as it is hashed and disclosed: base64url, 43 characters.</summary>
    public string SaltText => Salt.ToBase64Url();

    /// <summary>The field as an array of salt, path and value.</summary>
    public CanonicalValue.List Opened => new([SaltText, Path, Value]);

    /// <summary>SHA-256 of the canonical JSON of <see cref="Opened"/>, in base64url.</summary>
    /// <exception cref="ArgumentException">The path or the value has no canonical form.</exception>
    internal string Digest()
    {
        Span<byte> digest = stackalloc byte[MerkleHash.Length];
        CanonicalJson.Hash(Opened, digest);
        return new MerkleHash(digest).ToBase64Url();
    }
}
