using NodaTime;
using Probity.Registers.Calendars;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Charters;
using Probity.Registers.Framework;

namespace Probity.Registers.Cases.Rules;

/// <summary>A listing has a term, within that of its ground, the edition's maximum for its severity and the code's outer bound.</summary>
public sealed class EveryListingHasALastDay : CaseRule
{
    /// <inheritdoc/>
    public override Principle Principle => Principle.Ends;

    /// <inheritdoc/>
    public override string Citation => "Fa Shi [2017] 7, Art. 2; NDRC Order 36 (2025); framework rule 9";

    internal override Refusal? Examine(Case file, CaseAct act, Circumstances circumstances) => act switch
    {
        ProposeListing propose => Bounded(propose.Proposal.Ground, propose.Proposal.Aggravated, propose.Proposal.Term, "proposal.term", circumstances),
        DecideCase { Decision: { Lists: true } decision } => Bounded(
            file.Proposal?.Ground ?? file.AllegedGround, file.Proposal?.Aggravated == true, decision.Term, "decision.term", circumstances),
        _ => null,
    };

    private Refusal? Bounded(string key, bool aggravated, CalendarSpan? term, string field, Circumstances circumstances)
    {
        if (term is not { Count: > 0 } span || circumstances.Charter.Ground(key) is not { } ground)
        {
            return Refuse("Say how long the listing lasts. Every listing has a last day.", "请写明列入期限，任何列入均须有终止日。", field);
        }

        return circumstances.DayAfter(span) <= Latest(ground, aggravated, circumstances) ? null : Refuse(
            $"The term is longer than the ground “{ground.Text.En}” allows.", $"期限超过事由“{ground.Text.Zh}”所允许的最长期限。", field);
    }

    private static LocalDate Latest(Ground ground, bool aggravated, Circumstances circumstances)
    {
        var latest = circumstances.DayAfter(ground.Term);
        if (aggravated && ground.Aggravated is { } more)
        {
            latest = circumstances.Calendar.After(latest, more);
        }

        if (circumstances.Edition.LongestTerm(circumstances.Charter.Sector, ground.Severity) is { } maximum)
        {
            latest = LocalDate.Min(latest, circumstances.DayAfter(maximum));
        }

        return LocalDate.Min(latest, circumstances.DayAfter(OuterBounds.LongestListing));
    }
}
