using Probity.Registers.Framework;

namespace Probity.Registers.Joint.Rules;

/// <summary>An agreement has a last day, five years after its first at the latest.</summary>
public sealed class AnAgreementEnds : JointRule
{
    private const int Years = 5;

    /// <inheritdoc/>
    public override Principle Principle => Principle.Ends;

    /// <inheritdoc/>
    public override string Citation => "Framework rule 9 (nothing is without an end)";

    internal override Refusal? Examine(ProposedAgreement proposed)
    {
        var (from, last) = (proposed.Agreement.From, proposed.Agreement.LastDay);
        return last >= from && last <= from.PlusYears(Years)
            ? null
            : Refuse($"The last day lies after the first, and {Years} years later at most.", $"截止日须在生效日之后，且不超过{Years}年。", "lastDay");
    }
}
