using Probity.Registers.Framework;

namespace Probity.Registers.Charters.Rules;

/// <summary>A measure reaches only kinds of subject that the catalogue lets it reach.</summary>
public sealed class AMeasureReachesNoWiderThanItsCatalogue : CharterRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Proportionate;

    /// <inheritdoc/>
    public override string Citation => "National Basic List of Disciplinary Measures: no wider targets than the list gives";

    internal override IEnumerable<CharterFinding> Examine(Charter charter, FrameworkEdition edition)
    {
        foreach (var (measure, at) in charter.Measures.Select((m, i) => (m, i)))
        {
            if (edition.Measure(measure.Catalogue) is { Targets.Count: > 0 } listed && measure.Targets.Except(listed.Targets).Any())
            {
                yield return Find($"measures[{at}].targets", $"The catalogue lets '{listed.Key}' reach only: {string.Join(", ", listed.Targets)}.",
                    $"目录规定措施“{listed.Key}”仅适用于：{string.Join("、", listed.Targets)}。");
            }
        }
    }
}
