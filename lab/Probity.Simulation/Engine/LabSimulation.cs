using Probity.Simulation.Outcomes;
using Probity.Simulation.Parameters;
using Probity.Simulation.Population;
using Probity.Simulation.Register;

namespace Probity.Simulation.Engine;

/// <summary>
/// One run: a synthetic population under a charter, week by week. The same arguments give the same run, bit for bit, whatever the number of threads and
/// however often it is saved, resumed or branched.
/// </summary>
public sealed class LabSimulation
{
    private LabSimulation(SyntheticPopulation population, CharterTerms terms, ModelParameters parameters, ulong seed, int threads)
    {
        Population = population;
        Terms = terms;
        Parameters = parameters;
        Seed = seed;
        Threads = threads;
    }

    /// <summary>The people and their ties.</summary>
    public SyntheticPopulation Population { get; }

    /// <summary>The charter as this run uses it.</summary>
    public CharterTerms Terms { get; }

    /// <summary>Every parameter's value.</summary>
    public ModelParameters Parameters { get; }

    /// <summary>Seed of the run.</summary>
    public ulong Seed { get; }

    /// <summary>Threads used; leaves no trace in the results.</summary>
    public int Threads { get; }

    /// <summary>Weeks simulated so far.</summary>
    public int Week { get; }

    /// <summary>What is measured in every week, and in <see cref="WeekOutcomes"/>.</summary>
    public static IReadOnlyList<Outcome> MeasuredWeekly { get; } = [];

    /// <summary>What is measured over a whole run, and in <see cref="RunOutcomes"/>.</summary>
    public static IReadOnlyList<Outcome> MeasuredOverall { get; } = [];

    /// <summary>Outcomes of the last week simulated.</summary>
    public OutcomeValues WeekOutcomes { get; } = new(MeasuredWeekly, []);

    /// <summary>Outcomes of the whole run so far, with times since listing.</summary>
    public OutcomeValues RunOutcomes { get; } = new(MeasuredOverall, []);

    /// <summary>A fingerprint of the complete state; equal states have equal fingerprints.</summary>
    public ulong StateHash { get; }

    /// <summary>A run at its beginning.</summary>
    /// <param name="population">The people and their ties; shared between runs, never changed.</param>
    /// <param name="terms">The charter.</param>
    /// <param name="parameters">Every parameter's value.</param>
    /// <param name="seed">Seed.</param>
    /// <param name="threads">How many threads to use; 0 for one per core.</param>
    public static LabSimulation Create(SyntheticPopulation population, CharterTerms terms, ModelParameters parameters, ulong seed, int threads = 0) =>
        new(population, terms, parameters, seed, threads);

    /// <summary>Simulates one more week.</summary>
    public void Step() => throw new NotImplementedException();

    /// <summary>Writes the complete state.</summary>
    public void Save(Stream destination) => throw new NotImplementedException();

    /// <summary>Goes on from a saved state, with the same population, terms and parameters it was saved with.</summary>
    public static LabSimulation Resume(Stream source, SyntheticPopulation population, CharterTerms terms, ModelParameters parameters, int threads = 0) =>
        throw new NotImplementedException();

    /// <summary>A second run that shares this one's past and random numbers but goes on under other terms or parameters.</summary>
    public LabSimulation Branch(CharterTerms? terms = null, ModelParameters? parameters = null) => throw new NotImplementedException();
}
