using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>Nothing rests on evidence that a machine collected and no person has admitted, or that a person has refused.</summary>
public sealed class MachineEvidenceIsReviewedByAPersonFirst : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Human;

    /// <inheritdoc/>
    public override string Citation => "Administrative Penalty Law (2021), Art. 41 (unreviewed electronic records are not evidence)";

    internal override Refusal? Examine(Case file, CaseAct act, Circumstances circumstances)
    {
        var barred = ProposalBehind(file, act)?.Evidence.Select(n => file.Evidence.FirstOrDefault(e => e.Number == n))
            .FirstOrDefault(e => e is { IsAdmissible: false });
        return barred is null ? null : Refuse(
            $"Evidence {barred.Number} is not admissible: a person has to review and admit it before anything rests on it.",
            $"第 {barred.Number} 号证据不得采用：须经工作人员审查并采纳后方可作为依据。", "proposal.evidence");
    }
}
