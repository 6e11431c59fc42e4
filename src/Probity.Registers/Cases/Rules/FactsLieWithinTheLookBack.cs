using NodaTime;
using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>Conduct older than the charter's look-back, never more than five years, when the case was opened is not used.</summary>
public sealed class FactsLieWithinTheLookBack : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.PastConduct;

    /// <inheritdoc/>
    public override string Citation => "Administrative Penalty Law (2021), Art. 36; framework rule 3";

    internal override Refusal? Examine(Case file, CaseAct act, Circumstances circumstances)
    {
        if (ProposalBehind(file, act) is not { } proposal)
        {
            return null;
        }

        var calendar = circumstances.Calendar;
        var charter = calendar.After(proposal.ConductOn, circumstances.Charter.Clocks!.LookBack.Length);
        var last = LocalDate.Min(charter, calendar.After(proposal.ConductOn, OuterBounds.LongestLookBack));
        return file.OpenedOn <= last ? null : Refuse(
            "The conduct was too long ago when the case was opened and can no longer be used.",
            "立案时该行为已超过追溯期限，不得再作为依据。", "proposal.conductOn");
    }
}
