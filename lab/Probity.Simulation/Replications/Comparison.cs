namespace Probity.Simulation.Replications;

/// <summary>How our figure was obtained.</summary>
public enum ObtainedBy
{
    /// <summary>Solved from the published equation.</summary>
    ClosedForm,

    /// <summary>Counted in a simulation of the agents.</summary>
    Simulation,
}

/// <summary>One published figure and ours beside it.</summary>
/// <param name="What">What the figure is.</param>
/// <param name="Published">As published, or as the published formula gives it.</param>
/// <param name="Got">Ours.</param>
/// <param name="Tolerance">Largest difference that still counts as a replication; said before anything is run.</param>
/// <param name="By">How ours was obtained.</param>
public sealed record Comparison(string What, double Published, double Got, double Tolerance, ObtainedBy By)
{
    /// <summary>True when ours lies within the tolerance.</summary>
    public bool Holds => Math.Abs(Got - Published) <= Tolerance;
}
