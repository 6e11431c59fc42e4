using Probity.Simulation.Population;
using Probity.Simulation.Randomness;

namespace Probity.Simulation.Information;

/// <summary>What a week of learning about one person reads.</summary>
/// <param name="Ties">Everybody's ties.</param>
/// <param name="People">Attributes.</param>
/// <param name="Rates">Parameters.</param>
/// <param name="Draws">Random numbers.</param>
/// <param name="Week">The week.</param>
/// <param name="Person">Whom it is about.</param>
/// <param name="Factor">Factor on every way of learning.</param>
/// <param name="IsShown">The entry can be looked up.</param>
/// <param name="IsOver">Nothing is in force or shown any more: people forget.</param>
internal readonly record struct LearningWeek(
    TieNetwork Ties, People People, LearningRates Rates, Draws Draws, int Week, int Person, float Factor, bool IsShown, bool IsOver)
{
    public int From => Ties.Network.OffsetArray[Person];

    public int To => Ties.Network.OffsetArray[Person + 1];
}
