using System.Runtime.InteropServices;
using Probity.Simulation.Population;
using Probity.Simulation.Register;

namespace Probity.Simulation.Engine;

/// <summary>
/// Who is under watch in a week: each person once, in order of person, so that every row belongs to one entry. Whoever is compared with a subject and
/// becomes a relative or subject drops out of the comparison.
/// </summary>
internal sealed class WatchList(SyntheticPopulation population, RunState state)
{
    private readonly List<long> _keys = [];
    private Watch[] _watches = [];
    private int _count;

    public ReadOnlySpan<Watch> Watches => _watches.AsSpan(0, _count);

    public Watch this[int place] => _watches[place];

    public int Count => _count;

    /// <summary>Makes the list anew from the episodes, and marks people by it.</summary>
    public void Renew()
    {
        foreach (var watch in Watches)
            state.Marks[watch.Person] &= ~PersonMarks.Watched;
        _keys.Clear();
        var episodes = CollectionsMarshal.AsSpan(state.Episodes);
        for (var place = 0; place < episodes.Length; place++)
        {
            if (episodes[place].HasBeenListed)
                AddKeys(episodes[place], place);
        }

        _keys.Sort();
        Distinct(episodes);
    }

    /// <summary>Takes over who was marked when a state was saved.</summary>
    public void Recall()
    {
        var marked = new List<Watch>();
        for (var person = 0; person < state.Marks.Length; person++)
        {
            if ((state.Marks[person] & PersonMarks.Watched) != 0)
                marked.Add(new Watch(person, WatchReason.Control, 0));
        }

        _watches = [.. marked];
        _count = _watches.Length;
    }

    private void AddKeys(in Episode file, int place)
    {
        _keys.Add(Key(file.Subject, WatchReason.Subject, place));
        if (file.Control >= 0)
            _keys.Add(Key(file.Control, WatchReason.Control, place));
        var network = population.Ties.Network;
        var reason = file.IsOver ? WatchReason.RelativeOfFormer : WatchReason.RelativeOfListed;
        for (var slot = network.OffsetArray[file.Subject]; slot < network.OffsetArray[file.Subject + 1]; slot++)
        {
            if (population.Ties.KindArray[slot] <= TieKind.Kin)
                _keys.Add(Key(network.TargetArray[slot], reason, place));
        }
    }

    private void Distinct(Span<Episode> episodes)
    {
        if (_watches.Length < _keys.Count)
            _watches = new Watch[_keys.Count * 2];
        _count = 0;
        foreach (var key in CollectionsMarshal.AsSpan(_keys))
        {
            var watch = new Watch((int)(key >> 34), (WatchReason)((key >> 32) & 3), (int)key);
            if (_count == 0 || _watches[_count - 1].Person != watch.Person)
            {
                _watches[_count++] = watch;
                state.Marks[watch.Person] |= PersonMarks.Watched;
            }
            else if (watch.Reason == WatchReason.Control)
            {
                episodes[watch.Episode].Control = -1;
                state.Marks[watch.Person] &= ~PersonMarks.Control;
            }
        }
    }

    private static long Key(int person, WatchReason reason, int episode) => ((long)person << 34) | ((long)reason << 32) | (uint)episode;
}
