using System.Runtime.InteropServices;
using Probity.Simulation.Conduct;
using Probity.Simulation.Outcomes;
using Probity.Simulation.Parameters;
using Probity.Simulation.Population;
using Probity.Simulation.Randomness;
using Probity.Simulation.Register;

namespace Probity.Simulation.Engine;

/// <summary>
/// The order of a week. Activation is synchronous: each phase reads what the phase before left, and within a phase everybody acts at once. Conduct of all
/// households; work on open cases; opening of new ones; then the contacts of everybody under watch.
/// </summary>
internal sealed class SimulatedWeek
{
    private const int HouseholdsInAChunk = 2048;
    private const int FilesInAChunk = 64;
    private const int WatchesInAChunk = 64;
    private readonly SyntheticPopulation _population;
    private readonly RunState _state;
    private readonly Workers _workers;
    private readonly Draws _draws;
    private readonly ConductRates _conduct;
    private readonly Court _court;
    private readonly WatchList _watches;
    private readonly WatchWeek _watched;
    private readonly List<List<int>> _applications = [];
    private readonly List<long[]> _ledgers = [];
    private readonly List<bool> _putAway = [];

    public SimulatedWeek(SyntheticPopulation population, CharterTerms terms, ModelParameters parameters, Draws draws, Workers workers, RunState state)
    {
        (_population, _state, _workers, _draws) = (population, state, workers, draws);
        _conduct = new ConductRates(parameters);
        var timetable = CharterTimetable.Compile(terms, LabSimulation.FirstDay);
        _court = new Court(terms, timetable, new AuthorityRates(parameters), draws, population.Attributes, state);
        _watched = new WatchWeek(population, state, terms, parameters, draws);
        _watches = new WatchList(population, state);
        _watches.Recall();
    }

    public void Simulate()
    {
        Array.Clear(_state.WeekLedger);
        _court.Timetable.Cover((_state.Week + 2) * Court.DaysAWeek);
        Conduct();
        WorkCases();
        OpenCases();
        _watches.Renew();
        Watch();
        Ledger.Add(_state.WeekLedger, _state.RunLedger);
        _state.Week++;
    }

    private void Conduct()
    {
        var chunks = Chunks(_population.Households, HouseholdsInAChunk);
        while (_applications.Count < chunks)
            _applications.Add([]);
        Counted(chunks, (chunk, ledger) =>
        {
            _applications[chunk].Clear();
            var from = chunk * HouseholdsInAChunk;
            var week = new ConductWeek(_population.Attributes, _state, _conduct, _draws, _state.Week);
            ConductKernel.Households(week, from, Math.Min(from + HouseholdsInAChunk, _population.Households), _applications[chunk], ledger);
        });
    }

    private void WorkCases()
    {
        var work = new CaseWork(_court);
        var observation = new CaseObservation(_court);
        _putAway.Clear();
        CollectionsMarshal.SetCount(_putAway, _state.Episodes.Count);
        Counted(Chunks(_state.Episodes.Count, FilesInAChunk), (chunk, ledger) =>
        {
            var files = CollectionsMarshal.AsSpan(_state.Episodes);
            var over = CollectionsMarshal.AsSpan(_putAway);
            for (var place = chunk * FilesInAChunk; place < Math.Min(files.Length, (chunk + 1) * FilesInAChunk); place++)
                over[place] = Worked(work, observation, ref files[place], ledger);
        });
        PutAway();
    }

    private bool Worked(CaseWork work, CaseObservation observation, ref Episode file, long[] ledger)
    {
        if (file.IsOver)
            return observation.OfAftermath(ref file, _state.Week, ledger);
        work.Work(ref file, _state.Week, ledger);
        return observation.OfCase(ref file, _state.Week, ledger);
    }

    /// <summary>Takes out what is over and done with, and finds somebody to compare each newly listed person with.</summary>
    private void PutAway()
    {
        var controls = new Controls(_court);
        var files = CollectionsMarshal.AsSpan(_state.Episodes);
        var kept = 0;
        for (var place = 0; place < files.Length; place++)
        {
            ref var file = ref files[place];
            if (_putAway[place])
            {
                Release(file);
                continue;
            }

            if (file.ListedWeek == _state.Week && (file.Control = controls.For(file.Subject, _state.Week)) >= 0)
                _state.Marks[file.Control] |= PersonMarks.Control;
            files[kept++] = file;
        }

        _state.Episodes.RemoveRange(kept, files.Length - kept);
    }

    private void OpenCases()
    {
        var opening = new CaseOpening(_court);
        Dictionary<int, int>? places = null;
        foreach (var debtor in _applications.Take(Chunks(_population.Households, HouseholdsInAChunk)).SelectMany(list => list))
        {
            if (opening.Open(debtor, _state.Week, _state.WeekLedger) is not { } file)
                continue;
            var concerned = _state.Marks[file.Subject].HasFlag(PersonMarks.HasEpisode);
            _state.Marks[file.Subject] |= PersonMarks.InCase | PersonMarks.HasEpisode;
            if (concerned)
                Replace(places ??= Places(), file);
            else
                _state.Episodes.Add(file);
        }
    }

    /// <summary>A new case ends the aftermath of the old one: the person failed again.</summary>
    private void Replace(Dictionary<int, int> places, in Episode file)
    {
        var files = CollectionsMarshal.AsSpan(_state.Episodes);
        ref var old = ref files[places[file.Subject]];
        CaseObservation.PutAway(old, _state.WeekLedger);
        if (old.Control >= 0)
            _state.Marks[old.Control] &= ~PersonMarks.Control;
        old = file;
    }

    private Dictionary<int, int> Places() => _state.Episodes.Select((file, place) => (file.Subject, place)).ToDictionary(f => f.Subject, f => f.place);

    private void Release(in Episode file)
    {
        _state.Marks[file.Subject] &= ~(PersonMarks.HasEpisode | PersonMarks.InCase);
        if (file.Control >= 0)
            _state.Marks[file.Control] &= ~PersonMarks.Control;
    }

    private void Watch() => Counted(Chunks(_watches.Count, WatchesInAChunk), (chunk, ledger) =>
    {
        for (var place = chunk * WatchesInAChunk; place < Math.Min(_watches.Count, (chunk + 1) * WatchesInAChunk); place++)
            _watched.Live(_watches[place], _state.Week, ledger);
    });

    /// <summary>Runs a phase with a ledger for each chunk, and adds them up. Counts are whole numbers, so the order does not matter.</summary>
    private void Counted(int chunks, Action<int, long[]> body)
    {
        while (_ledgers.Count < Math.Min(chunks, _workers.Threads * 4))
            _ledgers.Add(new long[Ledger.Length]);
        var groups = Math.Min(chunks, _workers.Threads * 4);
        _workers.Each(groups, group =>
        {
            Array.Clear(_ledgers[group]);
            for (var chunk = group; chunk < chunks; chunk += groups)
                body(chunk, _ledgers[group]);
        });
        for (var group = 0; group < groups; group++)
            Ledger.Add(_ledgers[group], _state.WeekLedger);
    }

    private static int Chunks(int count, int size) => (count + size - 1) / size;
}
