using System.Globalization;
using NSec.Cryptography;
using Probity.TransparencyLog.Texts;
using Probity.TransparencyLog.Verdicts;

namespace Probity.TransparencyLog.Notes;

/// <summary>A private key with the name it signs under. As text, the same form as Go's sumdb/note keeps: never to be logged or served.</summary>
public sealed class SigningKey : IDisposable
{
    /// <summary>Length in bytes of the random seed a key is made from (RFC 8032, section 5.1.5).</summary>
    public const int SeedLength = 32;

    private const string Prefix = "PRIVATE+KEY+";

    private readonly Key _key;

    private SigningKey(VerifierKey verifier, Key key) => (Verifier, _key) = (verifier, key);

    /// <summary>The public half.</summary>
    public VerifierKey Verifier { get; }

    public string Name => Verifier.Name;

    /// <param name="name">Name without white space and plus signs.</param>
    /// <param name="algorithm">What the key will sign.</param>
    /// <param name="seed">32 secret random bytes.</param>
    public static Reading<SigningKey> FromSeed(string name, NoteAlgorithm algorithm, ReadOnlySpan<byte> seed)
    {
        if (seed.Length != SeedLength)
            return LogRule.SigningKeyIsWellFormed;
        var key = Key.Import(
            SignatureAlgorithm.Ed25519, seed, KeyBlobFormat.RawPrivateKey, new() { ExportPolicy = KeyExportPolicies.AllowPlaintextExport });
        var verifier = VerifierKey.Of(name, algorithm, key.PublicKey.Export(KeyBlobFormat.RawPublicKey));
        if (verifier.IsGood)
            return new SigningKey(verifier.Value, key);
        key.Dispose();
        return verifier.Reason;
    }

    /// <summary>Reads the text form that <see cref="ExportPrivate"/> writes. The reason, if there is one, quotes nothing of the key.</summary>
    public static Reading<SigningKey> Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = text.StartsWith(Prefix, StringComparison.Ordinal) ? text[Prefix.Length..].Split('+', 3) : [];
        if (parts.Length != 3 || StrictText.Base64(parts[2]) is not { Length: SeedLength + 1 } bytes
            || !KeyName.TryId(parts[1], out var id))
            return LogRule.SigningKeyIsWellFormed;
        var reading = FromSeed(parts[0], (NoteAlgorithm)bytes[0], bytes.AsSpan(1));
        Array.Clear(bytes);
        if (!reading.IsGood || reading.Value.Verifier.Id == id)
            return reading;
        reading.Value.Dispose();
        return LogRule.KeyIdFitsTheKey;
    }

    /// <summary>The secret text form, for a file that only the node can read.</summary>
    public string ExportPrivate()
    {
        byte[] typed = [(byte)Verifier.Algorithm, .. _key.Export(KeyBlobFormat.RawPrivateKey)];
        return string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Name}+{Verifier.Id:x8}+{Convert.ToBase64String(typed)}");
    }

    public void Dispose() => _key.Dispose();

    internal byte[] Sign(ReadOnlySpan<byte> message) => SignatureAlgorithm.Ed25519.Sign(_key, message);
}
