using Probity.Simulation.Population.Ties;
using Probity.Simulation.Randomness;

namespace Probity.Simulation.Population;

/// <summary>Invented people, their attributes and their ties, made from a file of margins and a seed. Never made from a register. Immutable.</summary>
public sealed class SyntheticPopulation
{
    /// <summary>Fewest people a population can have.</summary>
    public const int Fewest = 100;

    /// <summary>Most people a population can have: their ties have to be numbered.</summary>
    public const int Most = 60_000_000;

    private SyntheticPopulation(PopulationMargins margins, ulong seed, People people, TieNetwork ties, int enterprises)
    {
        Margins = margins;
        Seed = seed;
        Attributes = people;
        Ties = ties;
        Enterprises = enterprises;
    }

    /// <summary>The margins it keeps to.</summary>
    public PopulationMargins Margins { get; }

    /// <summary>The seed it was made with.</summary>
    public ulong Seed { get; }

    /// <summary>How many people.</summary>
    public int People => Attributes.Count;

    /// <summary>How many households.</summary>
    public int Households => Attributes.Households.Length - 1;

    /// <summary>How many cities.</summary>
    public int Cities => Attributes.Cities.Length - 1;

    /// <summary>How many enterprises employ somebody.</summary>
    public int Enterprises { get; }

    /// <summary>Who is tied to whom, how, and how strongly.</summary>
    public TieNetwork Ties { get; }

    internal People Attributes { get; }

    /// <summary>Makes a population. The same arguments give the same people, whatever the number of threads.</summary>
    /// <param name="margins">Shares and means it keeps to.</param>
    /// <param name="people">How many people, <see cref="Fewest"/> to <see cref="Most"/>.</param>
    /// <param name="seed">Seed.</param>
    public static SyntheticPopulation Make(PopulationMargins margins, int people, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(margins);
        ArgumentOutOfRangeException.ThrowIfLessThan(people, Fewest);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(people, Most);
        var draws = new Draws(seed);
        var attributes = new HouseholdMaking(margins, draws).Make(people);
        var making = new TieMaking(margins, attributes, draws);
        var ties = making.Make();
        return new SyntheticPopulation(margins, seed, attributes, ties, making.Enterprises);
    }

    /// <summary>Age of a person in whole years at the start.</summary>
    public int AgeOf(int person) => (int)(Attributes.Age[person] / Population.People.WeeksAYear);
}
