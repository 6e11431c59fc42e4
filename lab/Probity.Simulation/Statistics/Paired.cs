namespace Probity.Simulation.Statistics;

/// <summary>Pairs of figures that share a seed.</summary>
internal static class Paired
{
    public static double[] Differences(IReadOnlyList<double> arm, IReadOnlyList<double> baseline)
    {
        if (arm.Count != baseline.Count)
        {
            throw new ArgumentException($"Pairs need equally many figures; there are {arm.Count} and {baseline.Count}.", nameof(baseline));
        }

        return [.. arm.Zip(baseline, (a, b) => a - b)];
    }
}
