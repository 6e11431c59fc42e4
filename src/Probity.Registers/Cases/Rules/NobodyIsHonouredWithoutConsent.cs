using Probity.Registers.Cases.Acts;
using Probity.Registers.Charters;
using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>No entry in a redlist is decided, confirmed or served before the subject itself has accepted the offer.</summary>
public sealed class NobodyIsHonouredWithoutConsent : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.HeardFirst;

    /// <inheritdoc/>
    public override string Citation => "Shenzhen Social Credit Regulations (2022), Art. 39 (positive records may be refused)";

    /// <inheritdoc/>
    public override IReadOnlyList<RegisterKind> Kinds => [RegisterKind.Redlist];

    internal override Refusal? Examine(Case file, CaseAct act, Circumstances circumstances)
    {
        var enters = act switch
        {
            DecideCase decide => decide.Decision.Lists,
            ConfirmDecision => file.Decision?.Lists == true,
            RecordService service => service.Document == ServedDocument.Decision,
            _ => false,
        };
        return enters && file.Acceptance is null ? Refuse(
            "The subject has not accepted the offer. Nobody is entered in a redlist without consent, and silence is none.",
            "当事人尚未同意。未经本人同意，任何人不得列入红名单；沉默不视为同意。", "decision.lists") : null;
    }
}
