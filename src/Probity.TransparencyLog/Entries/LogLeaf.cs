using System.Globalization;
using System.Text;
using Probity.TransparencyLog.Merkle;
using Probity.TransparencyLog.Verdicts;

namespace Probity.TransparencyLog.Entries;

/// <summary>Everything that is public about an entry of a log. Its bytes are canonical JSON of exactly these four members.</summary>
/// <param name="Register">The register.</param>
/// <param name="Number">Number of the entry in its register, gapless from 1. Its place in the tree is one less.</param>
/// <param name="Instant">When it was written; never before the entry preceding it.</param>
/// <param name="Commitment">What stands for case, event and every field.</param>
public sealed record LogLeaf(RegisterName Register, long Number, LeafInstant Instant, Commitment Commitment)
{
    /// <summary>No leaf is longer, in bytes: a register's name has at most 81 and a number 16 characters.</summary>
    public const int Longest = 256;

    /// <summary>Place in the tree, from 0.</summary>
    public long Index => Number - 1;

    /// <summary>The entry as it is hashed and served.</summary>
    /// <exception cref="InvalidOperationException">The number is not from 1 to 2^53-1.</exception>
    public byte[] ToBytes() => Number is >= 1 and <= CanonicalValue.LargestInteger
        ? Encoding.ASCII.GetBytes(string.Create(
            CultureInfo.InvariantCulture,
            $$"""{"commitment":"{{Commitment}}","instant":"{{Instant}}","number":{{Number}},"register":"{{Register}}"}"""))
        : throw new InvalidOperationException($"An entry cannot have the number {Number}.");

    /// <summary>Hash of the leaf in the tree.</summary>
    public MerkleHash ToHash() => Rfc6962.LeafHash(ToBytes());

    /// <summary>Reads a leaf; refuses any bytes but those <see cref="ToBytes"/> writes.</summary>
    public static Reading<LogLeaf> Parse(ReadOnlySpan<byte> bytes)
    {
        if (LeafParts.Read(bytes, out var parts) is { } broken)
            return broken;
        return RegisterName.Parse(Encoding.ASCII.GetString(parts.Register)) is { } register
            ? new LogLeaf(register, parts.Number, parts.Instant, parts.Commitment)
            : LogRule.RegisterNameIsWellFormed;
    }
}
