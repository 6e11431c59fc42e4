using Probity.Simulation.Statistics;

namespace Probity.Simulation.Tests.Statistics;

public sealed class MorrisTests
{
    [Theory]
    [InlineData(1, 4)]
    [InlineData(7, 6)]
    public void Design_OfAnySize_MovesOneFactorAtATimeByOneStepInsideTheCube(int factors, int levels)
    {
        var design = MorrisDesign.Draw(factors, 20, levels, 1);

        foreach (var trajectory in design.Trajectories)
        {
            trajectory.Order.Order().ShouldBe(Enumerable.Range(0, factors));
            trajectory.Points.Count.ShouldBe(factors + 1);
            trajectory.Points.SelectMany(p => p).ShouldAllBe(v => v >= 0 && v <= 1);
            foreach (var (move, factor) in trajectory.Order.Index())
            {
                var (from, to) = (trajectory.Points[move], trajectory.Points[move + 1]);
                Math.Abs(to[factor] - from[factor]).ShouldBe(design.Step, 1e-12);
                Enumerable.Range(0, factors).Where(f => f != factor).ShouldAllBe(f => from[f] == to[f]);
            }
        }
    }

    [Fact]
    public void Design_OverManyTrajectories_VisitsEveryLevelAsOften()
    {
        var visits = MorrisDesign.Draw(3, 4000, 4, 2).Trajectories.SelectMany(t => t.Points).SelectMany(p => p).GroupBy(v => Math.Round(v * 3));

        visits.Select(g => g.Count()).ShouldAllBe(count => Math.Abs(count - 12_000) < 600);
    }

    [Fact]
    public void Effects_OfALinearFunction_AreItsCoefficientsWithoutSpread()
    {
        var effects = EffectsOf(3, 10, x => (5 * x[0]) - (2 * x[1]));

        effects.Select(e => e.Mean).ShouldBe([5, -2, 0], 1e-9);
        effects.Select(e => e.MeanAbsolute).ShouldBe([5, 2, 0], 1e-9);
        effects.Select(e => e.Spread).ShouldBe([0, 0, 0], 1e-9);
    }

    [Fact]
    public void Effects_OfACurvedAndAnInteractingFunction_HaveTheKnownMoments()
    {
        // On four levels the step is 2/3. The effect of x² is 2x + 2/3 with x in {0, 1/3}: mean 1, deviation 1/3. The effect of x1 in 6·x1·x2 is 6·x2
        // with x2 even over {0, 1/3, 2/3, 1}: mean 3, deviation √5. The effect of x3 in (x3 - 1/2)² cancels in the mean and not in the absolute mean.
        var effects = EffectsOf(4, 8000, x => (x[0] * x[0]) + (6 * x[1] * x[2]) + ((x[3] - 0.5) * (x[3] - 0.5)));

        effects[0].Mean.ShouldBe(1, 0.02);
        effects[0].Spread.ShouldBe(1 / 3.0, 0.01);
        effects[1].MeanAbsolute.ShouldBe(3, 0.1);
        effects[1].Spread.ShouldBe(Math.Sqrt(5), 0.05);
        effects[3].Mean.ShouldBe(0, 0.02);
        effects[3].MeanAbsolute.ShouldBe(1 / 3.0, 0.01);
    }

    [Fact]
    public void Interval_OfAnEffect_HoldsItsMeanAbsolute()
    {
        var effect = EffectsOf(2, 40, x => x[0] * x[1])[0];

        var interval = effect.Interval(1);

        interval.Contains(effect.MeanAbsolute).ShouldBeTrue();
        interval.Low.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Effects_WithOutcomesMissing_AreRefused() =>
        Should.Throw<ArgumentException>(() => ElementaryEffects.Of(MorrisDesign.Draw(2, 2, 4, 1), [[1, 2, 3], [1, 2]]));

    [Theory]
    [InlineData(0, 4, 4)]
    [InlineData(2, 1, 4)]
    [InlineData(2, 4, 3)]
    [InlineData(2, 4, 5)]
    public void Design_OfImpossibleSize_IsRefused(int factors, int trajectories, int levels) =>
        Should.Throw<ArgumentOutOfRangeException>(() => MorrisDesign.Draw(factors, trajectories, levels, 1));

    private static IReadOnlyList<ElementaryEffect> EffectsOf(int factors, int trajectories, Func<double[], double> function)
    {
        var design = MorrisDesign.Draw(factors, trajectories, 4, 11);
        return ElementaryEffects.Of(design, [.. design.Trajectories.Select(t => (IReadOnlyList<double>)[.. t.Points.Select(function)])]);
    }
}
