using Probity.TransparencyLog.Checkpoints;
using Probity.TransparencyLog.Entries;
using Probity.TransparencyLog.Keys;
using Probity.TransparencyLog.Notes;
using Probity.TransparencyLog.Verdicts;

namespace Probity.TransparencyLog.Following;

/// <summary>
/// Verifies a whole log of a register: keys, signatures, that it still is what was remembered, every entry, every tile and the
/// root. Memory does not grow with the log, and nothing a log serves makes this throw; what the fetching throws passes through.
/// </summary>
public static class LogFollower
{
    /// <param name="fetch">Gets the log's resources.</param>
    /// <param name="request">What is asked of the log.</param>
    /// <param name="progress">Told after each bundle of entries.</param>
    /// <param name="cancellationToken">Stops at the next bundle.</param>
    public static async Task<FollowReport> FollowAsync(
        LogFetch fetch, FollowRequest request, IProgress<FollowProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(fetch);
        ArgumentNullException.ThrowIfNull(request);
        var (served, findings) = (new ServedLog(fetch), new Findings());
        var report = await HeadAsync(served, request, findings, cancellationToken).ConfigureAwait(false);
        if (findings.Any || report is not { Keys: { } keys, Checkpoint: { } checkpoint })
            return report with { Verdict = findings.Verdict, State = request.Remembered };
        if (RegisterName.FromOrigin(checkpoint.Origin) is not { } register)
            return report with { Verdict = Verdict.Refused(LogRule.RegisterIsThatOfTheLog, checkpoint.Origin), State = request.Remembered };

        var walk = new LogWalk(served, checkpoint, new EntryAudit(register, findings), findings);
        await walk.RunAsync(request.Remembered?.Checkpoint, request.NewEntriesOnly, progress, cancellationToken).ConfigureAwait(false);
        return report with
        {
            Verdict = findings.Verdict,
            EntriesRead = walk.EntriesRead,
            Evidence = walk.Forked ? new ForkEvidence(request.Remembered!.Checkpoint, checkpoint) : null,
            State = findings.Any ? request.Remembered : new RememberedLog(keys.Current, checkpoint),
        };
    }

    /// <summary>Everything before the entries: keys, checkpoint, signatures, and what sizes and roots alone tell beside the remembered checkpoint.</summary>
    private static async Task<FollowReport> HeadAsync(
        ServedLog served, FollowRequest request, Findings findings, CancellationToken cancellationToken)
    {
        var report = new FollowReport(Verdict.Good);
        var trusted = request.Trusted ?? request.Remembered?.Trusted;
        if (await KeysAsync(served, trusted, findings, cancellationToken).ConfigureAwait(false) is not { } keys)
            return report;
        report = report with { Keys = keys, TrustedAtFirstSight = trusted is null };
        if (await CheckpointAsync(served, findings, cancellationToken).ConfigureAwait(false) is not { } checkpoint)
            return report;

        findings.Add(new CheckpointPolicy(keys, request.Witnesses, request.Quorum).Judge(checkpoint, out var cosignatures));
        report = report with { Checkpoint = checkpoint, Cosignatures = cosignatures };
        return findings.Any || request.Remembered is not { } remembered
            ? report
            : report with { Evidence = Compare(remembered.Checkpoint, checkpoint, keys, findings) };
    }

    private static async Task<KeyHistory?> KeysAsync(
        ServedLog served, VerifierKey? trusted, Findings findings, CancellationToken cancellationToken)
    {
        var bytes = await served.ResourceAsync(LogPaths.Keys, KeyHistory.LongestDocument, cancellationToken).ConfigureAwait(false);
        if (bytes is null)
        {
            if (trusted is not null)
                return KeyHistory.Of(trusted);
            findings.Add(LogRule.ResourceIsThere, LogPaths.Keys);
            return null;
        }

        var keys = KeyHistory.Parse(bytes);
        if (!keys.IsGood)
            findings.Add(keys.Reason.Rule, keys.Reason.Detail);
        else if (trusted is not null)
            findings.Add(keys.Value.Trusts(trusted));
        return findings.Any ? null : keys.Value;
    }

    private static async Task<SignedCheckpoint?> CheckpointAsync(ServedLog served, Findings findings, CancellationToken cancellationToken)
    {
        var bytes = await served.ResourceAsync(LogPaths.Checkpoint, SignedNote.LongestNote, cancellationToken).ConfigureAwait(false);
        if (bytes is null)
        {
            findings.Add(LogRule.ResourceIsThere, LogPaths.Checkpoint);
            return null;
        }

        var checkpoint = SignedCheckpoint.Parse(bytes);
        if (!checkpoint.IsGood)
            findings.Add(checkpoint.Reason.Rule, checkpoint.Reason.Detail);
        return checkpoint.Value;
    }

    private static ForkEvidence? Compare(SignedCheckpoint earlier, SignedCheckpoint later, KeyHistory keys, Findings findings)
    {
        // A state that somebody else wrote must not accuse the log of anything.
        var own = CheckpointPolicy.LogOnly(keys).Judge(earlier);
        if (!own.Holds)
        {
            findings.Add(LogRule.RememberedStateIsWellFormed, own.Reasons[0].ToString());
            return null;
        }

        if (later.Size < earlier.Size)
            findings.Add(LogRule.LogNeverGoesBack, $"from {earlier.Size} entries to {later.Size}");
        else if (later.Size == earlier.Size && later.Root != earlier.Root)
            findings.Add(LogRule.LogNeverForks, $"two roots at {later.Size} entries");
        return findings.Any ? new ForkEvidence(earlier, later) : null;
    }
}
