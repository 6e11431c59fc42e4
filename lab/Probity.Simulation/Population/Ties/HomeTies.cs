using Probity.Simulation.Randomness;

namespace Probity.Simulation.Population.Ties;

/// <summary>Ties that come of where people live and whom they descend from: household, kin, neighbours.</summary>
internal sealed class HomeTies(PopulationMargins margins, People people, Draws draws)
{
    /// <summary>Ties that one household begins.</summary>
    public void Add(int household, int city, List<TieDraft> ties)
    {
        var own = Members(household);
        Groups.TieAcross(draws, own, own, TieKind.Household, 1, ties);
        AddKin(household, city, own, ties);
        AddNeighbours(household, city, own, ties);
    }

    // Each household names half of its kin; the other half name it.
    private void AddKin(int household, int city, (int, int) own, List<TieDraft> ties)
    {
        var words = draws.At(household, 0, Purpose.KinHouseholds);
        var count = Uniforms.Poisson(words.First, margins.Kin.Count / 2);
        for (var kin = 1; kin <= count; kin++)
        {
            var drawn = draws.At(household, 0, Purpose.KinHouseholds, kin);
            var (from, to) = Uniforms.Of(drawn.First) < margins.Abroad ? (0, people.Households.Length - 1) : (people.Cities[city], people.Cities[city + 1]);
            var other = from + Uniforms.Below(drawn.Second, to - from);
            if (other != household)
                Groups.TieAcross(draws, own, Members(other), TieKind.Kin, margins.Kin.Share, ties);
        }
    }

    private void AddNeighbours(int household, int city, (int, int) own, List<TieDraft> ties)
    {
        var further = (int)Math.Round(margins.Neighbours.Count);
        for (var next = household + 1; next <= Math.Min(household + further, people.Cities[city + 1] - 1); next++)
            Groups.TieAcross(draws, own, Members(next), TieKind.Neighbour, margins.Neighbours.Share, ties);
    }

    private (int From, int To) Members(int household) => (people.Households[household], people.Households[household + 1]);
}
