using Probity.Registers.Framework;

namespace Probity.Registers.Charters.Rules;

/// <summary>No edition, whatever the legal order, goes beyond what the code allows.</summary>
public sealed class TheEditionStaysInsideTheOuterBounds : CharterRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Ends;

    /// <inheritdoc/>
    public override string Citation => "Outer bounds of the framework, fixed in code";

    internal override IEnumerable<CharterFinding> Examine(Charter charter, FrameworkEdition edition) =>
        EditionBounds.Exceeded(edition).Select(key => Find("edition",
            $"The framework edition exceeds an outer bound of the code: {key}. A charter under it cannot be published.",
            $"所依据的框架版本超出代码规定的外部界限：{key}。依此版本的章程不得公布。"));
}
