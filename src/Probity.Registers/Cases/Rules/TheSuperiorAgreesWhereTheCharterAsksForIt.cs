using Probity.Registers.Cases.Acts;
using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>Where a charter asks for the next higher body's consent, no listing is confirmed without it; elsewhere nobody gives any.</summary>
public sealed class TheSuperiorAgreesWhereTheCharterAsksForIt : StandingRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Human;

    /// <inheritdoc/>
    public override string Citation => "SAMR Order 44 (2021): a county or city authority lists with its superior's consent";

    internal override Refusal? Examine(Case file, ActKind kind, Circumstances circumstances)
    {
        var isNeeded = circumstances.Charter.Consent is { } clause && circumstances.Keeper.Level < clause.Below;
        if (kind == ConfirmDecision.Terms && isNeeded && file is { Decision.Lists: true, Consent: null })
        {
            return Refuse("The next higher body has to agree to this listing first.", "须先经上一级机关同意，方可确认列入。");
        }

        return kind == DecideConsent.Terms && !isNeeded
            ? Refuse("The charter asks for no consent in this case.", "本案依章程无须上级同意。")
            : null;
    }
}
