using Probity.Registers.Framework;
using Probity.Registers.Subjects;

namespace Probity.Registers.Charters.Rules;

/// <summary>A ground names representatives only for their own conduct, never for what a unit owes.</summary>
public sealed class ARepresentativeNeverAnswersForAUnitsDebt : CharterRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.OwnConductOnly;

    /// <inheritdoc/>
    public override string Citation => "SPC Opinions, Fa Fa [2019] 35: representatives are not listed for a unit's debt";

    internal override IEnumerable<CharterFinding> Examine(Charter charter, FrameworkEdition edition)
    {
        foreach (var (ground, at) in charter.Grounds.Select((g, i) => (g, i)).Where(g => g.g.NamesRepresentatives))
        {
            if (ground.RequiresAbility || !charter.SubjectKinds.Contains(SubjectKind.NaturalPerson))
            {
                yield return Find($"grounds[{at}].namesRepresentatives",
                    "A ground about performing a debt cannot name representatives, and representatives are listed as natural persons only.",
                    "关于履行债务的情形不得及于代表人；代表人只能以自然人身份、因其本人行为列入。");
            }
        }
    }
}
