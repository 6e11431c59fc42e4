using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>Reconsideration is decided by the next higher body, never by the keeper itself.</summary>
public sealed class ReconsiderationBelongsToTheHigherBody : StandingRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Contestable;

    /// <inheritdoc/>
    public override string Citation => "Fa Shi [2017] 7, Art. 12 (reconsideration by the next higher court)";

    internal override Refusal? Examine(Case file, ActKind kind, Circumstances circumstances) =>
        kind.Bench == Bench.HigherBody && (circumstances.Keeper.Higher is not { } higher || circumstances.Actor.Authority != higher)
            ? Refuse("Reconsideration is decided by the next higher body.", "复议由上一级机关决定。")
            : null;
}
