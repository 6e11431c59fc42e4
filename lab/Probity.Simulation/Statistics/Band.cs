using MathNet.Numerics.Statistics;

namespace Probity.Simulation.Statistics;

/// <summary>A figure over time: its mean over replications and the span in which the middle share of them lie.</summary>
/// <param name="Steps">The times, ascending.</param>
/// <param name="Middle">Mean at each time.</param>
/// <param name="Low">Lower quantile at each time.</param>
/// <param name="High">Upper quantile at each time.</param>
public sealed record Band(IReadOnlyList<double> Steps, IReadOnlyList<double> Middle, IReadOnlyList<double> Low, IReadOnlyList<double> High)
{
    /// <summary>The band of several runs over the same times.</summary>
    /// <param name="steps">The times.</param>
    /// <param name="runs">For each run the figure at each time.</param>
    /// <param name="share">How many of the runs the band holds at each time, such as 0.9.</param>
    public static Band Of(IReadOnlyList<double> steps, IReadOnlyList<IReadOnlyList<double>> runs, double share = 0.9)
    {
        var columns = steps.Index().Select(s => runs.Select(r => r[s.Index]).Where(double.IsFinite).Order().ToArray()).ToArray();
        double Quantile(double[] sorted, double at) => sorted.Length == 0 ? double.NaN : SortedArrayStatistics.Quantile(sorted, at);
        return new Band(
            steps, [.. columns.Select(c => c.Length == 0 ? double.NaN : c.Mean())], [.. columns.Select(c => Quantile(c, (1 - share) / 2))],
            [.. columns.Select(c => Quantile(c, (1 + share) / 2))]);
    }
}
