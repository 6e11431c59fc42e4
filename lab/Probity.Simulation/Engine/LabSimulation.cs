using NodaTime;
using Probity.Simulation.Outcomes;
using Probity.Simulation.Parameters;
using Probity.Simulation.Population;
using Probity.Simulation.Randomness;
using Probity.Simulation.Register;

namespace Probity.Simulation.Engine;

/// <summary>
/// One run: a synthetic population under a charter, week by week. The same arguments give the same run, bit for bit, whatever the number of threads and
/// however often it is saved, resumed or branched.
/// </summary>
public sealed class LabSimulation : IDisposable
{
    private readonly RunState _state;
    private readonly Workers _workers;
    private readonly SimulatedWeek _week;

    private LabSimulation(SyntheticPopulation population, CharterTerms terms, ModelParameters parameters, ulong seed, int threads, RunState state)
    {
        (Population, Terms, Parameters, Seed, Threads, _state) = (population, terms, parameters, seed, Workers.Count(threads), state);
        _workers = new Workers(Threads);
        _week = new SimulatedWeek(population, terms, parameters, new Draws(seed), _workers, state);
    }

    /// <summary>The date of the first simulated day, a Monday.</summary>
    public static LocalDate FirstDay { get; } = new(2026, 1, 5);

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
    public int Week => _state.Week;

    /// <summary>What is measured in every week, and in <see cref="WeekOutcomes"/>.</summary>
    public static IReadOnlyList<Outcome> MeasuredWeekly => OutcomeTable.Weekly;

    /// <summary>What is measured over a whole run, and in <see cref="RunOutcomes"/>.</summary>
    public static IReadOnlyList<Outcome> MeasuredOverall => OutcomeTable.Overall;

    /// <summary>Outcomes of the last week simulated.</summary>
    public OutcomeValues WeekOutcomes => OutcomeTable.OfWeek(_state);

    /// <summary>Outcomes of the whole run so far.</summary>
    public OutcomeValues RunOutcomes => OutcomeTable.OfRun(_state);

    /// <summary>Ties cut in the whole run so far, by role, kind of tie and quarter since the listing began.</summary>
    public IReadOnlyList<TiesCut> TiesCut => TieLosses.Of(_state.RunLedger);

    /// <summary>Bytes of state for each person, ties and what is known about them included.</summary>
    public double BytesAPerson => StateSize.APerson(Population, _state);

    /// <summary>A fingerprint of the complete state; equal states have equal fingerprints.</summary>
    public ulong StateHash => StateFingerprint.Of(_state);

    internal RunState State => _state;

    /// <summary>A run at its beginning.</summary>
    /// <param name="population">The people and their ties; shared between runs, never changed.</param>
    /// <param name="terms">The charter.</param>
    /// <param name="parameters">Every parameter's value.</param>
    /// <param name="seed">Seed.</param>
    /// <param name="threads">How many threads to use; 0 for one per core.</param>
    public static LabSimulation Create(SyntheticPopulation population, CharterTerms terms, ModelParameters parameters, ulong seed, int threads = 0)
    {
        ArgumentNullException.ThrowIfNull(population);
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentOutOfRangeException.ThrowIfNegative(threads);
        return new LabSimulation(population, terms, parameters, seed, threads, new RunState(population));
    }

    /// <summary>Simulates one more week.</summary>
    public void Step() => _week.Simulate();

    /// <summary>Simulates that many more weeks.</summary>
    public void Run(int weeks)
    {
        for (var week = 0; week < weeks; week++)
            Step();
    }

    /// <summary>Writes the complete state.</summary>
    public void Save(Stream destination) => StateFile.Write(destination, this);

    /// <summary>Goes on from a saved state, with the same population, terms and parameters it was saved with.</summary>
    /// <exception cref="InvalidDataException">The stream holds no saved run, or one of another population, terms or parameters; the message says which.</exception>
    public static LabSimulation Resume(Stream source, SyntheticPopulation population, CharterTerms terms, ModelParameters parameters, int threads = 0)
    {
        ArgumentNullException.ThrowIfNull(population);
        var (seed, state) = StateFile.Read(source, population, terms, parameters);
        return new LabSimulation(population, terms, parameters, seed, threads, state);
    }

    /// <summary>A second run that shares this one's past and random numbers but goes on under other terms or parameters.</summary>
    public LabSimulation Branch(CharterTerms? terms = null, ModelParameters? parameters = null) =>
        new(Population, terms ?? Terms, parameters ?? Parameters, Seed, Threads, _state.Copy());

    /// <summary>Lets its threads end.</summary>
    public void Dispose() => _workers.Dispose();
}
