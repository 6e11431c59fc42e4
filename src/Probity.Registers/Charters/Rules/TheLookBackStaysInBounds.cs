using Probity.Registers.Framework;

namespace Probity.Registers.Charters.Rules;

/// <summary>Old facts are left alone.</summary>
public sealed class TheLookBackStaysInBounds : CharterRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.PastConduct;

    /// <inheritdoc/>
    public override string Citation => "Shanghai Social Credit Regulations (2017), Art. 35; Credit Reporting Regulation (2013), Art. 16: five years";

    internal override IEnumerable<CharterFinding> Examine(Charter charter, FrameworkEdition edition)
    {
        if (charter.Clocks is { } clocks && clocks.LookBack.Length.ApproximateDays > OuterBounds.LongestLookBack.ApproximateDays)
        {
            yield return Find("clocks.lookBack.length", $"No fact older than {OuterBounds.LongestLookBack} may be used.", $"不得使用{OuterBounds.LongestLookBack}以前的事实。");
        }
    }
}
