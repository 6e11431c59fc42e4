using Probity.Registers.Framework;

namespace Probity.Registers.Joint.Rules;

/// <summary>A body applies another's listing on its own legal basis, of the rank that its level needs; an agreement alone is none.</summary>
public sealed class EachBodyAppliesOnItsOwnLegalBasis : JointRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Lawful;

    /// <inheritdoc/>
    public override string Citation => "Guo Ban Fa [2020] 49; Shenzhen Social Credit Regulations (2022), Art. 66 (legal basis)";

    internal override Refusal? Examine(ProposedAgreement proposed)
    {
        foreach (var (joint, at) in proposed.Agreement.Measures.Select((m, i) => (m, i)))
        {
            var needsLaw = proposed.Charter.Measure(joint.Measure) is not { } clause || (proposed.Edition.Measure(clause.Catalogue)?.NeedsLaw ?? true);
            var known = proposed.Edition.Ranks.FirstOrDefault(r => r.Key == joint.Instrument.Rank);
            var level = proposed.Implementer.Level;
            if (known is null || !(known.Measures.Contains(level) || (!needsLaw && known.Grounds.Contains(level))))
            {
                return Refuse("A body of this level cannot rest this measure on an instrument of that kind. Name a law or regulation that lets it.",
                    "该级机关不得以该类文件作为此项措施的依据。请引用允许其采取该措施的法律法规。", $"measures[{at}].instrument");
            }

            if (string.IsNullOrWhiteSpace(joint.Basis.Article) || string.IsNullOrWhiteSpace(joint.Instrument.Title.En) || string.IsNullOrWhiteSpace(joint.Instrument.Title.Zh))
            {
                return Refuse("Name the body's own law in both languages, and the article that lets it apply this measure.",
                    "请以两种语言写明该机关自身的法律依据，并指明允许其采取该措施的条款。", $"measures[{at}].article");
            }
        }

        return null;
    }
}
