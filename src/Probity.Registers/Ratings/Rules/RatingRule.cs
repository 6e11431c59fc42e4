using Probity.Registers.Authorities;
using Probity.Registers.Charters;
using Probity.Registers.Framework;

namespace Probity.Registers.Ratings.Rules;

/// <summary>A rule about reading a grade.</summary>
public abstract class RatingRule : Rule
{
    /// <summary>Null when a grade given in the one place may be read in the other.</summary>
    internal abstract Refusal? Examine((RegisterId Register, CharterReference Charter) given, (RegisterId Register, CharterReference Charter) read);
}

/// <summary>The rules about reading a grade.</summary>
public static class RatingRules
{
    /// <summary>Every one of them.</summary>
    public static IReadOnlyList<RatingRule> All { get; } = [new ARatingNeverLeavesItsRegister()];
}
