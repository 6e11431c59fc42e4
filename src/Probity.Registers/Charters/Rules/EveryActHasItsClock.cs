using Probity.Registers.Cases.Acts;
using Probity.Registers.Cases.Rules;
using Probity.Registers.Framework;

namespace Probity.Registers.Charters.Rules;

/// <summary>Whatever somebody can ask for in a register of that kind has a clock by which it is answered.</summary>
public sealed class EveryActHasItsClock : CharterRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Contestable;

    /// <inheritdoc/>
    public override string Citation => "Framework rules 4 and 10; Shanghai Social Credit Regulations (2017), Art. 36";

    internal override IEnumerable<CharterFinding> Examine(Charter charter, FrameworkEdition edition)
    {
        if (charter.Clocks is not { } clocks)
        {
            yield break;
        }

        (string Key, Clock? Clock, IReadOnlyList<RegisterKind> Kinds)[] needed =
        [
            ("grace", clocks.Grace, new NothingTakesEffectBeforeGraceHasRun().Kinds),
            ("objection", clocks.Objection, LodgeObjection.Terms.Kinds),
            ("reconsiderationRequest", clocks.ReconsiderationRequest, RequestReconsideration.Terms.Kinds),
            ("reconsideration", clocks.Reconsideration, RequestReconsideration.Terms.Kinds),
            ("performance", clocks.Performance, ClaimPerformance.Terms.Kinds),
            ("exception", clocks.Exception, ApplyForExceptionOfNecessity.Terms.Kinds),
        ];
        foreach (var (key, _, _) in needed.Where(c => c.Clock is null && c.Kinds.Contains(charter.Kind)))
        {
            yield return Find($"clocks.{key}", "A register of this kind needs this clock: give it a length, a basis and what silence means.",
                "此类登记须规定这一期限：请写明长度、依据以及逾期的后果。");
        }
    }
}
