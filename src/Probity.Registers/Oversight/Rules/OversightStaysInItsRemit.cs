using Probity.Registers.Framework;

namespace Probity.Registers.Oversight.Rules;

/// <summary>An auditor oversees their own authority and those below it, and nobody else does.</summary>
public sealed class OversightStaysInItsRemit : OversightRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.WatchedWatchers;

    /// <inheritdoc/>
    public override string Citation => "Administrative Penalty Law (2021), Art. 75 (supervision by the higher level); framework rule 16";

    internal override Refusal? Examine(ProposedFinding finding) => OversightRemit.Covers(finding.Auditor, finding.Line)
        ? null
        : Refuse("Only an auditor of the keeper or of a body above it oversees this decision.", "只有名单管理机关或其上级机关的监督人员可以监督该决定。");
}
