using Probity.Simulation.Engine;
using Probity.Simulation.Population;
using Probity.Simulation.Response;

namespace Probity.Simulation.Outcomes;

/// <summary>Counts for one person in one role.</summary>
/// <param name="Counts">Where to.</param>
/// <param name="Role">The role.</param>
/// <param name="WeeksSince">Weeks since the listing began.</param>
/// <param name="IsCompared">Whether everything is counted once more among those with somebody to be compared with.</param>
internal readonly record struct RoleCounts(long[] Counts, Role Role, int WeeksSince, bool IsCompared)
{
    /// <summary>A contact changed its stance.</summary>
    public void Changed(TieKind kind, int from, int to)
    {
        var what = to == TieMarks.Cut ? RoleCount.Cut : to > from ? RoleCount.Loosened : RoleCount.Mended;
        Add(what, 1);
        if (to != TieMarks.Cut)
            return;
        Counts[Ledger.Cut(Role, kind, Ledger.Quarter(WeeksSince))]++;
        if (IsCompared)
            Counts[Ledger.Cut(Role.Compared, kind, Ledger.Quarter(WeeksSince))]++;
    }

    /// <summary>Somebody was asked, and refused or not.</summary>
    public void Asked(DecisionKind kind, bool refused)
    {
        Add(RoleCount.Asked + (int)kind, 1);
        Add(RoleCount.Refused + (int)kind, refused ? 1 : 0);
    }

    /// <summary>A job ended or was not given because of what was known.</summary>
    public void LostJob() => Add(RoleCount.JobsLost, 1);

    /// <summary>A week lived.</summary>
    /// <param name="support">Strength of all ties as they are held, as a share.</param>
    /// <param name="outside">The same of ties outside the household.</param>
    /// <param name="means">Means as a share of what they are in good times.</param>
    public void Lived(float support, float outside, float means)
    {
        Add(RoleCount.Weeks, 1);
        Add(RoleCount.Support, Ledger.Fraction(support));
        Add(RoleCount.Means, Ledger.Fraction(means));
        Add(RoleCount.IsolatedWeeks, outside < Isolated ? 1 : 0);
    }

    /// <summary>Somebody left with less than this share of the strength of their ties outside the household counts as isolated.</summary>
    public const float Isolated = 0.5f;

    private void Add(RoleCount what, long amount)
    {
        Counts[Ledger.Of(Role, what)] += amount;
        if (IsCompared)
            Counts[Ledger.Of(Role.Compared, what)] += amount;
    }
}
