using System.Collections.Immutable;
using Probity.TransparencyLog.Keys;
using Probity.TransparencyLog.Notes;
using Probity.TransparencyLog.Verdicts;

namespace Probity.TransparencyLog.Checkpoints;

/// <summary>Whose signatures a checkpoint must carry to be believed.</summary>
/// <param name="Keys">The log's keys, each with the sizes it signs.</param>
/// <param name="Witnesses">Keys of witnesses that count.</param>
/// <param name="Quorum">How many of them must have cosigned; 0 asks for none. Two keys under one name are one witness.</param>
public sealed record CheckpointPolicy(KeyHistory Keys, ImmutableArray<VerifierKey> Witnesses, int Quorum)
{
    /// <summary>The log's signature alone.</summary>
    public static CheckpointPolicy LogOnly(KeyHistory keys) => new(keys, [], 0);

    /// <summary>Judges signatures; every reason is given.</summary>
    /// <param name="checkpoint">The checkpoint to judge.</param>
    /// <param name="cosignatures">The witnesses' signatures that verified, also when the verdict does not hold.</param>
    public Verdict Judge(SignedCheckpoint checkpoint, out ImmutableArray<VerifiedSignature> cosignatures)
    {
        ArgumentNullException.ThrowIfNull(checkpoint);
        var reasons = new List<Reason>();
        if (checkpoint.Origin != Keys.Origin)
            reasons.Add(new Reason(LogRule.CheckpointIsOfThisLog, $"'{checkpoint.Origin}' where '{Keys.Origin}' is asked for"));

        var signed = checkpoint.Note.Open(Keys.SigningAt(checkpoint.Size));
        if (!signed.IsGood)
            reasons.Add(signed.Reason.Rule == LogRule.SomeKnownKeySigned
                ? new Reason(LogRule.LogSigned, $"no signature of the key in force at size {checkpoint.Size}")
                : signed.Reason);

        cosignatures = Cosigned(checkpoint, reasons);
        if (cosignatures.Length < Quorum)
            reasons.Add(new Reason(LogRule.EnoughWitnessesCosigned, $"{cosignatures.Length} of the {Quorum} asked for"));
        return Verdict.Of(reasons);
    }

    public Verdict Judge(SignedCheckpoint checkpoint) => Judge(checkpoint, out _);

    private ImmutableArray<VerifiedSignature> Cosigned(SignedCheckpoint checkpoint, List<Reason> reasons)
    {
        var opened = checkpoint.Note.Open(Witnesses);
        if (opened.IsGood)
            return [.. opened.Value.DistinctBy(s => s.Key.Name)];
        if (opened.Reason.Rule != LogRule.SomeKnownKeySigned)
            reasons.Add(opened.Reason);
        return [];
    }
}
