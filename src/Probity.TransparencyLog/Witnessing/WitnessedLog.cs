using System.Collections.Immutable;
using Probity.TransparencyLog.Merkle;
using Probity.TransparencyLog.Notes;

namespace Probity.TransparencyLog.Witnessing;

/// <summary>What a witness knows of a log.</summary>
/// <param name="Origin">The log.</param>
/// <param name="Keys">Keys it trusts for that log.</param>
/// <param name="Size">Size of the checkpoint cosigned last; 0 for none.</param>
/// <param name="Root">Root of that checkpoint; without meaning at size 0 if none was cosigned.</param>
public sealed record WitnessedLog(string Origin, ImmutableArray<VerifierKey> Keys, long Size, MerkleHash Root);
