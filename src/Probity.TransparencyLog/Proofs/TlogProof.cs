using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Probity.TransparencyLog.Checkpoints;
using Probity.TransparencyLog.Merkle;
using Probity.TransparencyLog.Texts;
using Probity.TransparencyLog.Verdicts;

namespace Probity.TransparencyLog.Proofs;

/// <summary>A proof that can be verified offline (C2SP tlog-proof): index and inclusion proof, a signed checkpoint, and extra bytes that nothing in the format vouches for.</summary>
/// <param name="Index">Place of the entry, from 0.</param>
/// <param name="Hashes">The inclusion proof.</param>
/// <param name="Checkpoint">The checkpoint of the tree it leads to.</param>
/// <param name="Extra">What the application adds; empty for none.</param>
public sealed record TlogProof(long Index, ImmutableArray<MerkleHash> Hashes, SignedCheckpoint Checkpoint, ReadOnlyMemory<byte> Extra)
{
    /// <summary>Longest file read, in bytes.</summary>
    public const int LongestFile = 2 * 1024 * 1024;

    /// <summary>The first line, with its newline.</summary>
    internal const string Title = "c2sp.org/tlog-proof@v1\n";

    public InclusionProof Inclusion => new(Index, Checkpoint.Size, Hashes);

    public override string ToString()
    {
        var text = new StringBuilder(Title);
        if (!Extra.IsEmpty)
            text.Append("extra ").Append(Convert.ToBase64String(Extra.Span)).Append('\n');
        text.Append("index ").Append(Index.ToString(CultureInfo.InvariantCulture)).Append('\n');
        foreach (var hash in Hashes)
            text.Append(hash.ToBase64()).Append('\n');
        return text.Append('\n').Append(Checkpoint).ToString();
    }

    public byte[] ToBytes() => StrictText.Utf8.GetBytes(ToString());

    public static Reading<TlogProof> Parse(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > LongestFile)
            return LogRule.ProofFileIsNotTooLong;
        // Everything before the first empty line is ASCII; what follows is a note with rules of its own.
        var blank = bytes.IndexOf("\n\n"u8);
        if (blank < 0 || bytes[..blank].ContainsAnyExceptInRange((byte)'\n', (byte)'~'))
            return LogRule.ProofFileHasItsLines;
        var head = Encoding.ASCII.GetString(bytes[..(blank + 1)]).AsSpan();
        if (!head.StartsWith(Title, StringComparison.Ordinal))
            return LogRule.ProofFileHasItsLines;
        head = head[Title.Length..];
        if (!TryExtra(ref head, out var extra) || !TryIndex(ref head, out var index) || TryHashes(head) is not { } hashes)
            return LogRule.ProofFileHasItsLines;
        var checkpoint = SignedCheckpoint.Parse(bytes[(blank + 2)..]);
        return checkpoint.IsGood ? new TlogProof(index, hashes, checkpoint.Value, extra) : checkpoint.As<TlogProof>();
    }

    private static bool TryExtra(ref ReadOnlySpan<char> lines, out ReadOnlyMemory<byte> extra)
    {
        extra = default;
        if (!lines.StartsWith("extra "))
            return true;
        var decoded = StrictText.Base64(Line(ref lines)["extra ".Length..]);
        extra = decoded;
        return decoded is { Length: > 0 };
    }

    private static bool TryIndex(ref ReadOnlySpan<char> lines, out long index)
    {
        index = 0;
        return lines.StartsWith("index ") && StrictText.TryDecimal(Line(ref lines)["index ".Length..], out index);
    }

    private static ImmutableArray<MerkleHash>? TryHashes(ReadOnlySpan<char> lines)
    {
        var hashes = ImmutableArray.CreateBuilder<MerkleHash>();
        while (!lines.IsEmpty)
        {
            if (hashes.Count == InclusionProof.LongestProof || MerkleHash.FromBase64(Line(ref lines)) is not { } hash)
                return null;
            hashes.Add(hash);
        }

        return hashes.ToImmutable();
    }

    private static ReadOnlySpan<char> Line(ref ReadOnlySpan<char> lines)
    {
        var end = lines.IndexOf('\n');
        var line = lines[..end];
        lines = lines[(end + 1)..];
        return line;
    }
}
