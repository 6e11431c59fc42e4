using Probity.Registers.Cases;
using Probity.Registers.Framework;

namespace Probity.Registers.Tests.Attacks;

/// <summary>What became of an attack.</summary>
/// <param name="GotThrough">The harm was done.</param>
/// <param name="RefusedBy">The rule that refused; null when nothing refused and a consequence alone kept the harm away.</param>
/// <param name="Sentence">What the attacker was told; null when nothing refused.</param>
internal sealed record AttackOutcome(bool GotThrough, RuleId? RefusedBy, LocalizedText? Sentence = null)
{
    /// <summary>An attack on a refusal: it gets through when the act is accepted.</summary>
    public static AttackOutcome Of(Verdict verdict) => Of((verdict as Verdict.Refused)?.Refusal);

    /// <summary>An attack on a refusal: it gets through when nothing refuses.</summary>
    public static AttackOutcome Of(Refusal? refusal) => new(refusal is null, refusal?.Rule, refusal?.Sentence);

    /// <summary>An attack on a consequence: it gets through when the harm is done.</summary>
    public static AttackOutcome Harm(bool done) => new(done, null);
}
