using NodaTime;
using Probity.Registers.Cases;

namespace Probity.Registers.Listings;

/// <summary>From when until when a listing is in force if nobody acts again: what an index keeps, so that dates alone decide.</summary>
public static class ListingDates
{
    /// <summary>The last day in force: the listing's own, or the deadline whose silence lifts it, whichever comes first.</summary>
    public static LocalDate InForceUntil(Case file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var listing = file.Listing ?? throw new ArgumentException("The case has no listing.", nameof(file));
        var last = listing.EndedOn is { } ended ? LocalDate.Min(listing.LastDay, ended.PlusDays(-1)) : listing.LastDay;
        var lifting = file.Clocks.Where(c => c.Kind is ClockKind.Objection or ClockKind.Reconsideration or ClockKind.Performance);
        return lifting.Aggregate(last, (day, clock) => LocalDate.Min(day, clock.Deadline.DueOn));
    }
}
