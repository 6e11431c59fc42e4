using Probity.Federation.Witnessing;

namespace Probity.Hosting;

/// <summary>How a node publishes its logs.</summary>
/// <param name="Name">The name its logs are known by for ever; null for the one it has.</param>
/// <param name="Witnesses">Asked to cosign every checkpoint.</param>
/// <param name="Quorum">How many must have, before a checkpoint is published.</param>
internal sealed record LogSettings(string? Name, IReadOnlyCollection<WitnessAddress> Witnesses, int Quorum)
{
    // Checkpoints follow entries within a second where witnesses answer; where one does not, the rest of the node does not wait for it for long.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>The witnesses to ask; null when there are none.</summary>
    /// <exception cref="ArgumentException">Two have one name, or more must cosign than there are.</exception>
    public WitnessQuorum? Quorate(TimeProvider clock) => Witnesses.Count == 0 && Quorum == 0 ? null : new WitnessQuorum(Witnesses, Quorum, clock, Patience);
}
