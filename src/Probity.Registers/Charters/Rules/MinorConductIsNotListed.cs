using Probity.Registers.Framework;

namespace Probity.Registers.Charters.Rules;

/// <summary>Conduct that the charter itself calls minor carries no listing.</summary>
public sealed class MinorConductIsNotListed : CharterRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Proportionate;

    /// <inheritdoc/>
    public override string Citation => "Shanghai Social Credit Regulations (2017), Art. 9(4); Credit Repair Measures (2025)";

    /// <inheritdoc/>
    public override IReadOnlyList<RegisterKind> Kinds => RegisterKinds.Adverse;

    internal override IEnumerable<CharterFinding> Examine(Charter charter, FrameworkEdition edition)
    {
        foreach (var (ground, at) in charter.Grounds.Select((g, i) => (g, i)).Where(g => g.g.Severity == Severity.Minor))
        {
            yield return Find($"grounds[{at}].severity", $"'{ground.Key}' is minor, and minor conduct is not listed.", $"“{ground.Key}”属于轻微行为，不得列入名单。");
        }
    }
}
