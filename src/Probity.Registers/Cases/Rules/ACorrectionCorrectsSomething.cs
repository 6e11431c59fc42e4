using Probity.Registers.Cases.Acts;
using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>The outcome "corrected" names what is corrected; no other outcome changes an entry.</summary>
public sealed class ACorrectionCorrectsSomething : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Contestable;

    /// <inheritdoc/>
    public override string Citation => "Personal Information Protection Law (2021), Art. 46";

    internal override Refusal? Examine(Case file, CaseAct act, Circumstances circumstances)
    {
        var wrong = act switch
        {
            CorrectEntry correct => correct.Correction.ChangesNothing,
            DecideObjection { Outcome: ReviewOutcome.Corrected } decide => decide.Correction is null or { ChangesNothing: true },
            DecideObjection decide => decide.Correction is { ChangesNothing: false },
            _ => false,
        };
        return wrong ? Refuse("Say what is corrected, or choose another outcome.", "请写明更正的内容，或者选择其他处理结果。", "correction") : null;
    }
}
