using Probity.Registers.Charters;
using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>A minor matter is in principle not published; whoever proposes it all the same says what it is needed for.</summary>
public sealed class MinorMattersAreShownOnlyWhereNeeded : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Proportionate;

    /// <inheritdoc/>
    public override string Citation => "NDRC Order 36 (2025): minor grade, in principle not published; Administrative Penalty Law (2021), Art. 48";

    /// <inheritdoc/>
    public override IReadOnlyList<RegisterKind> Kinds => [RegisterKind.Record];

    internal override Refusal? Examine(Case file, CaseAct act, Circumstances circumstances)
    {
        if (ProposalBehind(file, act) is not { } proposal || circumstances.Charter.Ground(proposal.Ground)?.Severity != Severity.Minor)
        {
            return null;
        }

        return WrittenText.Reasons(proposal.Need).HasSubstance ? null : Refuse(
            "The matter is minor and in principle not published. Close the case, or say in a sentence what publishing it is needed for.",
            "该事项情节轻微，原则上不予公示。请结案，或者写明确有必要公示的理由，至少一句。", "proposal.need");
    }
}
