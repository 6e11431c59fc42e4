using Probity.Registers.Calendars;
using Probity.Registers.Cases;
using Probity.Registers.Charters;
using Probity.Registers.Charters.Versions;
using Probity.Registers.Subjects;

namespace Probity.Registers.Tests.Charters.Versions;

public sealed class VersionEffectsTests
{
    private static readonly Charter Kept = SoundCharter.Charter;

    private static Case File { get; } = new()
    {
        Id = new CaseId("a-case"),
        Subject = new Subject(SubjectKind.Enterprise, Capacity.ObligedParty, "Reed Test Trading Ltd", [], null, false),
        AllegedGround = "hides",
    };

    public static TheoryData<VersionEffect> Effects => [.. Enum.GetValues<VersionEffect>()];

    [Fact]
    public void On_TheSameVersion_IsNothing() => VersionEffects.On(File, Kept, Kept).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Effects))]
    public void On_AVersionThatDiffersInOnePoint_IsThatEffectAlone(VersionEffect effect)
    {
        var (kept, other) = Differing(effect);

        VersionEffects.On(File, kept, other).ShouldHaveSingleItem().ShouldBe(effect);
    }

    [Fact]
    public void On_TheReverseChange_IsForTheOtherSide()
    {
        foreach (var effect in Enum.GetValues<VersionEffect>().Except([VersionEffect.SubjectKindGone, VersionEffect.GroundGone]))
        {
            var (kept, other) = Differing(effect);

            var reverse = VersionEffects.On(File, other, kept).ShouldHaveSingleItem();

            VersionEffects.IsInFavour(reverse).ShouldBe(!VersionEffects.IsInFavour(effect), effect.ToString());
        }
    }

    [Fact]
    public void On_AMeasureThatReachesOnlyOthers_IsNothing()
    {
        var others = Kept with { Measures = [.. Kept.Measures, Kept.Measures[0] with { Key = "train", Targets = [SubjectKind.NaturalPerson] }] };

        VersionEffects.On(File, Kept, others).ShouldBeEmpty();
    }

    [Fact]
    public void On_ACaseWhoseContentIsDestroyed_IsNothing() =>
        VersionEffects.On(File with { Subject = null }, Kept, Differing(VersionEffect.GroundGone).Other).ShouldBeEmpty();

    private static (Charter Kept, Charter Other) Differing(VersionEffect effect) => effect switch
    {
        VersionEffect.SubjectKindGone => (Kept, Kept with { SubjectKinds = [SubjectKind.NaturalPerson] }),
        VersionEffect.GroundGone => (Kept, Kept with { Grounds = [Kept.Grounds[0] with { Key = "another" }] }),
        VersionEffect.AbilityNeeded => (Kept, Ground(g => g with { RequiresAbility = true })),
        VersionEffect.AbilityNoLongerNeeded => (Ground(g => g with { RequiresAbility = true }), Kept),
        VersionEffect.ShorterTerm => (Kept, Ground(g => g with { Term = CalendarSpan.Months(23) })),
        VersionEffect.LongerTerm => (Kept, Ground(g => g with { Term = CalendarSpan.Months(25) })),
        VersionEffect.MoreTimeToRespond => (Kept, Periods(c => c with { Response = c.Response with { Length = CalendarSpan.Years(1) } })),
        VersionEffect.LessTimeToRespond => (Kept, Periods(c => c with { Response = c.Response with { Length = CalendarSpan.Days(1) } })),
        VersionEffect.MoreGrace => (Periods(c => c with { Grace = null }), Kept),
        VersionEffect.LessGrace => (Kept, Periods(c => c with { Grace = null })),
        VersionEffect.ExclusionNew => (Kept with { Exclusions = [] }, Kept),
        VersionEffect.ExclusionGone => (Kept, Kept with { Exclusions = [] }),
        VersionEffect.MeasureGone => (Kept, Kept with { Measures = [] }),
        VersionEffect.MeasureNew => (Kept with { Measures = [] }, Kept),
        VersionEffect.NoLongerPublic => (Kept, Kept with { Publication = [] }),
        VersionEffect.NewlyPublic => (Kept with { Publication = [] }, Kept),
        VersionEffect.RepairSooner => (Waiting(CalendarSpan.Years(1)), Waiting(CalendarSpan.Months(6))),
        VersionEffect.RepairLater => (Kept, Kept with { Repair = null }),
        _ => throw new ArgumentOutOfRangeException(nameof(effect), effect, "Say what this effect comes from."),
    };

    private static Charter Ground(Func<Ground, Ground> changed) => Kept with { Grounds = [changed(Kept.Grounds[0])] };

    private static Charter Periods(Func<Clocks, Clocks> changed) => Kept with { Clocks = changed(Kept.Clocks!) };

    private static Charter Waiting(CalendarSpan after) =>
        Kept with { Repair = Kept.Repair! with { Wait = new RepairWait(after, WaitCount.FromListing, SoundCharter.Law) } };
}
