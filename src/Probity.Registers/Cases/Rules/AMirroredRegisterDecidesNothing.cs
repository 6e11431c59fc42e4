using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>A register that shows another keeper's list has no cases: who wants a change turns to that keeper.</summary>
public sealed class AMirroredRegisterDecidesNothing : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Lawful;

    /// <inheritdoc/>
    public override string Citation => "Framework, mirrored registers";

    internal override Refusal? Examine(Case file, CaseAct act, Circumstances circumstances) =>
        circumstances.Charter.Mirrored || circumstances.Charter.Clocks is null
            ? Refuse("This register mirrors another keeper's list. Nothing is decided here; turn to that keeper.",
                "本登记簿转载其他机构的名单，不在此作出任何决定，请向原机构提出。")
            : null;
}
