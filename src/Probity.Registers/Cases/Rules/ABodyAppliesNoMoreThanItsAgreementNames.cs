using Probity.Registers.Cases.Acts;
using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>A body applies only measures for which its agreement names its own legal basis, and at least one when it applies any.</summary>
public sealed class ABodyAppliesNoMoreThanItsAgreementNames : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Lawful;

    /// <inheritdoc/>
    public override string Citation => "Guo Ban Fa [2020] 49; Shenzhen Social Credit Regulations (2022), Art. 66 (legal basis)";

    internal override Refusal? Examine(Case file, CaseAct act, Circumstances circumstances)
    {
        if (act is not ApplyJointly apply)
        {
            return null;
        }

        var agreement = circumstances.AgreementOfActor(apply.Agreement);
        return apply.Measures.Count > 0 && apply.Measures.Distinct(StringComparer.Ordinal).Count() == apply.Measures.Count
            && apply.Measures.All(m => agreement?.Measure(m) is not null)
            ? null
            : Refuse("Choose measures for which the agreement names a legal basis of your own, each once; or decline and say why.",
                "请选择协议中载明贵机关自身法律依据的措施，且不得重复；或者不予适用并说明理由。", "measures");
    }
}
