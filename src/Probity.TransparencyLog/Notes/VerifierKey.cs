using System.Globalization;
using NSec.Cryptography;
using Probity.TransparencyLog.Texts;
using Probity.TransparencyLog.Verdicts;

namespace Probity.TransparencyLog.Notes;

/// <summary>A public key with the name it signs under; as text a "vkey": name, key ID in hexadecimal, type and key in base64, joined by plus signs.</summary>
public sealed class VerifierKey : IEquatable<VerifierKey>
{
    private const int KeyLength = 32;

    private readonly PublicKey _key;

    private VerifierKey(string name, NoteAlgorithm algorithm, PublicKey key)
    {
        (Name, Algorithm, _key) = (name, algorithm, key);
        Id = KeyName.Id(name, algorithm, key.Export(KeyBlobFormat.RawPublicKey));
    }

    public string Name { get; }

    public NoteAlgorithm Algorithm { get; }

    /// <summary>Short identifier that signature lines carry; no proof of anything.</summary>
    public uint Id { get; }

    /// <param name="name">Name without white space and plus signs.</param>
    /// <param name="algorithm">What the key signs.</param>
    /// <param name="publicKey">32 bytes (RFC 8032, section 5.1.5).</param>
    public static Reading<VerifierKey> Of(string name, NoteAlgorithm algorithm, ReadOnlySpan<byte> publicKey) =>
        !KeyName.IsWellFormed(name) ? LogRule.KeyNameIsWellFormed
        : algorithm is not (NoteAlgorithm.Ed25519 or NoteAlgorithm.CosignatureV1) || publicKey.Length != KeyLength
            || !PublicKey.TryImport(SignatureAlgorithm.Ed25519, publicKey, KeyBlobFormat.RawPublicKey, out var key)
            ? LogRule.VerifierKeyIsWellFormed
        : new VerifierKey(name, algorithm, key!);

    /// <summary>Reads the text form.</summary>
    public static Reading<VerifierKey> Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        // The base64 part may itself contain plus signs; the name and the identifier cannot.
        var parts = text.Split('+', 3);
        if (parts.Length != 3 || StrictText.Base64(parts[2]) is not { Length: > 1 } bytes
            || !KeyName.TryId(parts[1], out var id))
            return LogRule.VerifierKeyIsWellFormed;
        var reading = Of(parts[0], (NoteAlgorithm)bytes[0], bytes.AsSpan(1));
        return reading.IsGood && reading.Value.Id != id ? LogRule.KeyIdFitsTheKey : reading;
    }

    /// <summary>Whether this key made a signature over exactly these bytes.</summary>
    internal bool Verify(ReadOnlySpan<byte> message, ReadOnlySpan<byte> signature) => SignatureAlgorithm.Ed25519.Verify(_key, message, signature);

    public override string ToString()
    {
        byte[] typed = [(byte)Algorithm, .. _key.Export(KeyBlobFormat.RawPublicKey)];
        return string.Create(CultureInfo.InvariantCulture, $"{Name}+{Id:x8}+{Convert.ToBase64String(typed)}");
    }

    public bool Equals(VerifierKey? other) => other is not null && Name == other.Name && Algorithm == other.Algorithm && _key.Equals(other._key);

    public override bool Equals(object? obj) => Equals(obj as VerifierKey);

    public override int GetHashCode() => HashCode.Combine(Name, Id);
}
