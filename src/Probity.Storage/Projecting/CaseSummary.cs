using NodaTime;
using Probity.Registers.Calendars;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Events;
using Probity.Registers.Charters;
using Probity.Registers.Listings;
using Probity.Storage.Cases;
using Probity.Storage.Events;

namespace Probity.Storage.Projecting;

/// <summary>Reads a case row off a case. Pure: the same events always make the same row.</summary>
internal static class CaseSummary
{
    public static CaseRow Of(StoredCase file, Charter charter, WorkingDayCalendar calendar)
    {
        var state = file.Case;
        var reviews = Reviews(file.History);
        return new CaseRow
        {
            CaseId = state.Id.Value,
            Register = state.Register.Value,
            Charter = CharterText.Of(state.Charter),
            Stage = (int)state.Stage,
            IsPerson = state.Subject!.IsPerson,
            OpenedOn = state.OpenedOn.Text(),
            Applicant = state.Applicant?.Value,
            FromDay = (state.Listing?.From).Text(),
            UntilDay = state.Listing is null ? null : ListingDates.InForceUntil(state).Text(),
            EndedOn = state.EndedOn.Text(),
            CaseEnd = (int?)state.End,
            NextDue = NextDue(state).Text(),
            SettlesOn = SettlesOn(state, charter.Kind).Text(),
            ErasesOn = Erasure.ClockOf(state, charter, calendar)?.Deadline.DueOn.PlusDays(1).Text(),
            WasLate = file.History.Any(e => Silence.ClockBehind(e.Event) is not null),
            HigherBody = state.Clock(ClockKind.Reconsideration) is not null
                || (charter.Consent is not null && state is { Stage: Stage.AwaitingSecondOfficer, Consent: null }),
            Lodged = state.Objections.Count,
            Upheld = reviews.Count(r => r.Outcome != ReviewOutcome.Rejected),
            Rejected = reviews.Count(r => r.Outcome == ReviewOutcome.Rejected),
            DaysToCorrect = reviews.Where(r => r.Outcome != ReviewOutcome.Rejected).Select(r => (int?)r.Days).FirstOrDefault(),
            Mistake = (int?)file.History.Select(e => Found(e.Event)).OfType<Mistake>().Cast<Mistake?>().LastOrDefault(),
        };
    }

    // Only the authority's own deadlines make a case urgent; a period of the subject's that has passed makes nobody late.
    private static LocalDate? NextDue(Case state) => state.Clocks.Where(c => c.BindsAuthority).Select(c => (LocalDate?)c.Deadline.DueOn).Min();

    private static LocalDate? SettlesOn(Case state, RegisterKind kind)
    {
        var days = Settlement.Decisive(state, kind).Select(c => c.Deadline.DueOn.PlusDays(1));
        if (state is { Stage: Stage.Listed, Listing: { } listing })
            days = days.Append(listing.LastDay.PlusDays(1));
        return days.Select(d => (LocalDate?)d).Min();
    }

    private static Mistake? Found(CaseEvent happened) => happened switch
    {
        ObjectionDecided e => e.Mistake,
        ReconsiderationDecided e => e.Mistake,
        ListingRevoked e => e.Mistake,
        _ => null,
    };

    private static List<(ReviewOutcome Outcome, int Days)> Reviews(IReadOnlyList<RecordedEvent> history)
    {
        var lodged = new LocalDate();
        var reviews = new List<(ReviewOutcome, int)>();
        foreach (var happened in history.Select(e => e.Event))
        {
            if (happened is ObjectionLodged)
                lodged = happened.On;
            else if (happened is ObjectionDecided decided)
                reviews.Add((decided.Outcome, Period.DaysBetween(lodged, decided.On)));
            else if (happened is ReconsiderationDecided reconsidered)
                reviews.Add((reconsidered.Outcome, Period.DaysBetween(lodged, reconsidered.On)));
        }

        return reviews;
    }
}
