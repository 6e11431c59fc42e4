using MathNet.Numerics.Distributions;
using MathNet.Numerics.Statistics;

namespace Probity.Simulation.Statistics;

/// <summary>Confidence intervals of a mean over independent replications.</summary>
public static class MeanInterval
{
    /// <summary>Student's interval: mean ± t(1-(1-level)/2; n-1) · s/√n.</summary>
    /// <param name="values">One figure a replication; figures that are not a number are left out.</param>
    /// <param name="level">Between 0 and 1, ends excluded.</param>
    /// <returns>Not a number throughout when nothing is left; unbounded when one value is left.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level is outside its range.</exception>
    public static Interval Of(IEnumerable<double> values, double level = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(level);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(level, 1);
        var known = values.Where(double.IsFinite).ToArray();
        if (known.Length < 2)
        {
            return new Interval(known.Length == 1 ? known[0] : double.NaN, double.NaN, double.NaN);
        }

        var mean = known.Mean();
        var half = StudentT.InvCDF(0, 1, known.Length - 1, 1 - ((1 - level) / 2)) * known.StandardDeviation() / Math.Sqrt(known.Length);
        return new Interval(mean, mean - half, mean + half);
    }

    /// <summary>
    /// The interval of the mean difference between two arms run on the same seeds. What both arms share through a seed cancels, which is why common
    /// random numbers need fewer replications (Law, Simulation Modeling and Analysis, 11.2).
    /// </summary>
    /// <exception cref="ArgumentException">The arms differ in length: they are not paired.</exception>
    public static Interval OfDifference(IReadOnlyList<double> arm, IReadOnlyList<double> baseline, double level = 0.95) =>
        Of(Paired.Differences(arm, baseline), level);
}
