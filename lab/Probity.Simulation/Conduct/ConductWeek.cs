using Probity.Simulation.Engine;
using Probity.Simulation.Population;
using Probity.Simulation.Randomness;

namespace Probity.Simulation.Conduct;

/// <summary>What a week's conduct reads and writes.</summary>
/// <param name="People">Attributes.</param>
/// <param name="State">State; of a chunk of households only their own members' is written.</param>
/// <param name="Rates">Parameters.</param>
/// <param name="Draws">Random numbers.</param>
/// <param name="Week">The week.</param>
internal readonly record struct ConductWeek(People People, RunState State, ConductRates Rates, Draws Draws, int Week);
