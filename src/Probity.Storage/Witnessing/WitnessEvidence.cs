using Probity.TransparencyLog.Checkpoints;
using Probity.TransparencyLog.Notes;
using Probity.TransparencyLog.Verdicts;
using Probity.TransparencyLog.Witnessing;

namespace Probity.Storage.Witnessing;

/// <summary>What two checkpoints of one log, both signed by it, show.</summary>
public enum WitnessFinding
{
    /// <summary>Two roots at one size: proof by itself that the log shows different people different records.</summary>
    SplitView,

    /// <summary>The larger tree was not proven to contain the smaller one. Whoever sent it may have sent a wrong proof; the keeper must be asked.</summary>
    GrowthNotProven,
}

/// <summary>Two checkpoints of which this witness cosigned the first and refused the second.</summary>
/// <param name="Origin">The log.</param>
/// <param name="Finding">What they show.</param>
/// <param name="SeenAt">When the second was offered first.</param>
/// <param name="Cosigned">The first, as the log signed it.</param>
/// <param name="Offered">The second, as the log signed it.</param>
public sealed record WitnessEvidence(string Origin, WitnessFinding Finding, DateTimeOffset SeenAt, string Cosigned, string Offered)
{
    /// <summary>What a refused request gives evidence of; null when it gives none.</summary>
    internal static WitnessEvidence? In(AddCheckpointRequest request, WitnessedLogRow known, WitnessAnswer answer, DateTimeOffset now)
    {
        // Only behind these two answers does a signature of the log stand verified.
        if (answer.Status is not (409 or 422) || known.Checkpoint is not { } cosigned)
            return null;
        var offered = request.Checkpoint;
        var finding = offered.Size == cosigned.Size && offered.Root != cosigned.Root ? WitnessFinding.SplitView
            : answer.Reason is { Rule: LogRule.ConsistencyProofLeadsToTheRoots } ? WitnessFinding.GrowthNotProven
            : default(WitnessFinding?);
        return finding is { } found ? new WitnessEvidence(known.Origin, found, now, cosigned.ToString(), OwnSignatures(offered, known.Keys)) : null;
    }

    /// <summary>The note without signatures of strangers, which anybody can add in any number.</summary>
    internal static string OwnSignatures(SignedCheckpoint checkpoint, IReadOnlyCollection<VerifierKey> keys)
    {
        var own = checkpoint.Note.Signatures.Where(s => keys.Any(k => k.Id == s.KeyId && k.Name == s.Name));
        return $"{checkpoint.Note.Text}\n{string.Concat(own.Select(s => $"{s}\n").Distinct(StringComparer.Ordinal))}";
    }
}
