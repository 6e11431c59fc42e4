namespace Probity.Simulation.Statistics;

/// <summary>An estimate with its confidence interval, in the unit of what was measured.</summary>
/// <param name="Estimate">The point estimate.</param>
/// <param name="Low">Lower end; not a number when one observation alone cannot give it.</param>
/// <param name="High">Upper end; not a number when one observation alone cannot give it.</param>
public readonly record struct Interval(double Estimate, double Low, double High)
{
    /// <summary>Half the width.</summary>
    public double Half => (High - Low) / 2;

    /// <summary>True when zero lies outside: the data tell the estimate from no effect at this level.</summary>
    public bool ExcludesZero => Low > 0 || High < 0;

    /// <summary>True when both ends are known.</summary>
    public bool IsBounded => double.IsFinite(Low) && double.IsFinite(High);

    /// <summary>The same in another unit.</summary>
    /// <param name="factor">From 0.</param>
    public Interval Times(double factor) => new(Estimate * factor, Low * factor, High * factor);

    /// <summary>True when the value lies between the ends, ends included.</summary>
    public bool Contains(double value) => value >= Low && value <= High;
}
