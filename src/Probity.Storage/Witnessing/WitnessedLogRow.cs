using System.Collections.Immutable;
using Probity.TransparencyLog.Checkpoints;
using Probity.TransparencyLog.Notes;
using Probity.TransparencyLog.Witnessing;

namespace Probity.Storage.Witnessing;

/// <summary>A log that this witness cosigns.</summary>
/// <param name="Origin">The log.</param>
/// <param name="Keys">Keys it trusts for that log.</param>
/// <param name="Checkpoint">The checkpoint cosigned last, with the log's own signatures; null while there is none.</param>
/// <param name="CosignedAt">When, as the cosignature says.</param>
public sealed record WitnessedLogRow(string Origin, ImmutableArray<VerifierKey> Keys, SignedCheckpoint? Checkpoint, DateTimeOffset? CosignedAt)
{
    /// <summary>What the rules are told.</summary>
    internal WitnessedLog ToLog() => new(Origin, Keys, Checkpoint?.Size ?? 0, Checkpoint?.Root ?? default);

    /// <summary>A time for the next cosignature that is not before the last one, should the clock have been put back.</summary>
    internal DateTimeOffset NotBefore(DateTimeOffset now) => CosignedAt is { } last && last > now ? last : now;
}
