using Probity.Registers.Cases.Acts;
using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>Whoever proposed or decided cannot be the second officer of the same case.</summary>
public sealed class TheSecondOfficerIsAnotherPerson : StandingRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Human;

    /// <inheritdoc/>
    public override string Citation => "Administrative Penalty Law (2021), Art. 42 (at least two officers)";

    internal override Refusal? Examine(Case file, ActKind kind, Circumstances circumstances) =>
        (kind == ConfirmDecision.Terms || kind == ReturnDecision.Terms)
        && (file.DecidedBy?.Actor == circumstances.Actor.Id || file.ProposedBy?.Actor == circumstances.Actor.Id)
            ? Refuse("You proposed or decided this case. Another officer has to confirm or return the decision.",
                "您是本案的提议人或决定人，须由另一名工作人员确认或退回决定。")
            : null;
}
