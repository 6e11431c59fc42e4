using NodaTime;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>The days already listed on the same ground and document, together with the new term, stay under the ground's total cap.</summary>
public sealed class RenewalStaysUnderTheCap : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Ends;

    /// <inheritdoc/>
    public override string Citation => "Framework rule 9; known failure: \"your name will always be there\"";

    internal override Refusal? Examine(Case file, CaseAct act, Circumstances circumstances)
    {
        if (act is not ProposeListing { Proposal: var proposal } || circumstances.Charter.Ground(proposal.Ground) is not { } ground)
        {
            return null;
        }

        var served = circumstances.EarlierCases.Where(e => e.Id == file.Renews || IsSameMatter(e, proposal, file))
            .Sum(e => DaysListed(e, circumstances.Today));
        if (served == 0)
        {
            return null;
        }

        var cap = Period.DaysBetween(circumstances.Today, circumstances.DayAfter(ground.TotalCap));
        var wanted = Period.DaysBetween(circumstances.Today, circumstances.DayAfter(proposal.Term));
        return served + wanted <= cap ? null : Refuse(
            "With the time already listed, the total would be longer than the ground allows.",
            "连同已列入的时间，总期限将超过该事由所允许的上限。", "proposal.term");
    }

    // Leaving "renews" empty must not start the count anew.
    private static bool IsSameMatter(EarlierCase earlier, Proposal proposal, Case file) => earlier.Ground == proposal.Ground
        && (file.Renews is not null || (earlier.Document is not null && earlier.Document == file.Document?.Number));

    private static int DaysListed(EarlierCase earlier, LocalDate today) => earlier.Listed is not { } range
        ? 0
        : Math.Max(0, Period.DaysBetween(range.From, LocalDate.Min(range.Until ?? today, today)) + 1);
}
