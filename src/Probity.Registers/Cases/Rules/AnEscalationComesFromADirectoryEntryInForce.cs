using Probity.Registers.Cases.Acts;
using Probity.Registers.Charters;
using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>Only a new case in a blacklist escalates, and only an entry of the same subject in a directory that is still in force: time escalates nothing.</summary>
public sealed class AnEscalationComesFromADirectoryEntryInForce : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Human;

    /// <inheritdoc/>
    public override string Citation => "Framework rule 2 (an escalation needs a reasoned decision and a second officer); Guo Ban Fa [2020] 49";

    internal override Refusal? Examine(Case file, CaseAct act, Circumstances circumstances)
    {
        if (act is not OpenCase { Escalates: { } escalated })
        {
            return null;
        }

        if (circumstances.Charter.Kind != RegisterKind.Blacklist)
        {
            return Refuse("Only a case in a blacklist follows an entry in a directory. Leave the reference empty here.",
                "只有黑名单案件可以由异常名录转入，此处请留空。", "escalates");
        }

        return circumstances.DirectoryEntries.Any(e => e.Id == escalated && e.IsInForceOn(circumstances.Today)) ? null : Refuse(
            "No entry of this subject in a directory is in force under that reference. One that was cured or has ended cannot be escalated.",
            "该主体没有以此编号有效的异常名录记录；已经纠正或者终止的记录不得转入。", "escalates");
    }
}
