using System.Collections.Concurrent;
using System.Globalization;
using Probity.Federation.Witnessing;
using Probity.TransparencyLog.Checkpoints;
using Probity.TransparencyLog.Merkle;
using Probity.TransparencyLog.Notes;

namespace Probity.Hosting;

/// <summary>Gets a node's checkpoints cosigned, and says when a witness begins or ceases to fail.</summary>
internal sealed partial class Cosigners(WitnessQuorum quorum, ILogger<Cosigners> log)
{
    private readonly ConcurrentDictionary<(string Origin, string Witness), string?> _failures = new();

    /// <summary>The cosignatures of a checkpoint; null when there are too few.</summary>
    public async Task<IReadOnlyList<NoteSignature>?> AskAsync(SignedCheckpoint checkpoint, MerkleProver prover, CancellationToken ct)
    {
        var round = await quorum.AskAsync(checkpoint, prover, ct);
        foreach (var reply in round.Replies)
            Tell(checkpoint, reply);
        return round.Suffices ? round.Cosignatures : null;
    }

    // Checkpoints come several times a second: only what is new is worth a line.
    private void Tell(SignedCheckpoint checkpoint, WitnessReply reply)
    {
        var (where, before) = ((checkpoint.Origin, reply.Witness), _failures.GetValueOrDefault((checkpoint.Origin, reply.Witness)));
        _failures[where] = reply.Failure;
        if (reply.Failure is { } failure && failure != before)
            Failed(log, reply.Witness, checkpoint.Origin, checkpoint.Size.ToString(CultureInfo.InvariantCulture), failure);
        else if (reply.Failure is null && before is not null)
            Recovered(log, reply.Witness, checkpoint.Origin);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The witness {Witness} did not cosign {Origin} at {Size} entries: {Failure}")]
    private static partial void Failed(ILogger log, string witness, string origin, string size, string failure);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The witness {Witness} cosigns {Origin} again.")]
    private static partial void Recovered(ILogger log, string witness, string origin);
}
