using System.Security.Cryptography;
using System.Text;
using NSec.Cryptography;

namespace Probity.CharterFiles;

/// <summary>A detached signature of an edition: Ed25519 (RFC 8032) over the file's bytes, in a file beside it.</summary>
/// <remarks>The file holds one line, <c>probity-edition-1 PUBLICKEY SIGNATURE</c>, both in base64. What is signed is the label, a zero byte and the text.</remarks>
/// <param name="PublicKey">32 bytes, base64.</param>
/// <param name="Signature">64 bytes, base64.</param>
public sealed record EditionSignature(string PublicKey, string Signature)
{
    private const string Label = "probity-edition-1";

    /// <summary>The signature in a file's text, or null when it is none.</summary>
    public static EditionSignature? Parse(string? text)
    {
        var parts = (text ?? "").Trim().Split(' ');
        return parts is [Label, var key, var signature] && Bytes(key, 32) is not null && Bytes(signature, 64) is not null
            ? new EditionSignature(key, signature)
            : null;
    }

    /// <summary>Whether the holder of the key signed exactly this text.</summary>
    public bool Covers(string edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return Bytes(PublicKey, 32) is { } key && Bytes(Signature, 64) is { } signature
            && NSec.Cryptography.PublicKey.TryImport(SignatureAlgorithm.Ed25519, key, KeyBlobFormat.RawPublicKey, out var signer)
            && SignatureAlgorithm.Ed25519.Verify(signer!, Signed(edition), signature);
    }

    /// <summary>Signs an edition.</summary>
    /// <param name="edition">The file's text.</param>
    /// <param name="seed">The 32 secret bytes of the publisher's key.</param>
    /// <exception cref="ArgumentException">The seed is not 32 bytes.</exception>
    public static EditionSignature Of(string edition, ReadOnlySpan<byte> seed)
    {
        ArgumentNullException.ThrowIfNull(edition);
        if (seed.Length != 32)
        {
            throw new ArgumentException("An Ed25519 seed is 32 bytes.", nameof(seed));
        }

        using var key = Key.Import(SignatureAlgorithm.Ed25519, seed, KeyBlobFormat.RawPrivateKey);
        return new EditionSignature(
            Convert.ToBase64String(key.PublicKey.Export(KeyBlobFormat.RawPublicKey)),
            Convert.ToBase64String(SignatureAlgorithm.Ed25519.Sign(key, Signed(edition))));
    }

    /// <summary>SHA-256 of the file's bytes, lower-case hexadecimal: what an edition is known by.</summary>
    public static string Digest(string edition) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(edition)));

    /// <inheritdoc/>
    public override string ToString() => $"{Label} {PublicKey} {Signature}";

    private static byte[] Signed(string edition) => Encoding.UTF8.GetBytes(Label + "\0" + edition);

    private static byte[]? Bytes(string base64, int length)
    {
        var bytes = new byte[length];
        return Convert.TryFromBase64String(base64, bytes, out var written) && written == length ? bytes : null;
    }
}
