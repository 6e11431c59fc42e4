using Probity.Registers.Charters;
using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>Conduct that was minor, or has been corrected, does not lead to a listing.</summary>
public sealed class MinorAndCorrectedConductIsNotListed : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Proportionate;

    /// <inheritdoc/>
    public override string Citation => "Administrative Penalty Law (2021), Art. 33 (minor and corrected in time)";

    /// <inheritdoc/>
    public override IReadOnlyList<RegisterKind> Kinds => RegisterKinds.Adverse;

    internal override Refusal? Examine(Case file, CaseAct act, Circumstances circumstances) =>
        ProposalBehind(file, act) is { } p && (p.Corrected || circumstances.Charter.Ground(p.Ground)?.Severity == Severity.Minor)
            ? Refuse("The conduct was minor or has been corrected. It does not lead to a listing; dismiss the case.",
                "该行为情节轻微或已经改正，不得列入，应予结案。", "proposal.corrected")
            : null;
}
