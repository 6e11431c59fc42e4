using Probity.Simulation.Reports;
using Probity.Simulation.Reports.Plots;
using Probity.Simulation.Statistics;

namespace Probity.Simulation.Tests.Reports;

public sealed class FigureTextTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(double.NaN, "–")]
    [InlineData(0.01234, "0.01234")]
    [InlineData(-0.5, "-0.500")]
    [InlineData(3.14159, "3.14")]
    [InlineData(42.42, "42.4")]
    [InlineData(123456.7, "123,457")]
    public void Figure_OfAnySize_IsShort(double value, string text) => FigureText.Of(value).ShouldBe(text);

    [Fact]
    public void Interval_WithoutEnds_ShowsItsEstimateOnly() => FigureText.Of(new Interval(2, double.NaN, double.NaN)).ShouldBe("2.00");

    [Fact]
    public void Difference_AboveZero_HasItsSign() => FigureText.Signed(new Interval(2, 1, 3)).ShouldBe("+2.0 [1.0, 3.0]");

    [Theory]
    [InlineData(0, 1)]
    [InlineData(-3.2, 4.7)]
    [InlineData(0.0001, 0.0009)]
    [InlineData(5, 5)]
    [InlineData(-5, -5)]
    public void Axis_OverValues_HoldsThemBetweenRoundTicks(double low, double high)
    {
        var axis = Axis.Over([low, high, double.NaN], 0, 100);

        axis.Place(low).ShouldBeInRange(-1e-9, 100 + 1e-9);
        axis.Place(high).ShouldBeInRange(-1e-9, 100 + 1e-9);
        axis.Ticks.Count.ShouldBeInRange(2, 13);
        axis.Ticks.Select(axis.Text).ShouldBeUnique();
    }

    [Fact]
    public void Axis_OverNothing_StillHasTicks() => Axis.Over([], 0, 100).Ticks.Count.ShouldBeGreaterThan(1);
}
