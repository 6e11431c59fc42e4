using Probity.Registers.Calendars;
using Probity.Registers.Cases;
using Probity.Registers.Subjects;

namespace Probity.Registers.Charters.Versions;

/// <summary>
/// Compares what a case keeps with what another version would give it. A case keeps the charter it was opened under, so this changes nothing:
/// it tells a drafter which cases of today would have gone otherwise.
/// </summary>
public static class VersionEffects
{
    /// <summary>Whether an effect is for the better of the subject; every one is for the better or for the worse.</summary>
    public static bool IsInFavour(VersionEffect effect) => effect is VersionEffect.SubjectKindGone or VersionEffect.GroundGone or VersionEffect.AbilityNeeded
        or VersionEffect.ShorterTerm or VersionEffect.MoreTimeToRespond or VersionEffect.MoreGrace or VersionEffect.ExclusionNew
        or VersionEffect.MeasureGone or VersionEffect.NoLongerPublic or VersionEffect.RepairSooner;

    /// <summary>What would be otherwise for that case, each effect once; empty once its content is destroyed.</summary>
    /// <param name="file">A case.</param>
    /// <param name="kept">The charter it keeps.</param>
    /// <param name="other">Another version.</param>
    public static IReadOnlyList<VersionEffect> On(Case file, Charter kept, Charter other)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(kept);
        ArgumentNullException.ThrowIfNull(other);
        if (file.Subject is not { } subject)
        {
            return [];
        }

        var ground = file.Proposal?.Ground ?? file.AllegedGround;
        return
        [
            .. other.SubjectKinds.Contains(subject.Kind) ? Array.Empty<VersionEffect>() : [VersionEffect.SubjectKindGone],
            .. OnGround(kept.Ground(ground), other.Ground(ground)),
            .. OnPeriods(kept.Clocks, other.Clocks),
            .. OnSets(kept.Exclusions.Select(e => e.Key), other.Exclusions.Select(e => e.Key), VersionEffect.ExclusionGone, VersionEffect.ExclusionNew),
            .. OnSets(Reaching(kept, subject.Kind), Reaching(other, subject.Kind), VersionEffect.MeasureGone, VersionEffect.MeasureNew),
            .. OnPublication(IsPublic(kept, subject.Kind), IsPublic(other, subject.Kind)),
            .. OnRepair(kept.Repair, other.Repair),
        ];
    }

    private static IEnumerable<VersionEffect> OnGround(Ground? kept, Ground? other)
    {
        if (kept is null)
        {
            return [];
        }

        if (other is null)
        {
            return [VersionEffect.GroundGone];
        }

        IEnumerable<VersionEffect> ability = kept.RequiresAbility == other.RequiresAbility
            ? []
            : [other.RequiresAbility ? VersionEffect.AbilityNeeded : VersionEffect.AbilityNoLongerNeeded];
        return [.. ability, .. Compared(kept.Term, other.Term, VersionEffect.ShorterTerm, VersionEffect.LongerTerm)];
    }

    private static IEnumerable<VersionEffect> OnPeriods(Clocks? kept, Clocks? other) => kept is null || other is null ? [] :
    [
        .. Compared(kept.Response.Length, other.Response.Length, VersionEffect.LessTimeToRespond, VersionEffect.MoreTimeToRespond),
        .. Compared(kept.Grace?.Length ?? CalendarSpan.None, other.Grace?.Length ?? CalendarSpan.None, VersionEffect.LessGrace, VersionEffect.MoreGrace),
    ];

    private static IEnumerable<VersionEffect> OnSets(IEnumerable<string> kept, IEnumerable<string> other, VersionEffect gone, VersionEffect added)
    {
        var (before, after) = (kept.ToHashSet(StringComparer.Ordinal), other.ToHashSet(StringComparer.Ordinal));
        if (!before.IsSubsetOf(after))
        {
            yield return gone;
        }

        if (!after.IsSubsetOf(before))
        {
            yield return added;
        }
    }

    private static IEnumerable<VersionEffect> OnPublication(bool kept, bool other) =>
        kept == other ? [] : [other ? VersionEffect.NewlyPublic : VersionEffect.NoLongerPublic];

    private static IEnumerable<VersionEffect> OnRepair(RepairClause? kept, RepairClause? other) => (kept, other) switch
    {
        (null, null) => [],
        (null, _) => [VersionEffect.RepairSooner],
        (_, null) => [VersionEffect.RepairLater],
        _ => Compared(Wait(kept), Wait(other), VersionEffect.RepairSooner, VersionEffect.RepairLater),
    };

    private static CalendarSpan Wait(RepairClause repair) => repair.Wait?.After ?? CalendarSpan.None;

    private static IEnumerable<VersionEffect> Compared(CalendarSpan kept, CalendarSpan other, VersionEffect shorter, VersionEffect longer) =>
        other.ApproximateDays.CompareTo(kept.ApproximateDays) switch { < 0 => [shorter], > 0 => [longer], _ => [] };

    private static IEnumerable<string> Reaching(Charter charter, SubjectKind kind) => charter.Measures.Where(m => m.Targets.Contains(kind)).Select(m => m.Key);

    private static bool IsPublic(Charter charter, SubjectKind kind) => charter.Publication.Any(p => p.Subject == kind && p.Public);
}
