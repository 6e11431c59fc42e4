using MathNet.Numerics.Statistics;

namespace Probity.Simulation.Statistics;

/// <summary>Percentile bootstrap of a mean (Efron &amp; Tibshirani 1993, chapter 13): makes no assumption about the shape of the figures.</summary>
public static class Bootstrap
{
    /// <summary>Resamples drawn unless told otherwise.</summary>
    public const int Resamples = 2000;

    /// <summary>The interval of the mean.</summary>
    /// <param name="values">One figure a replication; figures that are not a number are left out.</param>
    /// <param name="seed">The same seed gives the same interval.</param>
    /// <param name="level">Between 0 and 1, ends excluded.</param>
    /// <param name="resamples">At least 100.</param>
    /// <exception cref="ArgumentOutOfRangeException">Level or resamples are outside their range.</exception>
    public static Interval OfMean(IEnumerable<double> values, ulong seed, double level = 0.95, int resamples = Resamples)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(level);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(level, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(resamples, 100);
        var known = values.Where(double.IsFinite).ToArray();
        if (known.Length < 2)
        {
            return new Interval(known.Length == 1 ? known[0] : double.NaN, double.NaN, double.NaN);
        }

        var draws = new DrawSequence(seed, StudyPurpose.Bootstrap);
        var means = new double[resamples];
        for (var i = 0; i < resamples; i++)
        {
            means[i] = Resampled(known, ref draws);
        }

        Array.Sort(means);
        var tail = (1 - level) / 2;
        return new Interval(known.Mean(), SortedArrayStatistics.Quantile(means, tail), SortedArrayStatistics.Quantile(means, 1 - tail));
    }

    private static double Resampled(double[] known, ref DrawSequence draws)
    {
        var mean = 0.0;
        for (var i = 0; i < known.Length; i++)
        {
            mean += known[draws.Below(known.Length)] / known.Length;
        }

        return mean;
    }
}
