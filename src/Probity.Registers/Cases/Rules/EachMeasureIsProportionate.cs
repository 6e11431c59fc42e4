using Probity.Registers.Cases.Acts;
using Probity.Registers.Charters;
using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>Each measure states why it is connected to the conduct and why nothing milder does.</summary>
public sealed class EachMeasureIsProportionate : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Proportionate;

    /// <inheritdoc/>
    public override string Citation => "SPC, 9 Mar 2021 (against excessive application); Administrative Penalty Law (2021), Art. 5";

    /// <inheritdoc/>
    public override IReadOnlyList<RegisterKind> Kinds => RegisterKinds.AllBut(RegisterKind.Redlist);

    internal override Refusal? Examine(Case file, CaseAct act, Circumstances circumstances)
    {
        var measures = (act as ProposeListing)?.Proposal.Measures ?? [];
        for (var index = 0; index < measures.Count; index++)
        {
            var (measure, field) = (MeasureWords.Of(circumstances.Charter, measures[index].Measure), $"proposal.measures[{index}]");
            var bare = !WrittenText.Reasons(measures[index].Relevance).HasSubstance ? "relevance"
                : !WrittenText.Reasons(measures[index].Proportionality).HasSubstance ? "proportionality" : null;
            if (bare is not null)
            {
                return Refuse(
                    $"For the measure “{measure.En}”, say why it is connected to the conduct and why nothing milder does: a sentence each.",
                    $"请就措施“{measure.Zh}”分别说明其与行为的关联性，以及为何没有更轻的措施可用，各至少一句。", $"{field}.{bare}");
            }
        }

        return null;
    }
}
