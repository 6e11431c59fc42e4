using Probity.Registers.Cases.Acts;
using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>Each circumstance in which the charter forbids a listing is examined and found not to apply.</summary>
public sealed class ExclusionsAreExamined : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Proportionate;

    /// <inheritdoc/>
    public override string Citation => "Fa Shi [2017] 7, Art. 3";

    internal override Refusal? Examine(Case file, CaseAct act, Circumstances circumstances)
    {
        var open = act is ProposeListing propose
            ? circumstances.Charter.Exclusions.FirstOrDefault(e => !propose.Proposal.ExclusionsExamined.Contains(e.Key))
            : null;
        return open is null ? null : Refuse(
            $"Examine whether this applies, since it rules a listing out: {open.Text.En}",
            $"请审查是否存在以下不得列入的情形：{open.Text.Zh}", "proposal.exclusionsExamined");
    }
}
