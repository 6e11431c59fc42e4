using Probity.Registers.Cases.Acts;
using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>A measure the law makes mandatory for a kind of subject is neither left out of a proposal nor out of a decision.</summary>
public sealed class MandatoryMeasuresAreTheSameForEverybody : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Lawful;

    /// <inheritdoc/>
    public override string Citation => "Fa Shi [2015] 17, Art. 1 (a listed debtor must be restricted)";

    internal override Refusal? Examine(Case file, CaseAct act, Circumstances circumstances)
    {
        IEnumerable<string>? named = act switch
        {
            ProposeListing propose => propose.Proposal.Measures.Select(m => m.Measure),
            DecideCase { Decision.Lists: true } decide => decide.Decision.Measures,
            _ => null,
        };
        var missing = named is null ? null : circumstances.Charter.Measures
            .FirstOrDefault(m => m.Mandatory && m.Targets.Contains(file.Subject!.Kind) && !named.Contains(m.Key));
        return missing is null ? null : Refuse(
            $"The law makes the measure “{missing.Text.En}” mandatory once somebody is listed; it cannot be left out.",
            $"措施“{missing.Text.Zh}”为法定必须采取的措施，不得省略。", "measures");
    }
}
