using Probity.Registers.Cases.Acts;
using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>A number whose check fails is relied on only after a person has confirmed it with the register of issue.</summary>
public sealed class AFailedCheckIsConfirmedByAPerson : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.TheRightPerson;

    /// <inheritdoc/>
    public override string Citation => "GB 32100-2015; genuine early codes fail the check";

    internal override Refusal? Examine(Case file, CaseAct act, Circumstances circumstances) =>
        act is ConfirmIdentity { CheckDigitAccepted: false } && file.Subject!.Identifiers.Any(i => i.RequiresConfirmation)
            ? Refuse("The code fails its own check. Compare it with the register of issue and confirm that it is right as it stands.",
                "该代码未通过自身校验，请与登记机关的登记核对并确认无误。", "checkDigitAccepted")
            : null;
}
