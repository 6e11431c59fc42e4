namespace Probity.Simulation.Population;

/// <summary>Shares and means that a synthetic population keeps to.</summary>
public sealed class PopulationMargins
{
    /// <summary>The margins shipped with the lab; all of them invented.</summary>
    public static PopulationMargins Shipped { get; } = new();
}
