using Probity.Registers.Authorities;
using Probity.Registers.Framework;

namespace Probity.Registers.Oversight.Rules;

/// <summary>A finding is answered by an officer of the authority it is about.</summary>
public sealed class TheKeeperAnswersForItself : OversightRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.WatchedWatchers;

    /// <inheritdoc/>
    public override string Citation => "Administrative Reconsideration Law (2023), Art. 76 (the body concerned reports what it put right); framework rule 16";

    internal override Refusal? Examine(ProposedAnswer answer) =>
        answer.Officer.Authority == answer.Keeper && answer.Officer.Roles.Overlaps([Role.Officer, Role.SecondOfficer])
            ? null
            : Refuse("Only an officer of the authority that keeps the register answers this finding.", "只有名单管理机关的承办人或复核人可以答复该监督结论。");
}
