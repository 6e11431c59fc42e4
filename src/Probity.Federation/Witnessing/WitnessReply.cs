using Probity.TransparencyLog.Notes;

namespace Probity.Federation.Witnessing;

/// <summary>What came of asking a witness.</summary>
/// <param name="Witness">Name of its key.</param>
/// <param name="Cosignature">A cosignature that verified; null when there is none.</param>
/// <param name="Failure">Why there is none, in a sentence; null when there is one.</param>
public sealed record WitnessReply(string Witness, NoteSignature? Cosignature, string? Failure)
{
    internal static WitnessReply Failed(WitnessAddress witness, string failure) => new(witness.Key.Name, null, failure);
}
