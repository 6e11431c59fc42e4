using NodaTime;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Events;

namespace Probity.Registers.Listings;

/// <summary>A listing. Whether it is in force, published or applied on a day is computed from its dates, never stored.</summary>
/// <param name="From">First day in force: the day after grace.</param>
/// <param name="LastDay">Last day in force.</param>
/// <param name="Measures">Keys of the charter's measures.</param>
public sealed record Listing(LocalDate From, LocalDate LastDay, IReadOnlyList<string> Measures)
{
    /// <summary>First day it was no longer in force, when it ended before its last day.</summary>
    public LocalDate? EndedOn { get; init; }

    /// <summary>How it ended.</summary>
    public CaseEnd? End { get; init; }

    /// <summary>Periods in which publication was suspended; an open one has no end.</summary>
    public IReadOnlyList<DayRange> Suspensions { get; init; } = [];

    /// <summary>Periods in which all measures were stayed; an open one has no end.</summary>
    public IReadOnlyList<DayRange> Stays { get; init; } = [];

    /// <summary>In force on that day, apart from clocks whose silence lifts it (see <see cref="ListingDates"/>).</summary>
    public bool IsInForceOn(LocalDate day) => day >= From && day <= LastDay && (EndedOn is not { } end || day < end);

    /// <summary>Shown to those who may see it on that day.</summary>
    public bool IsPublishedOn(LocalDate day) => IsInForceOn(day) && !Suspensions.Any(s => s.Contains(day));

    /// <summary>Its measures bind on that day.</summary>
    public bool AppliesOn(LocalDate day) => IsInForceOn(day) && !Stays.Any(s => s.Contains(day));

    internal static Listing Beginning(Case file, DecisionServed e) =>
        new(e.Grace.DueOn.PlusDays(1), e.LastDay, file.Decision!.Measures);

    internal Listing Objected(ObjectionLodged e) =>
        e.SuspendsPublication ? this with { Suspensions = [.. Suspensions, new DayRange(e.On, null)] } : this;

    internal Listing Restored(LocalDate on) => this with { Suspensions = Close(Suspensions, on) };

    internal Listing Stayed(LocalDate on) => this with { Stays = [.. Stays, new DayRange(on, null)] };

    internal Listing ObjectionClosed(LocalDate on) => this with { Suspensions = Close(Suspensions, on), Stays = Close(Stays, on) };

    private static DayRange[] Close(IReadOnlyList<DayRange> ranges, LocalDate on) =>
        [.. ranges.Select(r => r.Until is null ? r with { Until = on.PlusDays(-1) } : r)];
}

/// <summary>Days from the first to the last, both included; no last day while it is open.</summary>
/// <param name="From">First day.</param>
/// <param name="Until">Last day, or null.</param>
public readonly record struct DayRange(LocalDate From, LocalDate? Until)
{
    /// <summary>Whether the day lies within.</summary>
    public bool Contains(LocalDate day) => day >= From && (Until is not { } last || day <= last);
}
