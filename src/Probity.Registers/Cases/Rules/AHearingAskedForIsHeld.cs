using Probity.Registers.Cases.Acts;
using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>Where the subject asked for a hearing, nobody is listed before it was held.</summary>
public sealed class AHearingAskedForIsHeld : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.HeardFirst;

    /// <inheritdoc/>
    public override string Citation => "Administrative Penalty Law (2021), Art. 63";

    internal override Refusal? Examine(Case file, CaseAct act, Circumstances circumstances) =>
        act is DecideCase { Decision.Lists: true } && file.HearingIsDue
            ? Refuse("The subject asked for a hearing. Hold it before deciding to list.", "当事人已要求听证，须先举行听证再决定是否列入。", "decision.lists")
            : null;
}
