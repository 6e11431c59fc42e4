using System.Collections.Immutable;
using Probity.TransparencyLog.Notes;

namespace Probity.Federation.Witnessing;

/// <summary>What came of asking all witnesses once.</summary>
/// <param name="Replies">Of those that answered in time.</param>
/// <param name="Suffices">Enough have cosigned.</param>
public sealed record CosigningRound(ImmutableArray<WitnessReply> Replies, bool Suffices)
{
    public IReadOnlyList<NoteSignature> Cosignatures => [.. Replies.Select(r => r.Cosignature).OfType<NoteSignature>()];
}
