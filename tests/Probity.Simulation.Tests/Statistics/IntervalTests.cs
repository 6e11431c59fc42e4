using MathNet.Numerics.Distributions;
using MathNet.Numerics.Statistics;
using Probity.Simulation.Randomness;
using Probity.Simulation.Statistics;

namespace Probity.Simulation.Tests.Statistics;

public sealed class IntervalTests
{
    private static readonly double[] Heights = [4.2, 5.1, 3.9, 6.0, 5.5, 4.8, 5.0, 4.4];

    [Theory]
    [InlineData(0.9)]
    [InlineData(0.95)]
    [InlineData(0.99)]
    public void MeanInterval_OfFigures_LeavesTheTailsThatStudentsDistributionGives(double level)
    {
        var interval = MeanInterval.Of(Heights, level);

        // From the interval back to the probability, through the distribution function instead of its inverse.
        var error = Heights.StandardDeviation() / Math.Sqrt(Heights.Length);
        (1 - (2 * StudentT.CDF(0, 1, Heights.Length - 1, (interval.Low - Heights.Mean()) / error))).ShouldBe(level, 1e-9);
        (interval.High - interval.Estimate).ShouldBe(interval.Estimate - interval.Low, 1e-12);
        interval.Estimate.ShouldBe(4.8625, 1e-12);
    }

    [Fact]
    public void MeanInterval_OfTwoFigures_IsTheTableValue()
    {
        // t(.975; 1) = 12.7062.
        var interval = MeanInterval.Of([0.0, 2.0]);

        interval.Half.ShouldBe(12.7062, 1e-3);
        interval.ExcludesZero.ShouldBeFalse();
    }

    [Fact]
    public void MeanInterval_OverManySamples_HoldsTheTruthAsOftenAsItSays()
    {
        var draws = new Draws(5);
        var held = 0;
        for (var sample = 0; sample < 4000; sample++)
        {
            var values = Enumerable.Range(0, 8).Select(i => draws.At(sample, i, Purpose.Replications)).Select(w => 3 + Uniforms.Normal(w.First, w.Second));
            held += MeanInterval.Of(values, 0.9).Contains(3) ? 1 : 0;
        }

        (held / 4000.0).ShouldBe(0.9, 0.015);
    }

    [Fact]
    public void MeanInterval_OfOneFigureOrNone_HasNoEnds()
    {
        MeanInterval.Of([3.0]).ShouldSatisfyAllConditions(i => i.Estimate.ShouldBe(3), i => i.IsBounded.ShouldBeFalse(), i => i.ExcludesZero.ShouldBeFalse());
        double.IsNaN(MeanInterval.Of([double.NaN]).Estimate).ShouldBeTrue();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(95)]
    public void MeanInterval_AtAnImpossibleLevel_IsRefused(double level) => Should.Throw<ArgumentOutOfRangeException>(() => MeanInterval.Of(Heights, level));

    [Fact]
    public void Difference_OfPairsThatShareTheirNoise_IsFarNarrowerThanOfStrangers()
    {
        double[] noise = [5, -3, 8, -7, 2, 0, -4, 6];
        double[] baseline = [.. noise.Select(n => 10 + n)];
        double[] arm = [.. noise.Select((n, i) => 11 + n + (i % 2 * 0.2))];

        var paired = MeanInterval.OfDifference(arm, baseline);

        paired.Estimate.ShouldBe(1.1, 1e-12);
        paired.ExcludesZero.ShouldBeTrue();
        paired.Half.ShouldBeLessThan(MeanInterval.Of(arm).Half / 20);
    }

    [Fact]
    public void Difference_OfArmsOfUnequalLength_IsRefused() => Should.Throw<ArgumentException>(() => MeanInterval.OfDifference([1.0, 2.0], [1.0]));

    [Fact]
    public void Difference_WhereOneSideIsNotANumber_LeavesThatPairOut() =>
        MeanInterval.OfDifference([1.0, double.NaN, 3.0], [0.0, 0.0, 2.0]).Estimate.ShouldBe(1, 1e-12);

    [Fact]
    public void Bootstrap_OfManyFigures_AgreesWithStudentsInterval()
    {
        var draws = new Draws(9);
        double[] values = [.. Enumerable.Range(0, 200).Select(i => draws.At(i, 0, Purpose.Replications)).Select(w => Uniforms.Normal(w.First, w.Second))];

        var (student, bootstrap) = (MeanInterval.Of(values), Bootstrap.OfMean(values, 1));

        bootstrap.Estimate.ShouldBe(student.Estimate, 1e-12);
        bootstrap.Low.ShouldBe(student.Low, 0.02);
        bootstrap.High.ShouldBe(student.High, 0.02);
        Bootstrap.OfMean(values, 1).ShouldBe(bootstrap);
        Bootstrap.OfMean(values, 2).ShouldNotBe(bootstrap);
    }

    [Fact]
    public void Band_OfRuns_HoldsTheMiddleShareAtEachTime()
    {
        var runs = Enumerable.Range(0, 101).Select(r => (IReadOnlyList<double>)[r, 2 * r]).ToArray();

        var band = Band.Of([0, 1], runs, 0.9);

        band.Middle.ShouldBe([50, 100]);
        band.Low[0].ShouldBe(5, 1);
        band.High[1].ShouldBe(190, 2);
    }
}
