using Probity.Registers.Cases.Acts;
using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>Whoever revokes or corrects an entry on objection says what kind of mistake it was, so that a register can tell how often it is wrong, and about whom.</summary>
public sealed class AMistakeIsNamed : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.SelfMeasuring;

    /// <inheritdoc/>
    public override string Citation => "Personal Information Protection Law (2021), Arts. 46 and 54";

    internal override Refusal? Examine(Case file, CaseAct act, Circumstances circumstances)
    {
        (bool IsFound, Mistake? Named)? decided = act switch
        {
            DecideObjection decide => (decide.Outcome != ReviewOutcome.Rejected, decide.Mistake),
            DecideReconsideration decide => (decide.Revokes, decide.Mistake),
            _ => null,
        };
        return decided switch
        {
            (true, null) => Refuse("Say what kind of mistake the entry held.", "请写明列入信息存在何种错误。", "mistake"),
            (false, not null) => Refuse("Nothing was found wrong, so name no mistake.", "未发现错误，请不要选择错误种类。", "mistake"),
            _ => null,
        };
    }
}
