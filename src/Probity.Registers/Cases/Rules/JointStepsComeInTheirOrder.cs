using Probity.Registers.Cases.Acts;
using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>A body answers a listing once, lifts what it applies, and acknowledges once nothing is applied: what was lifted is not applied again.</summary>
public sealed class JointStepsComeInTheirOrder : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Repairable;

    /// <inheritdoc/>
    public override string Citation => "Guo Ban Fa [2020] 49 (no repeated discipline); framework rule 11";

    internal override Refusal? Examine(Case file, CaseAct act, Circumstances circumstances)
    {
        if (act is not JointAct joint)
        {
            return null;
        }

        var answer = file.Joint.FirstOrDefault(a => a.Agreement == joint.Agreement);
        return joint switch
        {
            LiftJointly => answer is { Applies: true, LiftedOn: null } ? null
                : Refuse("Your authority applies nothing of this listing, so there is nothing to lift.", "贵机关未就该列入适用措施，无可解除。"),
            AcknowledgeLifting => Owes(answer, file, joint, circumstances) ? null
                : Refuse("No receipt is due: nothing of this listing was applied, it still is, or the receipt was given.", "无须回执：未曾适用、仍在适用，或者已经回执。"),
            _ => answer is null ? null
                : Refuse("Your authority has answered this listing. What was declined or lifted is not applied again.", "贵机关已答复该列入。已经不予适用或者已经解除的，不得再次适用。"),
        };
    }

    private static bool Owes(Joint.JointAnswer? answer, Case file, JointAct act, Circumstances circumstances) =>
        circumstances.AgreementOfActor(act.Agreement) is { } agreement && answer?.OwesReceiptOn(file, agreement, circumstances.Today) == true;
}
