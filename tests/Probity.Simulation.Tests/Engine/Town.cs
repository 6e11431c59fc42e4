using Probity.Simulation.Conduct;
using Probity.Simulation.Engine;
using Probity.Simulation.Parameters;
using Probity.Simulation.Population;
using Probity.Simulation.Register;
using Probity.Simulation.Tests.Register;

namespace Probity.Simulation.Tests.Engine;

/// <summary>A small town in which much happens, so that short runs have something to show.</summary>
internal static class Town
{
    public static SyntheticPopulation Small { get; } = SyntheticPopulation.Make(PopulationMargins.Shipped, 3_000, 4);

    public static SyntheticPopulation Middle { get; } = SyntheticPopulation.Make(PopulationMargins.Shipped, 8_000, 6);

    public static SyntheticPopulation Large { get; } = SyntheticPopulation.Make(PopulationMargins.Shipped, 20_000, 5);

    public static CharterTerms Terms => RegisterCase.Terms;

    public static CharterTerms Open => Terms.MadeKnown(Publicity.Broadcast);

    public static ModelParameters Busy { get; } = ModelParameters.Default
        .With(ConductParameters.Due, 0.05).With(ConductParameters.Applied, 0.2).With(ConductParameters.Perform, 0.005)
        .With(AuthorityParameters.Namesake, 0.2).With(AuthorityParameters.NamesakeMissed, 0.5).With(AuthorityParameters.WrongFact, 0.1);

    public static LabSimulation Run(int weeks, CharterTerms? terms = null, ModelParameters? parameters = null, int threads = 1, ulong seed = 7, SyntheticPopulation? population = null)
    {
        var run = LabSimulation.Create(population ?? Small, terms ?? Open, parameters ?? Busy, seed, threads);
        run.Run(weeks);
        return run;
    }
}
