namespace Probity.Simulation.Outcomes;

/// <summary>A value for every outcome of a list; not a number where nothing was there to measure (nobody listed, say).</summary>
/// <param name="Outcomes">What was measured.</param>
/// <param name="Values">The values, in the same order.</param>
public sealed record OutcomeValues(IReadOnlyList<Outcome> Outcomes, IReadOnlyList<double> Values)
{
    /// <summary>The value of the outcome of that name.</summary>
    /// <exception cref="KeyNotFoundException">Nothing of that name was measured.</exception>
    public double this[string name]
    {
        get
        {
            for (var place = 0; place < Outcomes.Count; place++)
            {
                if (Outcomes[place].Name == name)
                    return Values[place];
            }

            throw new KeyNotFoundException($"No outcome is called '{name}'; there are {string.Join(", ", Outcomes.Select(o => o.Name))}.");
        }
    }
}
