using Probity.Registers.Framework;

namespace Probity.Registers.Charters.Rules;

/// <summary>A grade carries no measure: whatever bars, burdens or favours somebody is decided by itself, in a register of that kind.</summary>
public sealed class ARatingBarsNothing : CharterRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Proportionate;

    /// <inheritdoc/>
    public override string Citation => "Guo Ban Fa [2020] 49 (measures rest on law, not on evaluations); framework rule 14";

    /// <inheritdoc/>
    public override IReadOnlyList<RegisterKind> Kinds => [RegisterKind.Rating];

    internal override IEnumerable<CharterFinding> Examine(Charter charter, FrameworkEdition edition)
    {
        if (charter is { Mirrored: false, Measures.Count: > 0 })
        {
            yield return Find("measures", "A rating has no measures: write []. What follows from conduct is decided in a register of its own.",
                "评级不附任何措施：请写[]。因行为而生的后果，由专门的登记簿另行决定。");
        }
    }
}
