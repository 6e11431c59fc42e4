using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>Proof of performance nobody examined in time counts as accepted; shapes <see cref="Settlement"/>.</summary>
public sealed class SilenceOnProofOfPerformanceCountsAsAcceptance : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Repairable;

    /// <inheritdoc/>
    public override string Citation => "Guo Ban Fa [2025] 22 (repair answered in ten working days); framework rule 11";
}
