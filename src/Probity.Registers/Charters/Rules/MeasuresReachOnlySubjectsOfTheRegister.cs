using Probity.Registers.Framework;

namespace Probity.Registers.Charters.Rules;

/// <summary>A measure reaches the kinds of subject the register lists and nobody beside them.</summary>
public sealed class MeasuresReachOnlySubjectsOfTheRegister : CharterRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.OwnConductOnly;

    /// <inheritdoc/>
    public override string Citation => "Known failure: a father's debt and a son's university place (Wenzhou 2018); framework rule 6";

    internal override IEnumerable<CharterFinding> Examine(Charter charter, FrameworkEdition edition)
    {
        foreach (var (measure, at) in charter.Measures.Select((m, i) => (m, i)))
        {
            if (measure.Targets.Count == 0 || measure.Targets.Except(charter.SubjectKinds).Any())
            {
                yield return Find($"measures[{at}].targets", "A measure reaches only kinds of subject that the register itself lists.", "措施只能及于本名单所列的主体类别。");
            }
        }
    }
}
