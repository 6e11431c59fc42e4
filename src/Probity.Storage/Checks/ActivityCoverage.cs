using Probity.Registers.Measures;

namespace Probity.Storage.Checks;

/// <summary>Which kinds of register can bar an activity at all.</summary>
internal sealed class ActivityCoverage(Records records)
{
    private volatile Snapshot? _snapshot;

    /// <summary>Whether a deciding register, and whether a mirrored one, can bar the activity.</summary>
    public (bool ByIdentifier, bool ByName) Of(ActivityId activity)
    {
        var current = Current();
        return (current.Decided.Contains(activity), current.Mirrored.Contains(activity));
    }

    private Snapshot Current()
    {
        var registers = records.Directory.Edition;
        var library = records.Library;
        if (_snapshot is { } known && known.Registers == registers && ReferenceEquals(known.Library, library))
            return known;

        var charters = records.Directory.Registers.Select(r => library.Charter(r.Charter)).ToArray();
        return _snapshot = new Snapshot(registers, library, Activities(mirrored: false), Activities(mirrored: true));

        HashSet<ActivityId> Activities(bool mirrored) =>
            [.. charters.Where(c => c.Mirrored == mirrored).SelectMany(c => c.Measures).SelectMany(m => m.Activities)];
    }

    private sealed record Snapshot(int Registers, object Library, HashSet<ActivityId> Decided, HashSet<ActivityId> Mirrored);
}
