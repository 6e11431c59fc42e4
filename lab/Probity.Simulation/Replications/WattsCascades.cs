using Probity.Simulation.Networks;
using Probity.Simulation.Randomness;
using Probity.Simulation.Reports.Plots;
using Probity.Simulation.Statistics;

namespace Probity.Simulation.Replications;

/// <summary>When cutting a tie spreads: people cut once a given share of their contacts have.</summary>
public sealed class WattsCascades : Replication
{
    private const double Threshold = 0.18;
    private const int Size = 10_000;
    private const int Graphs = 5;
    private const int SeedsPerGraph = 60;
    private const double EdgeTolerance = 5e-5;
    private const double Large = 0.1;

    /// <inheritdoc/>
    public override string Name => "cascades";

    /// <inheritdoc/>
    public override string Title => "Global cascades exist inside a window of mean degrees: z e^-z Σ z^j/j! > 1";

    /// <inheritdoc/>
    public override string Citation => "Watts 2002, PNAS 99:5766-5771";

    /// <inheritdoc/>
    public override string Method =>
        "Everybody cuts once a share of .18 of their contacts have cut; one person starts. The edges of the window are solved from the condition. Among 10,000 people, "
        + "cascades of more than a tenth of them are counted: some at every mean degree tried inside the window, none outside.";

    /// <summary>How many others one person who tips at a single contact makes tip, on average; cascades exist above 1.</summary>
    internal static double Growth(double z, double threshold)
    {
        var term = 1.0;
        var within = 0.0;
        for (var j = 0; j <= (int)Math.Floor(1 / threshold) - 2; j++)
        {
            within += term;
            term *= z / (j + 1);
        }

        return z * Math.Exp(-z) * within;
    }

    /// <inheritdoc/>
    public override ReplicationResult Run(ulong seed, CancellationToken cancel = default)
    {
        double[] inside = [1.5, 2.5, 3.5, 4.5, 5.25];
        double[] outside = [0.8, 6.5, 7.5];
        double[] all = [.. inside.Concat(outside).Order()];
        var share = new Dictionary<double, double>();
        foreach (var z in all)
        {
            cancel.ThrowIfCancellationRequested();
            share[z] = ShareOfCascades(z, seed);
        }

        double Root(double low, double high) => MathNet.Numerics.RootFinding.Brent.FindRoot(z => Growth(z, Threshold) - 1, low, high, 1e-10);
        double[] fine = [.. Enumerable.Range(1, 90).Select(i => i * 0.1)];
        return new ReplicationResult(
            [
                new Comparison("lower edge of the window", 1.0207, Root(0.5, 3), EdgeTolerance, ObtainedBy.ClosedForm),
                new Comparison("upper edge of the window", 5.7647, Root(3, 9), EdgeTolerance, ObtainedBy.ClosedForm),
                .. all.Select(z => new Comparison(
                    $"cascades at mean degree {z} (1 = some, 0 = none)", inside.Contains(z) ? 1 : 0, share[z] > 0 ? 1 : 0, 0, ObtainedBy.Simulation)),
            ],
            new LinePlot("Global cascades at threshold .18", "mean degree z", "growth; share of starts",
                [Curve.Of("growth, cascades above 1", fine, z => Growth(z, Threshold)), new Curve("share of starts that cascade, 10,000 people", all, [.. all.Select(z => share[z])]) { Dots = true }]));
    }

    private static double ShareOfCascades(double z, ulong seed)
    {
        var draws = new DrawSequence(seed, StudyPurpose.CascadeStart, (int)(z * 100));
        var cascades = 0;
        for (var i = 0; i < Graphs; i++)
        {
            var graph = RandomGraphs.ErdosRenyi(Size, z, new Draws(seed).Derived((int)(z * 100_000) + i));
            for (var start = 0; start < SeedsPerGraph; start++)
            {
                cascades += CutFrom(draws.Below(Size), graph) > Large * Size ? 1 : 0;
            }
        }

        return cascades / (double)(Graphs * SeedsPerGraph);
    }

    private static int CutFrom(int first, Network graph)
    {
        var cut = new bool[graph.People];
        var contacts = new int[graph.People];
        var waiting = new Stack<int>([first]);
        cut[first] = true;
        var many = 0;
        while (waiting.TryPop(out var node))
        {
            many++;
            foreach (var neighbour in graph.NeighboursOf(node))
            {
                if (!cut[neighbour] && ++contacts[neighbour] >= Threshold * graph.NeighboursOf(neighbour).Length)
                {
                    cut[neighbour] = true;
                    waiting.Push(neighbour);
                }
            }
        }

        return many;
    }
}
