using Probity.Registers.Framework;

namespace Probity.Registers.Charters.Rules;

/// <summary>A measure is one of the catalogue's; a charter invents none.</summary>
public sealed class EveryMeasureIsInTheCatalogue : CharterRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Lawful;

    /// <inheritdoc/>
    public override string Citation => "National Basic List of Disciplinary Measures: no measure outside it";

    internal override IEnumerable<CharterFinding> Examine(Charter charter, FrameworkEdition edition)
    {
        foreach (var (measure, at) in charter.Measures.Select((m, i) => (m, i)))
        {
            if (edition.Measure(measure.Catalogue) is null)
            {
                yield return Find($"measures[{at}].catalogue", "This measure is not in the edition's catalogue and cannot be applied.", "该措施不在框架版本的措施目录内，不得适用。");
            }
        }
    }
}
