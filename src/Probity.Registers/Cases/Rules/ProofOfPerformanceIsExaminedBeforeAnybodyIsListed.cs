using Probity.Registers.Cases.Acts;
using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>While proof of performance waits, no step towards a listing is taken.</summary>
public sealed class ProofOfPerformanceIsExaminedBeforeAnybodyIsListed : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Repairable;

    /// <inheritdoc/>
    public override string Citation => "Fa Shi [2017] 7, Art. 10; framework rule 11";

    internal override Refusal? Examine(Case file, CaseAct act, Circumstances circumstances)
    {
        var lists = act switch
        {
            DecideCase decide => decide.Decision.Lists,
            ConfirmDecision => file.Decision?.Lists == true,
            RecordService service => service.Document == ServedDocument.Decision,
            _ => false,
        };
        return lists && file.PendingPerformance is not null ? Refuse(
            "The subject says the obligation is performed. Examine the proof first.", "当事人称已履行义务，请先审查其履行证明。") : null;
    }
}
