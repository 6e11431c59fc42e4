using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>An exception of necessity nobody answered in time counts as granted for thirty days at most; shapes <see cref="Settlement"/>.</summary>
public sealed class AnUnansweredExceptionCountsAsGranted : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Proportionate;

    /// <inheritdoc/>
    public override string Citation => "Fa Shi [2015] 17, Art. 8; framework rule 10";
}
