using Probity.Registers.Framework;

namespace Probity.Registers.Charters.Rules;

/// <summary>The period to respond and the grace period are at least the edition's.</summary>
public sealed class NoticeComesBeforeEffect : CharterRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.HeardFirst;

    /// <inheritdoc/>
    public override string Citation => "Administrative Penalty Law (2021), Art. 44, 45, 62";

    internal override IEnumerable<CharterFinding> Examine(Charter charter, FrameworkEdition edition)
    {
        if (charter.Clocks is not { } clocks)
        {
            yield break;
        }

        if (clocks.Response.Length.ApproximateDays < edition.MinimumResponse.ApproximateDays)
        {
            yield return Find("clocks.response.length", $"The period to respond is at least {edition.MinimumResponse}.", $"陈述期不得短于{edition.MinimumResponse}。");
        }

        if (clocks.Grace?.Length.ApproximateDays < edition.MinimumGrace.ApproximateDays)
        {
            yield return Find("clocks.grace.length", $"The grace period is at least {edition.MinimumGrace}.", $"宽限期不得短于{edition.MinimumGrace}。");
        }
    }
}
