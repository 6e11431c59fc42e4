using System.Runtime.CompilerServices;
using Probity.Simulation.Population;
using Probity.Simulation.Register;

namespace Probity.Simulation.Engine;

/// <summary>How much memory a run takes.</summary>
internal static class StateSize
{
    // A slot: target, kind, strength, marks. A person: age, household, means twice, three attributes, employer, support, marks, debt, start of the row.
    private const int Slot = sizeof(int) + 3;
    private const int Person = sizeof(ushort) + (6 * sizeof(int)) + 3 + 2;

    public static double APerson(SyntheticPopulation population, RunState state)
    {
        var bytes = ((long)population.Ties.Network.Slots * Slot) + ((long)population.People * Person)
            + ((long)population.Households * sizeof(int)) + ((long)state.Episodes.Count * Unsafe.SizeOf<Episode>());
        return (double)bytes / population.People;
    }
}
