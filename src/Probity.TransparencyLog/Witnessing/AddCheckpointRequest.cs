using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Probity.TransparencyLog.Checkpoints;
using Probity.TransparencyLog.Merkle;
using Probity.TransparencyLog.Texts;
using Probity.TransparencyLog.Verdicts;

namespace Probity.TransparencyLog.Witnessing;

/// <summary>What a log sends a witness (C2SP tlog-witness, "add-checkpoint").</summary>
/// <param name="OldSize">Size of the checkpoint that the witness cosigned last, 0 for none.</param>
/// <param name="Proof">Consistency proof from there to the checkpoint; none from size 0.</param>
/// <param name="Checkpoint">The checkpoint to be cosigned.</param>
public sealed record AddCheckpointRequest(long OldSize, ImmutableArray<MerkleHash> Proof, SignedCheckpoint Checkpoint)
{
    /// <summary>Longest body read, in bytes.</summary>
    public const int LongestBody = Notes.SignedNote.LongestNote + 4096;

    public override string ToString()
    {
        var body = new StringBuilder("old ").Append(OldSize.ToString(CultureInfo.InvariantCulture)).Append('\n');
        foreach (var hash in Proof)
            body.Append(hash.ToBase64()).Append('\n');
        return body.Append('\n').Append(Checkpoint).ToString();
    }

    public byte[] ToBytes() => StrictText.Utf8.GetBytes(ToString());

    public static Reading<AddCheckpointRequest> Parse(ReadOnlySpan<byte> body)
    {
        var blank = body.IndexOf("\n\n"u8);
        if (body.Length > LongestBody || blank < 0 || !body.StartsWith("old "u8) || body[..blank].ContainsAnyExceptInRange((byte)'\n', (byte)'~'))
            return LogRule.WitnessRequestIsWellFormed;
        var lines = Encoding.ASCII.GetString(body["old ".Length..blank]).Split('\n', ConsistencyProof.LongestProof + 2);
        MerkleHash?[] hashes = [.. lines.Skip(1).Select(line => MerkleHash.FromBase64(line))];
        if (!StrictText.TryDecimal(lines[0], out var old) || hashes.Length > ConsistencyProof.LongestProof || hashes.Contains(null))
            return LogRule.WitnessRequestIsWellFormed;
        var checkpoint = SignedCheckpoint.Parse(body[(blank + 2)..]);
        return checkpoint.IsGood
            ? new AddCheckpointRequest(old, [.. hashes.Select(h => h!.Value)], checkpoint.Value)
            : checkpoint.As<AddCheckpointRequest>();
    }
}
