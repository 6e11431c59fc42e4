using Probity.Registers.Cases.Acts;
using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>Whoever proposed, decided or confirmed a listing does not review it.</summary>
public sealed class AnObjectionIsDecidedByAnotherOfficer : StandingRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Contestable;

    /// <inheritdoc/>
    public override string Citation => "Administrative Reconsideration Law (2023); framework rule 10";

    internal override Refusal? Examine(Case file, ActKind kind, Circumstances circumstances)
    {
        var reviews = kind == DecideObjection.Terms || kind == RestorePublication.Terms || kind == StayMeasures.Terms || kind == DecideReconsideration.Terms;
        var actor = circumstances.Actor.Id;
        return reviews && (file.ProposedBy?.Actor == actor || file.DecidedBy?.Actor == actor || file.ConfirmedBy?.Actor == actor
                || file.Consent?.By.Actor == actor)
            ? Refuse("You took part in this decision. Another officer has to review it.", "您参与了本案的决定，须由另一名工作人员进行审查。")
            : null;
    }
}
