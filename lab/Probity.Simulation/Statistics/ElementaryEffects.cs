using MathNet.Numerics.Statistics;

namespace Probity.Simulation.Statistics;

/// <summary>What one factor does to one outcome when it moves through its whole range, at points spread over the ranges of all the others.</summary>
/// <param name="Factor">Its place in the design.</param>
/// <param name="Effects">One elementary effect a trajectory, in units of the outcome over the factor's whole range.</param>
public sealed record ElementaryEffect(int Factor, IReadOnlyList<double> Effects)
{
    /// <summary>Mean effect; near zero also when effects of both signs cancel.</summary>
    public double Mean => Effects.Mean();

    /// <summary>Mean absolute effect, mu* (Campolongo, Cariboni &amp; Saltelli 2007): how much the factor matters.</summary>
    public double MeanAbsolute => Effects.Select(Math.Abs).Mean();

    /// <summary>Standard deviation, sigma: how far the effect depends on the other factors, or bends.</summary>
    public double Spread => Effects.StandardDeviation();

    /// <summary>Bootstrap interval of the mean absolute effect over trajectories.</summary>
    public Interval Interval(ulong seed, double level = 0.95) => Bootstrap.OfMean(Effects.Select(Math.Abs), seed, level);
}

/// <summary>Estimates elementary effects from the outcomes of a design.</summary>
public static class ElementaryEffects
{
    /// <summary>One effect a factor, in the order of the factors.</summary>
    /// <param name="design">The design that was run.</param>
    /// <param name="outcomes">For each trajectory the outcome at each of its points.</param>
    /// <exception cref="ArgumentException">Outcomes are missing or too many.</exception>
    public static IReadOnlyList<ElementaryEffect> Of(MorrisDesign design, IReadOnlyList<IReadOnlyList<double>> outcomes)
    {
        ArgumentNullException.ThrowIfNull(design);
        ArgumentNullException.ThrowIfNull(outcomes);
        if (outcomes.Count != design.Trajectories.Count || outcomes.Any(o => o.Count != design.Factors + 1))
        {
            throw new ArgumentException($"A design of {design.Trajectories.Count} trajectories needs {design.Factors + 1} outcomes for each.", nameof(outcomes));
        }

        var effects = new double[design.Factors, design.Trajectories.Count];
        foreach (var (t, trajectory) in design.Trajectories.Index())
        {
            foreach (var (move, factor) in trajectory.Order.Index())
            {
                var moved = trajectory.Points[move + 1][factor] - trajectory.Points[move][factor];
                effects[factor, t] = (outcomes[t][move + 1] - outcomes[t][move]) / moved;
            }
        }

        return [.. Enumerable.Range(0, design.Factors).Select(f => new ElementaryEffect(f, Row(effects, f)))];
    }

    private static double[] Row(double[,] effects, int factor) =>
        [.. Enumerable.Range(0, effects.GetLength(1)).Select(t => effects[factor, t])];
}
