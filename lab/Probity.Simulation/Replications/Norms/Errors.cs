namespace Probity.Simulation.Replications.Norms;

/// <summary>What goes wrong in the donation game.</summary>
/// <param name="Act">Probability that intended help fails, e1.</param>
/// <param name="Assessment">Probability that a judgement flips, e2.</param>
internal readonly record struct Errors(double Act, double Assessment)
{
    /// <summary>The errors the published figures are for.</summary>
    public static Errors Published { get; } = new(0.02, 0.02);

    /// <summary>Probability that help intended for somebody good is judged good: neither error happens, or both.</summary>
    public double JudgedGood => ((1 - Act) * (1 - Assessment)) + (Act * Assessment);
}
