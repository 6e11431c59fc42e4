using Probity.Simulation.Randomness;

namespace Probity.Simulation.Population.Ties;

/// <summary>Acquaintances: drawn at random, mostly within the city. They close no triangles and so bridge what groups keep apart (Granovetter 1973).</summary>
internal sealed class AcquaintanceTies(PopulationMargins margins, People people, Draws draws)
{
    public void Add(int person, int city, List<TieDraft> ties)
    {
        if (!people.IsAdult(person, 0))
            return;

        // Each person names half of them; the other half name the person.
        var count = Uniforms.Poisson(draws.At(person, 0, Purpose.AcquaintanceTies).First, margins.Acquaintances.Count / 2);
        for (var tie = 1; tie <= count; tie++)
        {
            var words = draws.At(person, 0, Purpose.AcquaintanceTies, tie);
            var (from, to) = Uniforms.Of(words.First) < margins.Abroad ? (0, people.Count) : (people.FirstOfCity(city), people.FirstOfCity(city + 1));
            var other = from + Uniforms.Below(words.Second, to - from);
            if (other != person && people.IsAdult(other, 0))
                ties.Add(new TieDraft(person, other, TieKind.Acquaintance));
        }
    }
}
