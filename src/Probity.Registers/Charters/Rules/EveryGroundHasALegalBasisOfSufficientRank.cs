using Probity.Registers.Framework;

namespace Probity.Registers.Charters.Rules;

/// <summary>A ground exists only where an instrument of a rank open to that level of authority says so.</summary>
public sealed class EveryGroundHasALegalBasisOfSufficientRank : CharterRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Lawful;

    /// <inheritdoc/>
    public override string Citation => "Guo Ban Fa [2020] 49: lists rest on law, regulations, or central policy; locally on local regulations";

    internal override IEnumerable<CharterFinding> Examine(Charter charter, FrameworkEdition edition)
    {
        foreach (var (ground, at) in charter.Grounds.Select((g, i) => (g, i)))
        {
            if (!CharterCitations.Rank(charter, edition, ground.Basis).Any(r => r.Grounds.Contains(charter.Standard)))
            {
                yield return Find($"grounds[{at}].basis", "The instrument cited is not of a rank on which an authority of this level may rest a ground.",
                    "所引文件的层级不足以作为该级机关设定列入情形的依据。");
            }
        }
    }
}
