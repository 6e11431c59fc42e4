using Probity.Registers.Charters;
using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>Ability to perform is always examined; where it is part of the ground, somebody unable is not listed.</summary>
public sealed class CannotIsNotWillNot : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Fault;

    /// <inheritdoc/>
    public override string Citation => "Fa Shi [2017] 7, Art. 1(1); known failure: the unable treated as the unwilling";

    /// <inheritdoc/>
    public override IReadOnlyList<RegisterKind> Kinds => RegisterKinds.Adverse;

    internal override Refusal? Examine(Case file, CaseAct act, Circumstances circumstances)
    {
        if (ProposalBehind(file, act) is not { } proposal)
        {
            return null;
        }

        if (proposal.Ability == AbilityFinding.NotMade)
        {
            return Refuse("Examine whether the subject was able to perform, and say so.", "请审查并写明当事人是否有履行能力。", "proposal.ability");
        }

        return proposal.Ability == AbilityFinding.Unable && circumstances.Charter.Ground(proposal.Ground)?.RequiresAbility == true
            ? Refuse("The subject is not able to perform. \"Cannot\" is not \"will not\": this ground does not apply.",
                "当事人没有履行能力。“不能”不等于“不愿”，不适用本事由。", "proposal.ability")
            : null;
    }
}
