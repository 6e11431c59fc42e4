using Probity.Registers.Framework;

namespace Probity.Registers.Charters.Rules;

/// <summary>A measure that reduces rights needs an instrument ranked for it; others need at least one that may carry grounds.</summary>
public sealed class AMeasureThatReducesRightsRestsOnLaw : CharterRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Lawful;

    /// <inheritdoc/>
    public override string Citation => "Guo Ban Fa [2020] 49; Shenzhen Social Credit Regulations (2022), Art. 66 (legal basis)";

    internal override IEnumerable<CharterFinding> Examine(Charter charter, FrameworkEdition edition)
    {
        foreach (var (measure, at) in charter.Measures.Select((m, i) => (m, i)))
        {
            var needsLaw = edition.Measure(measure.Catalogue)?.NeedsLaw ?? true;
            var ranks = CharterCitations.Rank(charter, edition, measure.Basis);
            if (!ranks.Any(r => r.Measures.Contains(charter.Standard) || (!needsLaw && r.Grounds.Contains(charter.Standard))))
            {
                yield return Find($"measures[{at}].basis", "The instrument cited is not of a rank on which an authority of this level may rest this measure.",
                    "所引文件的层级不足以作为该级机关采取该措施的依据。");
            }
        }
    }
}
