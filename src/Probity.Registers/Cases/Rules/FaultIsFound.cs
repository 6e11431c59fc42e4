using Probity.Registers.Charters;
using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>A proposal makes a finding on fault; proven lack of fault means no listing.</summary>
public sealed class FaultIsFound : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Fault;

    /// <inheritdoc/>
    public override string Citation => "Administrative Penalty Law (2021), Art. 33 (no fault, no penalty)";

    /// <inheritdoc/>
    public override IReadOnlyList<RegisterKind> Kinds => RegisterKinds.Adverse;

    internal override Refusal? Examine(Case file, CaseAct act, Circumstances circumstances) => ProposalBehind(file, act)?.Fault switch
    {
        FaultFinding.NotMade => Refuse("Examine whether the subject is at fault, and say so.", "请审查并写明当事人是否有过错。", "proposal.fault"),
        FaultFinding.NoFault => Refuse(
            "Lack of fault is proven. Nobody is listed without fault; dismiss the case.", "已证明当事人没有过错，不得列入，应予结案。", "proposal.fault"),
        _ => null,
    };
}
