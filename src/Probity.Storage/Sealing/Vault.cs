using System.Security.Cryptography;
using System.Text;
using Probity.Registers.Checks;
using Probity.Registers.Subjects;
using Probity.Storage.Events;

namespace Probity.Storage.Sealing;

/// <summary>Seals and opens content, and makes the keyed hashes by which sealed content is found.</summary>
/// <remarks>AES-256-GCM with a random nonce in front and the tag behind; what a body belongs to is authenticated with it, so that no row can stand in for another.</remarks>
internal sealed class Vault : IDisposable
{
    private const int NonceLength = 12;
    private const int TagLength = 16;
    private const int KeyLength = 32;

    private readonly byte[] _wrapping;
    private readonly ThreadLocal<AesGcm> _wrappingCipher;
    private readonly byte[] _records;
    private readonly KeyedHash _hash;

    // Each thread keeps a cipher that knows the node's own key: every check seals a purpose with it.
    private readonly ThreadLocal<AesGcm> _recordCipher;

    public Vault(byte[] masterKey)
    {
        var wrapping = _wrapping = Derive(masterKey, "probity case keys");
        _wrappingCipher = new ThreadLocal<AesGcm>(() => new AesGcm(wrapping, TagLength));
        var records = _records = Derive(masterKey, "probity records");
        _hash = new KeyedHash(Derive(masterKey, "probity blind index"));
        _recordCipher = new ThreadLocal<AesGcm>(() => new AesGcm(records, TagLength));
        KeyCheck = Derive(masterKey, "probity key check");
    }

    /// <summary>Tells whether records were sealed with this master key, and says nothing about it.</summary>
    public byte[] KeyCheck { get; }

    public static byte[] NewKey() => RandomNumberGenerator.GetBytes(KeyLength);

    public byte[] Wrap(byte[] caseKey, string caseId) => Seal(_wrappingCipher.Value!, caseKey, "case-key/" + caseId);

    public byte[] Unwrap(byte[] wrapped, string caseId) => Open(_wrapping, wrapped, "case-key/" + caseId);

    /// <summary>Seals with the node's own key what belongs to no case.</summary>
    public byte[] SealRecord(ReadOnlySpan<byte> content, string belongsTo) => Seal(_recordCipher.Value!, content, belongsTo);

    public byte[] OpenRecord(ReadOnlySpan<byte> body, string belongsTo) => Open(_records, body, belongsTo);

    public static byte[] Seal(byte[] key, ReadOnlySpan<byte> content, string belongsTo)
    {
        using var cipher = new AesGcm(key, TagLength);
        return Seal(cipher, content, belongsTo);
    }

    /// <exception cref="CryptographicException">The body is not what was sealed with this key for this place.</exception>
    public static byte[] Open(byte[] key, ReadOnlySpan<byte> body, string belongsTo)
    {
        if (body.Length < NonceLength + TagLength)
            throw new CryptographicException("The sealed body is too short.");

        var content = new byte[body.Length - NonceLength - TagLength];
        using var cipher = new AesGcm(key, TagLength);
        cipher.Decrypt(body[..NonceLength], body[NonceLength..^TagLength], body[^TagLength..], content, Encoding.UTF8.GetBytes(belongsTo));
        return content;
    }

    public BlindHash Hash(Identifier identifier) => Hash("identifier"u8, IdentifierText.Of(identifier));

    /// <summary>Equal for names that differ only in width, case, spacing or punctuation.</summary>
    public BlindHash HashName(string name) => Hash("name"u8, ComparedText.Of(name));

    public BlindHash HashAddress(string address) => Hash("address"u8, ComparedText.Of(address));

    /// <summary>Equal for equal requests; says nothing about them to whoever lacks the master key.</summary>
    public byte[] HashRequest(string request)
    {
        var digest = new byte[HMACSHA256.HashSizeInBytes];
        _hash.Hash("request"u8, request, digest);
        return digest;
    }

    public void Dispose()
    {
        _hash.Dispose();
        _recordCipher.Dispose();
        _wrappingCipher.Dispose();
    }

    private static byte[] Seal(AesGcm cipher, ReadOnlySpan<byte> content, string belongsTo)
    {
        var body = new byte[NonceLength + content.Length + TagLength];
        RandomNumberGenerator.Fill(body.AsSpan(0, NonceLength));
        cipher.Encrypt(
            body.AsSpan(0, NonceLength), content, body.AsSpan(NonceLength, content.Length), body.AsSpan(NonceLength + content.Length),
            Encoding.UTF8.GetBytes(belongsTo));
        return body;
    }

    private BlindHash Hash(ReadOnlySpan<byte> kind, string text)
    {
        Span<byte> digest = stackalloc byte[HMACSHA256.HashSizeInBytes];
        _hash.Hash(kind, text, digest);
        return BlindHash.Of(digest);
    }

    private static byte[] Derive(byte[] masterKey, string use) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, masterKey, KeyLength, info: Encoding.UTF8.GetBytes(use));
}
