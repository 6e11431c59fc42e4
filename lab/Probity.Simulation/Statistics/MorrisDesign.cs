namespace Probity.Simulation.Statistics;

/// <summary>
/// Trajectories through the unit cube in which one factor moves at a time (Morris 1991, Technometrics 33:161-174). Each has one point more than there are
/// factors; a factor moves by p/(2(p-1)) on a grid of p levels, so that every level is equally likely to be visited.
/// </summary>
public sealed class MorrisDesign
{
    private MorrisDesign(int factors, int levels, IReadOnlyList<MorrisTrajectory> trajectories)
    {
        Factors = factors;
        Levels = levels;
        Trajectories = trajectories;
    }

    /// <summary>How many factors move.</summary>
    public int Factors { get; }

    /// <summary>Levels of the grid; even.</summary>
    public int Levels { get; }

    /// <summary>How far a factor moves.</summary>
    public double Step => Levels / (2.0 * (Levels - 1));

    /// <summary>The trajectories, in order.</summary>
    public IReadOnlyList<MorrisTrajectory> Trajectories { get; }

    /// <summary>Draws a design.</summary>
    /// <param name="factors">At least 1.</param>
    /// <param name="trajectories">At least 2, or no spread can be told.</param>
    /// <param name="levels">Even, at least 4.</param>
    /// <param name="seed">The same seed gives the same design.</param>
    /// <exception cref="ArgumentOutOfRangeException">A figure is outside its range.</exception>
    public static MorrisDesign Draw(int factors, int trajectories, int levels, ulong seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(factors, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(trajectories, 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(levels, 4);
        ArgumentOutOfRangeException.ThrowIfNotEqual(levels % 2, 0, nameof(levels));
        var draws = new DrawSequence(seed, StudyPurpose.MorrisDesign);
        var drawn = new List<MorrisTrajectory>(trajectories);
        for (var i = 0; i < trajectories; i++)
        {
            drawn.Add(Trajectory(factors, levels, ref draws));
        }

        return new MorrisDesign(factors, levels, drawn);
    }

    private static MorrisTrajectory Trajectory(int factors, int levels, ref DrawSequence draws)
    {
        var step = levels / 2;
        var at = new int[factors];
        var rises = new bool[factors];
        var order = Enumerable.Range(0, factors).ToArray();
        for (var f = 0; f < factors; f++)
        {
            rises[f] = draws.Unit() < 0.5;
            at[f] = draws.Below(levels - step) + (rises[f] ? 0 : step);
            var other = draws.Below(f + 1);
            (order[f], order[other]) = (order[other], order[f]);
        }

        var points = new List<double[]> { Place(at, levels) };
        foreach (var f in order)
        {
            at[f] += rises[f] ? step : -step;
            points.Add(Place(at, levels));
        }

        return new MorrisTrajectory(points, order);
    }

    private static double[] Place(int[] at, int levels) => [.. at.Select(level => level / (levels - 1.0))];
}

/// <summary>One trajectory.</summary>
/// <param name="Points">Points of the unit cube, one more than there are factors.</param>
/// <param name="Order">Which factor moves between point i and point i+1.</param>
public sealed record MorrisTrajectory(IReadOnlyList<double[]> Points, IReadOnlyList<int> Order);
