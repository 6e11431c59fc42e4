using System.Collections.Immutable;
using Probity.TransparencyLog.Checkpoints;
using Probity.TransparencyLog.Keys;
using Probity.TransparencyLog.Notes;
using Probity.TransparencyLog.Verdicts;

namespace Probity.TransparencyLog.Following;

/// <summary>What following a log came to.</summary>
/// <param name="Verdict">Whether everything holds; otherwise up to <see cref="MostReasons"/> reasons.</param>
public sealed record FollowReport(Verdict Verdict)
{
    /// <summary>Most reasons gathered; then the reading stops.</summary>
    public const int MostReasons = 50;

    /// <summary>The checkpoint that was judged; null when there was none to read.</summary>
    public SignedCheckpoint? Checkpoint { get; init; }

    /// <summary>Witnesses whose cosignatures verified.</summary>
    public ImmutableArray<VerifiedSignature> Cosignatures { get; init; } = [];

    /// <summary>The log's keys; null when they could not be read.</summary>
    public KeyHistory? Keys { get; init; }

    /// <summary>Entries whose bytes were read and hashed.</summary>
    public long EntriesRead { get; init; }

    /// <summary>The key was taken from the log itself, for want of a better source: compare it with one got elsewhere.</summary>
    public bool TrustedAtFirstSight { get; init; }

    /// <summary>Two checkpoints, both signed by the log, of which one is a lie; null when there are no such.</summary>
    public ForkEvidence? Evidence { get; init; }

    /// <summary>What to remember for the next time; the old state where the verdict does not hold.</summary>
    public RememberedLog? State { get; init; }
}
