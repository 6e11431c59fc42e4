using Probity.Registers.Framework;

namespace Probity.Registers.Charters.Rules;

/// <summary>A measure bars catalogued activities, and at least one: a bar nobody can name is a bar on everything.</summary>
public sealed class EveryActivityIsInTheEdition : CharterRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Proportionate;

    /// <inheritdoc/>
    public override string Citation => "Framework rule 8; Shanghai Social Credit Regulations (2017), Art. 32";

    internal override IEnumerable<CharterFinding> Examine(Charter charter, FrameworkEdition edition)
    {
        foreach (var (measure, at) in charter.Measures.Select((m, i) => (m, i)))
        {
            if (measure.Activities.Count == 0 && charter.Kind == RegisterKind.Blacklist)
            {
                yield return Find($"measures[{at}].activities", "Name at least one activity; a measure without one would bar anything.", "至少列出一项活动；没有活动的措施等于限制一切。");
            }

            foreach (var (activity, index) in measure.Activities.Select((a, i) => (a, i)).Where(a => edition.Activity(a.a) is null))
            {
                yield return Find($"measures[{at}].activities[{index}]", $"The edition knows no activity '{activity}'.", $"框架版本中没有活动“{activity}”。");
            }
        }
    }
}
