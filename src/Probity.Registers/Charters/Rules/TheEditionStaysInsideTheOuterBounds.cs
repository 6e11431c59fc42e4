using Probity.Registers.Framework;

namespace Probity.Registers.Charters.Rules;

/// <summary>No edition, whatever the legal order, goes beyond what the code allows.</summary>
public sealed class TheEditionStaysInsideTheOuterBounds : CharterRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Ends;

    /// <inheritdoc/>
    public override string Citation => "Outer bounds of the framework, fixed in code";

    internal override IEnumerable<CharterFinding> Examine(Charter charter, FrameworkEdition edition)
    {
        (bool Broken, string Key)[] bounds =
        [
            (edition.MaximumTerms.Values.Any(t => t.ApproximateDays > OuterBounds.LongestListing.ApproximateDays), "maximumTerms"),
            (edition.MinimumResponse.ApproximateDays < OuterBounds.ShortestResponse.ApproximateDays, "minimumResponse"),
            (edition.MinimumGrace.ApproximateDays < OuterBounds.ShortestGrace.ApproximateDays, "minimumGrace"),
            (edition.MaximumObjection.ApproximateDays > OuterBounds.LongestObjection.ApproximateDays, "maximumObjection"),
            (edition.MaximumErasure.ApproximateDays > OuterBounds.LongestRetention.ApproximateDays, "maximumErasure"),
            (edition.Majority < OuterBounds.YoungestAge, "majority"),
        ];
        return bounds.Where(b => b.Broken).Select(b => Find("edition",
            $"The framework edition exceeds an outer bound of the code: {b.Key}. A charter under it cannot be published.",
            $"所依据的框架版本超出代码规定的外部界限：{b.Key}。依此版本的章程不得公布。"));
    }
}
