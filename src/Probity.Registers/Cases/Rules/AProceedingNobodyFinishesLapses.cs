using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>An application, a decision or its service that is not done in time ends the proceeding; shapes <see cref="Settlement"/>.</summary>
public sealed class AProceedingNobodyFinishesLapses : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.HeardFirst;

    /// <inheritdoc/>
    public override string Citation => "Fa Shi [2017] 7 (decision within fifteen days); Administrative Penalty Law (2021), Art. 60";
}
