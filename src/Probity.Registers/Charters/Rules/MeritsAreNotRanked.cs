using Probity.Registers.Framework;

namespace Probity.Registers.Charters.Rules;

/// <summary>All merits of a redlist stand side by side: no grade of severity and no lengthening tells one honoured subject from another.</summary>
public sealed class MeritsAreNotRanked : CharterRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.NoScore;

    /// <inheritdoc/>
    public override string Citation => "NDRC, August 2019 (against personal scores); framework rule 14";

    /// <inheritdoc/>
    public override IReadOnlyList<RegisterKind> Kinds => [RegisterKind.Redlist];

    internal override IEnumerable<CharterFinding> Examine(Charter charter, FrameworkEdition edition)
    {
        foreach (var (ground, at) in charter.Grounds.Select((g, i) => (g, i)))
        {
            if (ground.Severity != Severity.Ordinary)
            {
                yield return Find($"grounds[{at}].severity", "Merits are not graded: write ordinary for each.", "功绩不分等级：请一律写ordinary。");
            }

            if (ground.Aggravated is not null)
            {
                yield return Find($"grounds[{at}].aggravated", "A merit is not lengthened by a finding: write null.", "功绩的期限不因认定而延长：请写null。");
            }
        }
    }
}
