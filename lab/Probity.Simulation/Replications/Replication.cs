using Probity.Simulation.Reports.Plots;

namespace Probity.Simulation.Replications;

/// <summary>A published result that the lab has to reproduce before anything else it says deserves trust.</summary>
public abstract class Replication
{
    /// <summary>The name on the command line.</summary>
    public abstract string Name { get; }

    /// <summary>What is reproduced.</summary>
    public abstract string Title { get; }

    /// <summary>Where it was published.</summary>
    public abstract string Citation { get; }

    /// <summary>What is compared and how, in a few sentences.</summary>
    public abstract string Method { get; }

    /// <summary>Runs it.</summary>
    /// <param name="seed">The same seed gives the same figures.</param>
    /// <param name="cancel">Stops it between parts.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public abstract ReplicationResult Run(ulong seed, CancellationToken cancel = default);
}

/// <summary>What a replication gave.</summary>
/// <param name="Comparisons">Published and own figures, side by side.</param>
/// <param name="Plot">The same as a picture.</param>
public sealed record ReplicationResult(IReadOnlyList<Comparison> Comparisons, LinePlot Plot)
{
    /// <summary>True when every figure lies within its tolerance.</summary>
    public bool Holds => Comparisons.Count > 0 && Comparisons.All(c => c.Holds);
}
