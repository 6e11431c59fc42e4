using System.Buffers.Binary;
using System.Globalization;
using Probity.TransparencyLog.Texts;

namespace Probity.TransparencyLog.Notes;

/// <summary>What exactly a key signs, by its algorithm.</summary>
internal static class NoteSigning
{
    private const int TimeLength = 8;

    public static NoteSignature Sign(string text, SigningKey key) => key.Verifier.Algorithm == NoteAlgorithm.Ed25519
        ? Line(key, key.Sign(StrictText.Utf8.GetBytes(text)))
        : throw new ArgumentException($"The key {key.Name} makes cosignatures only.", nameof(key));

    public static NoteSignature Cosign(string text, SigningKey key, DateTimeOffset at)
    {
        if (key.Verifier.Algorithm != NoteAlgorithm.CosignatureV1)
            throw new ArgumentException($"The key {key.Name} makes no cosignatures.", nameof(key));
        var seconds = at.ToUnixTimeSeconds();
        ArgumentOutOfRangeException.ThrowIfNegative(seconds, nameof(at));
        var signature = new byte[TimeLength + 64];
        BinaryPrimitives.WriteInt64BigEndian(signature, seconds);
        key.Sign(Cosigned(text, seconds)).CopyTo(signature, TimeLength);
        return Line(key, signature);
    }

    /// <summary>Verifies a line made under the name and identifier of a key; null when it does not verify.</summary>
    public static VerifiedSignature? Verify(string text, NoteSignature line, VerifierKey key)
    {
        var signature = line.Signature.Span;
        if (key.Algorithm == NoteAlgorithm.Ed25519)
            return key.Verify(StrictText.Utf8.GetBytes(text), signature) ? new VerifiedSignature(key, null) : null;
        if (signature.Length <= TimeLength || BinaryPrimitives.ReadInt64BigEndian(signature) is var seconds && seconds < 0)
            return null;
        return key.Verify(Cosigned(text, seconds), signature[TimeLength..]) ? new VerifiedSignature(key, seconds) : null;
    }

    private static byte[] Cosigned(string text, long seconds) =>
        StrictText.Utf8.GetBytes($"cosignature/v1\ntime {seconds.ToString(CultureInfo.InvariantCulture)}\n{text}");

    private static NoteSignature Line(SigningKey key, byte[] signature) => new(key.Name, key.Verifier.Id, signature);
}
