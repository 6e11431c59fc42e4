using Probity.Registers.Cases.Acts;
using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>A body answers another's listing only under an agreement of its own, published and in force; what it applied under one it may lift and acknowledge after its end.</summary>
public sealed class NothingIsAppliedWithoutAnAgreementInForce : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Lawful;

    /// <inheritdoc/>
    public override string Citation => "Guo Ban Fa [2020] 49 (measures by list, none added); Guo Fa [2016] 33 (by agreement)";

    internal override Refusal? Examine(Case file, CaseAct act, Circumstances circumstances)
    {
        if (act is not JointAct joint)
        {
            return null;
        }

        var agreement = circumstances.AgreementOfActor(joint.Agreement);
        return agreement is not null && (joint is LiftJointly or AcknowledgeLifting || agreement.IsInForceOn(circumstances.Today))
            ? null
            : Refuse("Your authority has no such agreement in force about this register. Nothing can be applied without one.",
                "贵机关就该名单没有生效中的此项协议。没有协议不得适用任何措施。", "agreement");
    }
}
