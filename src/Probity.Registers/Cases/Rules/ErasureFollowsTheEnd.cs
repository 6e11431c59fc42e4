using Probity.Registers.Calendars;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>Personal content is destroyed when its time is up, not before, so that the subject can still contest and claim.</summary>
public sealed class ErasureFollowsTheEnd : StandingRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Erasable;

    /// <inheritdoc/>
    public override string Citation => "Personal Information Protection Law (2021), Art. 47; Fa Shi [2022] 3 (state compensation)";

    internal override Refusal? Examine(Case file, ActKind kind, Circumstances circumstances)
    {
        var clock = kind.Type == typeof(EraseCase) ? Erasure.ClockOf(file, circumstances.Charter, circumstances.Calendar) : null;
        return clock is null || clock.Deadline.IsPast(circumstances.Today) ? null : Refuse(
            $"This case may be erased only after {DayWords.English(clock.Deadline.DueOn)}.", $"本案须在{DayWords.Chinese(clock.Deadline.DueOn)}之后方可清除。");
    }
}
