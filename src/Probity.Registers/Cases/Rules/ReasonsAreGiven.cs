using Probity.Registers.Cases.Acts;
using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>Whoever decides something says why, in words of substance, and a proposal relies on at least one piece of evidence, or on the decision it records.</summary>
public sealed class ReasonsAreGiven : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Human;

    /// <inheritdoc/>
    public override string Citation => "Administrative Penalty Law (2021), Arts. 44 and 59";

    internal override Refusal? Examine(Case file, CaseAct act, Circumstances circumstances)
    {
        if (act is ProposeListing { Proposal.Evidence.Count: 0 } && file.Recorded is null)
        {
            return Refuse("A proposal has to rely on at least one piece of evidence.", "提议须至少依据一项证据。", "proposal.evidence");
        }

        // What a recorded decision says is not the officer's to lengthen.
        var quoted = act is ProposeListing { Proposal.Conduct: var conduct } && conduct == file.Recorded?.Account() ? "proposal.conduct" : null;
        var bare = act.Texts.Where(t => t.Use == TextUse.Reasons && !t.HasSubstance && t.Field != quoted).Select(t => t.Field).FirstOrDefault();
        return bare is null ? null : Refuse(
            "Give reasons that the person concerned can understand and contest: a sentence at least.",
            "请写明当事人能够理解并提出异议的理由，至少一句完整的话。", bare);
    }
}
