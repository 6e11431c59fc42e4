using Probity.Simulation.Randomness;
using Probity.Simulation.Reports.Plots;
using Probity.Simulation.Statistics;

namespace Probity.Simulation.Replications;

/// <summary>Those who help unless they know better resist those who never help if and only if an image is known often enough.</summary>
public sealed class KnownImages : Replication
{
    private const int Agents = 400;
    private const int Rounds = 4000;
    private const double Benefit = 1;
    private const double Tolerance = 0.02;
    private static readonly double[] Costs = [0.2, 0.5, 0.8];

    /// <inheritdoc/>
    public override string Name => "known-images";

    /// <inheritdoc/>
    public override string Title => "Discriminators resist defectors if and only if q > c/b";

    /// <inheritdoc/>
    public override string Citation => "Nowak & Sigmund 1998, Nature 393:573-577";

    /// <inheritdoc/>
    public override string Method =>
        "One defector lives among discriminators, who refuse only whom they know to have refused somebody good. A recipient's image is known with probability q. For each "
        + "cost c of help that is worth b = 1, the q at which both fare alike is found by a straight line through the simulated gap at eleven values of q.";

    /// <inheritdoc/>
    public override ReplicationResult Run(ulong seed, CancellationToken cancel = default)
    {
        double[] known = [.. Enumerable.Range(0, 11).Select(i => i / 10.0)];
        var comparisons = new List<Comparison>();
        var curves = new List<Curve>();
        foreach (var (c, cost) in Costs.Index())
        {
            cancel.ThrowIfCancellationRequested();
            var gaps = new double[known.Length];
            Parallel.For(0, known.Length, i => gaps[i] = Gap(known[i], cost, new DrawSequence(seed, StudyPurpose.KnownImages, (100 * c) + i)));
            var (intercept, slope) = MathNet.Numerics.Fit.Line(known, gaps);
            comparisons.Add(new Comparison($"threshold of q at c/b = {cost:0.0}", cost / Benefit, -intercept / slope, Tolerance, ObtainedBy.Simulation));
            curves.Add(new Curve($"c/b = {cost:0.0}", known, gaps));
        }

        return new ReplicationResult(comparisons, new LinePlot(
            "By how much discriminators fare better than a defector", "q, probability that an image is known", "gain over the defector, per round", curves));
    }

    /// <summary>Mean gain of a discriminator a round, less the defector's.</summary>
    private static double Gap(double q, double cost, DrawSequence draws)
    {
        const int defector = 0;
        var known = new Chance(q);
        var bad = new bool[Agents];
        double discriminators = 0, defectors = 0;
        for (var round = 0; round < Rounds; round++)
        {
            for (var donor = 0; donor < Agents; donor++)
            {
                var recipient = (donor + 1 + draws.Below(Agents - 1)) % Agents;
                var helps = donor != defector && !(bad[recipient] && draws.Happens(known));
                bad[donor] = !helps && (!bad[recipient] || donor == defector);
                discriminators += (helps && recipient != defector ? Benefit : 0) - (helps ? cost : 0);
                defectors += helps && recipient == defector ? Benefit : 0;
            }
        }

        return ((discriminators / (Agents - 1)) - defectors) / Rounds;
    }
}
