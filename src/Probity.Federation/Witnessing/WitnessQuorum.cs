using System.Collections.Immutable;
using Probity.TransparencyLog.Checkpoints;
using Probity.TransparencyLog.Merkle;

namespace Probity.Federation.Witnessing;

/// <summary>The witnesses of a log's keeper, of which some must have cosigned before a checkpoint counts as published.</summary>
public sealed class WitnessQuorum : IDisposable
{
    private readonly ImmutableArray<WitnessClient> _witnesses;
    private readonly TimeProvider _clock;

    /// <param name="witnesses">The witnesses, each under a name of its own.</param>
    /// <param name="needed">How many must cosign; 0 publishes in any case, with those that did.</param>
    /// <param name="clock">Measures patience.</param>
    /// <param name="patience">Longest that one round may take.</param>
    /// <exception cref="ArgumentException">More are needed than there are, or two have one name: they would be one witness.</exception>
    public WitnessQuorum(IReadOnlyCollection<WitnessAddress> witnesses, int needed, TimeProvider clock, TimeSpan patience)
    {
        ArgumentNullException.ThrowIfNull(witnesses);
        ArgumentOutOfRangeException.ThrowIfNegative(needed);
        if (witnesses.DistinctBy(w => w.Key.Name, StringComparer.Ordinal).Count() != witnesses.Count)
            throw new ArgumentException("Two witnesses have the same name.", nameof(witnesses));
        if (needed > witnesses.Count)
            throw new ArgumentException($"{needed} witnesses must cosign, and only {witnesses.Count} are named.", nameof(needed));
        (Needed, _clock) = (needed, clock);
        _witnesses = [.. witnesses.Select(w => new WitnessClient(w, clock) { Patience = patience })];
    }

    /// <summary>How many must cosign.</summary>
    public int Needed { get; }

    /// <summary>How long the slower ones are waited for once enough have cosigned.</summary>
    public TimeSpan Grace { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <summary>Asks all at once, until all have answered or enough have and the grace is over.</summary>
    /// <param name="checkpoint">The checkpoint, signed by its log.</param>
    /// <param name="prover">Proofs from the log's tree.</param>
    /// <param name="cancel">Stops asking.</param>
    public async Task<CosigningRound> AskAsync(SignedCheckpoint checkpoint, MerkleProver prover, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(prover);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var asking = _witnesses.Select(w => w.AskAsync(checkpoint, prover.Consistency, stop.Token)).ToList();
        var replies = ImmutableArray.CreateBuilder<WitnessReply>();
        Task? late = null;
        while (asking.Count > 0)
        {
            if (Cosigned(replies) >= Needed)
                late ??= Task.Delay(Grace, _clock, stop.Token);
            await Task.WhenAny(late is null ? asking : [.. asking, late]).ConfigureAwait(false);
            if (asking.Find(a => a.IsCompleted) is { } answered)
            {
                asking.Remove(answered);
                replies.Add(await answered.ConfigureAwait(false));
            }
            else
            {
                break;
            }
        }

        await stop.CancelAsync().ConfigureAwait(false);
        await Task.WhenAll(asking.Cast<Task>()).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        cancel.ThrowIfCancellationRequested();
        return new CosigningRound(replies.ToImmutable(), Cosigned(replies) >= Needed);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var witness in _witnesses)
            witness.Dispose();
    }

    private static int Cosigned(IEnumerable<WitnessReply> replies) => replies.Count(r => r.Cosignature is not null);
}
