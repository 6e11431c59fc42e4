using System.Buffers;
using System.Buffers.Text;
using Probity.TransparencyLog.Merkle;
using Probity.TransparencyLog.Verdicts;

namespace Probity.TransparencyLog.Entries;

/// <summary>The members of a leaf where they lie in its bytes. Whole logs are read through this, so it makes no objects.</summary>
/// <remarks>The only canonical form has its members in alphabetical order and nothing to escape, and so is read from left to right.</remarks>
internal readonly ref struct LeafParts
{
    private LeafParts(ReadOnlySpan<byte> register, long number, LeafInstant instant, Commitment commitment)
    {
        Register = register;
        (Number, Instant, Commitment) = (number, instant, commitment);
    }

    /// <summary>The register's name, its form not yet looked at.</summary>
    public ReadOnlySpan<byte> Register { get; }

    public long Number { get; }

    public LeafInstant Instant { get; }

    public Commitment Commitment { get; }

    /// <summary>Null when the bytes are those of a leaf, but for the form of the register's name.</summary>
    public static LogRule? Read(ReadOnlySpan<byte> bytes, out LeafParts parts)
    {
        parts = default;
        if (!Take(ref bytes, "{\"commitment\":\""u8) || !TakeText(ref bytes, out var commitment) || !Take(ref bytes, ",\"instant\":\""u8)
            || !TakeText(ref bytes, out var instant) || !Take(ref bytes, ",\"number\":"u8) || !TakeNumber(ref bytes, out var number)
            || !Take(ref bytes, ",\"register\":\""u8) || !TakeText(ref bytes, out var register) || !bytes.SequenceEqual("}"u8))
            return LogRule.LeafHasItsFourFields;
        if (number is < 1 or > CanonicalValue.LargestInteger)
            return LogRule.NumberIsPositive;
        if (LeafInstant.Parse(instant) is not { } at)
            return LogRule.InstantIsWellFormed;
        if (Hash(commitment) is not { } hash)
            return LogRule.CommitmentIsAHash;
        parts = new LeafParts(register, number, at, hash);
        return null;
    }

    private static Commitment? Hash(ReadOnlySpan<byte> text)
    {
        Span<byte> bytes = stackalloc byte[MerkleHash.Length];
        Span<byte> again = stackalloc byte[Commitment.Length];
        return text.Length == Commitment.Length && Base64Url.DecodeFromUtf8(text, bytes, out _, out var written) == OperationStatus.Done && written == MerkleHash.Length
            && Base64Url.TryEncodeToUtf8(bytes, again, out _) && again.SequenceEqual(text)
            ? new Commitment(new MerkleHash(bytes))
            : null;
    }

    private static bool Take(scoped ref ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> expected)
    {
        if (!bytes.StartsWith(expected))
            return false;
        bytes = bytes[expected.Length..];
        return true;
    }

    private static bool TakeText(scoped ref ReadOnlySpan<byte> bytes, out ReadOnlySpan<byte> text)
    {
        var end = bytes.IndexOf((byte)'"');
        text = end < 0 ? default : bytes[..end];
        bytes = end < 0 ? bytes : bytes[(end + 1)..];
        return end >= 0;
    }

    private static bool TakeNumber(scoped ref ReadOnlySpan<byte> bytes, out long number)
    {
        var end = bytes.IndexOf((byte)',');
        number = 0;
        if (end is < 1 or > 18 || (bytes[0] == '0' && end > 1))
            return false;
        foreach (var digit in bytes[..end])
        {
            if (digit is < (byte)'0' or > (byte)'9')
                return false;
            number = (number * 10) + (digit - '0');
        }

        bytes = bytes[end..];
        return true;
    }
}
