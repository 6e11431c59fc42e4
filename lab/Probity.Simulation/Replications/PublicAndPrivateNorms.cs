using Probity.Simulation.Replications.Norms;
using Probity.Simulation.Reports.Plots;

namespace Probity.Simulation.Replications;

/// <summary>How many opinions are good when everybody shares one opinion, and when everybody keeps an own.</summary>
public sealed class PublicAndPrivateNorms : Replication
{
    private const double ClosedFormTolerance = 1e-6;
    private const double SimulationTolerance = 0.005;
    private const long Meetings = 2_000_000;

    // Under these two a label hardly ever turns good again, so that the share wanders slowly and takes longer to average out.
    private const long MeetingsOfSlowNorms = 25_000_000;
    private const int PublicAgents = 1_200;
    private const int PrivateAgents = 120;

    private static readonly (SecondOrderNorm Norm, double Public, double Private)[] Published =
    [
        (SecondOrderNorm.Scoring, 0.337838, 0.337838), (SecondOrderNorm.SimpleStanding, 0.961538, 0.833333),
        (SecondOrderNorm.Shunning, 0.337838, 0.020391), (SecondOrderNorm.SternJudging, 0.961538, 0.5),
    ];

    /// <inheritdoc/>
    public override string Name => "norms";

    /// <inheritdoc/>
    public override string Title => "Public and private reputation: scoring, simple standing, shunning, stern judging";

    /// <inheritdoc/>
    public override string Citation => "Uchida & Sasaki 2013, Chaos, Solitons & Fractals 56:175-180; norms after Nowak & Sigmund 1998 and Ohtsuki & Iwasa 2004";

    /// <inheritdoc/>
    public override string Method =>
        "Share of good opinions in the donation game when intended help fails with probability .02 and a judgement flips with probability .02. The published "
        + "equations are solved, and the game is played by agents: with one shared opinion of each agent, and with opinions that only the one observer of a "
        + "meeting forms. Making a label public keeps stern judging at .96; without a shared label it knows nothing (.5).";

    /// <inheritdoc/>
    public override ReplicationResult Run(ulong seed, CancellationToken cancel = default)
    {
        var settings = Published.SelectMany(p => new[] { (p.Norm, IsPublic: true, Share: p.Public), (p.Norm, IsPublic: false, Share: p.Private) }).ToArray();
        var played = new double[settings.Length];
        Parallel.For(0, settings.Length, new ParallelOptions { CancellationToken = cancel }, i => played[i] = Play(settings[i].Norm, settings[i].IsPublic, seed, i));
        var comparisons = settings.Index().SelectMany(s => Both(s.Item.Norm, s.Item.IsPublic, s.Item.Share, played[s.Index]));
        return new ReplicationResult([.. comparisons], Plot());
    }

    private static double Play(SecondOrderNorm norm, bool isPublic, ulong seed, int part)
    {
        var meetings = !norm.RefusalToBad ? MeetingsOfSlowNorms : Meetings;
        return isPublic
            ? DonationGame.WithPublicOpinions(norm, Errors.Published, PublicAgents, (int)(meetings / PublicAgents), seed, part).Good
            : DonationGame.WithPrivateOpinions(norm, Errors.Published, PrivateAgents, (int)(meetings / (PrivateAgents * PrivateAgents)), seed, part);
    }

    private static IEnumerable<Comparison> Both(SecondOrderNorm norm, bool isPublic, double published, double played)
    {
        var what = $"{norm.Name}, opinions {(isPublic ? "public" : "private")}";
        yield return new Comparison(what, published, FixedPoint.Of(norm, Errors.Published, isPublic), ClosedFormTolerance, ObtainedBy.ClosedForm);
        yield return new Comparison(what, published, played, SimulationTolerance, ObtainedBy.Simulation);
    }

    private static LinePlot Plot()
    {
        double[] errors = [.. Enumerable.Range(1, 40).Select(i => i * 0.005)];
        Curve Of(SecondOrderNorm norm, bool isPublic) => Curve.Of(
            $"{norm.Name}, {(isPublic ? "public" : "private")}", errors, e => FixedPoint.Of(norm, new Errors(0.02, e), isPublic));
        return new LinePlot(
            "Share of good opinions against the error of assessment", "probability that a judgement flips", "share of good opinions",
            [
                Of(SecondOrderNorm.SternJudging, true), Of(SecondOrderNorm.SternJudging, false), Of(SecondOrderNorm.SimpleStanding, false),
                Of(SecondOrderNorm.Scoring, true), Of(SecondOrderNorm.Shunning, false),
            ]);
    }
}
