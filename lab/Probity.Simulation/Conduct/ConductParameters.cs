using Probity.Simulation.Parameters;

namespace Probity.Simulation.Conduct;

/// <summary>What obligations people have and why they fail.</summary>
public static class ConductParameters
{
    /// <summary>How often an obligation falls due.</summary>
    public static Parameter DuePerWeek { get; } = Parameter.Assumed(
        "conduct.due", "Chance that an obligation falls due for an adult in a week.", "probability a week", 0.02, 0, 1);

    /// <summary>In order of declaration.</summary>
    public static IReadOnlyList<Parameter> All { get; } = [DuePerWeek];
}
