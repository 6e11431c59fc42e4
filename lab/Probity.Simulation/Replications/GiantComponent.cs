using Probity.Simulation.Networks;
using Probity.Simulation.Randomness;
using Probity.Simulation.Reports.Plots;

namespace Probity.Simulation.Replications;

/// <summary>How far a label reaches that is passed once over each tie with some probability.</summary>
public sealed class GiantComponent : Replication
{
    private const int Size = 200_000;
    private const double MeanDegree = 6;
    private const double ClosedFormTolerance = 1e-6;
    private const double SimulationTolerance = 0.005;

    /// <inheritdoc/>
    public override string Name => "giant-component";

    /// <inheritdoc/>
    public override string Title => "Reach of a label passed along ties: S = 1 - exp(-zTS)";

    /// <inheritdoc/>
    public override string Citation => "Erdős & Rényi 1960; as an epidemic on a network, Newman 2002, Physical Review E 66:016128";

    /// <inheritdoc/>
    public override string Method =>
        "On a random graph of mean degree z each tie passes the label with probability T, once. The share reached from within the largest cluster is solved from the "
        + "equation, and measured as the largest cluster of passing ties among 200,000 people with mean degree 6.";

    /// <summary>The share reached for a given zT, solved from the equation; 0 up to zT = 1.</summary>
    internal static double Reach(double passed)
    {
        var s = 1.0;
        for (var i = 0; i < 10_000; i++)
        {
            s = 1 - Math.Exp(-passed * s);
        }

        return s;
    }

    /// <inheritdoc/>
    public override ReplicationResult Run(ulong seed, CancellationToken cancel = default)
    {
        double[] passed = [0.5, 0.8, 1.2, 1.5, 2, 3];
        var measured = new double[passed.Length];
        foreach (var (i, each) in passed.Index())
        {
            cancel.ThrowIfCancellationRequested();
            measured[i] = LargestCluster(each / MeanDegree, new Draws(seed).Derived(i));
        }

        double[] fine = [.. Enumerable.Range(1, 60).Select(i => i * 0.05)];
        return new ReplicationResult(
            [
                new Comparison("share reached at zT = 1.5", 0.582812, Reach(1.5), ClosedFormTolerance, ObtainedBy.ClosedForm),
                new Comparison("share reached at zT = 1.5", 0.582812, measured[3], SimulationTolerance, ObtainedBy.Simulation),
                new Comparison("share reached at zT = 2", 0.796812, Reach(2), ClosedFormTolerance, ObtainedBy.ClosedForm),
                new Comparison("share reached at zT = 2", 0.796812, measured[4], SimulationTolerance, ObtainedBy.Simulation),
                new Comparison("share reached at zT = 0.8, below the threshold", 0, measured[1], SimulationTolerance, ObtainedBy.Simulation),
            ],
            new LinePlot("Share reached by a label", "zT, mean number of ties that pass it", "share of people reached",
                [Curve.Of("equation", fine, Reach), new Curve("200,000 people", passed, measured) { Dots = true }]));
    }

    private static double LargestCluster(double passes, ulong seed)
    {
        // A tie that does not pass might as well not be there, so only passing ties are drawn.
        var graph = RandomGraphs.ErdosRenyi(Size, MeanDegree * passes, seed);
        var seen = new bool[Size];
        var waiting = new Stack<int>();
        var largest = 0;
        for (var start = 0; start < Size; start++)
        {
            var reached = 0;
            Reach(start);
            while (waiting.TryPop(out var node))
            {
                reached++;
                foreach (var neighbour in graph.NeighboursOf(node))
                {
                    Reach(neighbour);
                }
            }

            largest = Math.Max(largest, reached);
        }

        return (double)largest / Size;

        void Reach(int node)
        {
            if (!seen[node])
            {
                seen[node] = true;
                waiting.Push(node);
            }
        }
    }
}
