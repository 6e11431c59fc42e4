using System.Globalization;
using Probity.TransparencyLog.Merkle;
using Probity.TransparencyLog.Notes;
using Probity.TransparencyLog.Verdicts;

namespace Probity.TransparencyLog.Witnessing;

/// <summary>Decides about a request as C2SP tlog-witness prescribes. Pure: the host reads the state, decides, stores and answers, all in one transaction.</summary>
public static class WitnessRules
{
    /// <param name="body">Body of the request, at most <see cref="AddCheckpointRequest.LongestBody"/> bytes.</param>
    /// <param name="find">What is known of the log with this origin; null when it is not witnessed here.</param>
    /// <param name="key">The witness's key, which makes cosignatures.</param>
    /// <param name="now">The time to sign.</param>
    public static WitnessAnswer Decide(ReadOnlySpan<byte> body, Func<string, WitnessedLog?> find, SigningKey key, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(find);
        ArgumentNullException.ThrowIfNull(key);
        var reading = AddCheckpointRequest.Parse(body);
        if (!reading.IsGood)
            return Refusal(400, reading.Reason);
        var request = reading.Value;
        if (find(request.Checkpoint.Origin) is not { } known)
            return Refusal(404, new Reason(LogRule.CheckpointIsOfThisLog, request.Checkpoint.Origin));
        if (request.Checkpoint.Note.Open(known.Keys) is { IsGood: false, Reason: var unsigned })
            return Refusal(403, unsigned);
        return Judge(request, known) ?? Cosigned(request, known, key, now);
    }

    private static WitnessAnswer? Judge(AddCheckpointRequest request, WitnessedLog known)
    {
        var (old, checkpoint) = (request.OldSize, request.Checkpoint);
        if (old > checkpoint.Size)
            return Refusal(400, new Reason(LogRule.TreeOnlyGrows, $"from {old} to {checkpoint.Size}"));
        if (old != known.Size)
            return Conflict(known, new Reason(LogRule.OldSizeIsThatCosignedLast, $"{old} where it is {known.Size}"));
        if (old == 0)
            return !request.Proof.IsEmpty ? Refusal(422, new Reason(LogRule.ProofHasTheRightLength, "from size 0 there is no proof"))
                : checkpoint.Size == 0 && checkpoint.Root != Rfc6962.EmptyRoot ? Refusal(422, new Reason(LogRule.OneSizeHasOneRoot, "an empty tree"))
                : null;
        if (old == checkpoint.Size && checkpoint.Root != known.Root)
            return Conflict(known, new Reason(LogRule.OneSizeHasOneRoot, $"two roots at size {old}"));
        var verdict = new ConsistencyProof(old, checkpoint.Size, request.Proof).Verify(known.Root, checkpoint.Root);
        return verdict.Holds ? null : Refusal(422, verdict.Reasons[0]);
    }

    private static WitnessAnswer Cosigned(AddCheckpointRequest request, WitnessedLog known, SigningKey key, DateTimeOffset now) =>
        new(200, "text/plain; charset=utf-8", $"{request.Checkpoint.Note.Cosign(key, now)}\n")
        {
            Updated = known with { Size = request.Checkpoint.Size, Root = request.Checkpoint.Root },
        };

    private static WitnessAnswer Conflict(WitnessedLog known, Reason reason) =>
        new(409, WitnessAnswer.SizeType, $"{known.Size.ToString(CultureInfo.InvariantCulture)}\n") { Reason = reason };

    private static WitnessAnswer Refusal(int status, Reason reason) => new(status, "text/plain; charset=utf-8", $"{reason}\n") { Reason = reason };
}
