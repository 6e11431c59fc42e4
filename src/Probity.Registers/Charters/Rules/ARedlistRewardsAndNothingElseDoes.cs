using Probity.Registers.Framework;

namespace Probity.Registers.Charters.Rules;

/// <summary>A redlist attaches incentives and nothing else; no other kind of register attaches any.</summary>
public sealed class ARedlistRewardsAndNothingElseDoes : CharterRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Proportionate;

    /// <inheritdoc/>
    public override string Citation => "Guo Fa [2016] 33 (joint incentives for those who keep faith, joint punishment for those who break it)";

    internal override IEnumerable<CharterFinding> Examine(Charter charter, FrameworkEdition edition)
    {
        foreach (var (measure, at) in charter.Measures.Select((m, i) => (m, i)))
        {
            var isIncentive = edition.Measure(measure.Catalogue)?.Class == MeasureClass.Incentive;
            if (charter.Kind == RegisterKind.Redlist && !isIncentive)
            {
                yield return Find($"measures[{at}].catalogue", "A redlist attaches incentives of the catalogue only.", "红名单只能采取目录中的激励措施。");
            }
            else if (charter.Kind != RegisterKind.Redlist && isIncentive)
            {
                yield return Find($"measures[{at}].catalogue", "An incentive belongs to a redlist, which asks for consent.", "激励措施只属于须经同意的红名单。");
            }
        }
    }
}
