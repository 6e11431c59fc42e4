using Probity.Registers.Framework;

namespace Probity.Registers.Oversight.Rules;

/// <summary>Whoever did anything in a case does not oversee its decisions.</summary>
public sealed class NobodyOverseesTheirOwnWork : OversightRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.WatchedWatchers;

    /// <inheritdoc/>
    public override string Citation => "Administrative Penalty Law (2021), Art. 43 (withdrawal of whoever has an interest); framework rule 16";

    internal override Refusal? Examine(ProposedFinding finding) => !finding.TookPart.Contains(finding.Auditor.Id)
        ? null
        : Refuse("You took part in this case. Let another auditor look at its decisions.", "您参与过本案，请由其他监督人员审查其决定。");
}
