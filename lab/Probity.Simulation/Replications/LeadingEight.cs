using Probity.Simulation.Replications.Norms;
using Probity.Simulation.Reports.Plots;

namespace Probity.Simulation.Replications;

/// <summary>How often each of the leading eight norms gives help among its own followers when opinions are public.</summary>
public sealed class LeadingEight : Replication
{
    private const double ClosedFormTolerance = 1e-6;
    private const double SimulationTolerance = 0.001;
    private const int Agents = 1200;
    private const int Rounds = 1500;

    /// <inheritdoc/>
    public override string Name => "leading-eight";

    /// <inheritdoc/>
    public override string Title => "Self-cooperation of the leading eight norms under public opinions";

    /// <inheritdoc/>
    public override string Citation => "Ohtsuki & Iwasa 2004, Journal of Theoretical Biology 231:107-120; 2006, 239:435-444";

    /// <inheritdoc/>
    public override string Method =>
        "Share of meetings in which help is given when everybody follows the norm, intended help fails with probability .02 and a judgement flips with "
        + "probability .02: the fixed point of the norm's equation, and the game played by agents.";

    /// <inheritdoc/>
    public override ReplicationResult Run(ulong seed, CancellationToken cancel = default)
    {
        var played = new double[LeadingNorm.All.Count];
        Parallel.For(0, played.Length, new ParallelOptions { CancellationToken = cancel }, i =>
            played[i] = DonationGame.WithPublicOpinions(LeadingNorm.All[i], Errors.Published, Agents, Rounds, seed, 100 + i).Help);
        var comparisons = LeadingNorm.All.Index().SelectMany(n => Both(n.Item, played[n.Index]));
        return new ReplicationResult([.. comparisons], Plot());
    }

    private static IEnumerable<Comparison> Both(LeadingNorm norm, double played)
    {
        var published = norm.Name switch { "L1" or "L2" => 0.943732, "L7" or "L8" => 0.940833, _ => 0.942308 };
        yield return new Comparison(norm.Name, published, FixedPoint.OfPublic(norm, Errors.Published).Help, ClosedFormTolerance, ObtainedBy.ClosedForm);
        yield return new Comparison(norm.Name, published, played, SimulationTolerance, ObtainedBy.Simulation);
    }

    private static LinePlot Plot()
    {
        double[] errors = [.. Enumerable.Range(1, 40).Select(i => i * 0.005)];
        Curve Of(int index, string name) => Curve.Of(name, errors, e => FixedPoint.OfPublic(LeadingNorm.All[index], new Errors(0.02, e)).Help);
        return new LinePlot(
            "Help given among followers of one norm", "probability that a judgement flips", "share of meetings with help",
            [Of(0, "L1, L2"), Of(2, "L3 to L6"), Of(6, "L7, L8")]);
    }
}
