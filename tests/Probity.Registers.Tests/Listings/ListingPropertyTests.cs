using CsCheck;
using NodaTime;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Events;
using Probity.Registers.Listings;
using Probity.Registers.Tests.Cases;

namespace Probity.Registers.Tests.Listings;

/// <summary>What holds of every case, whatever sequence of acts the rules let pass.</summary>
public sealed class ListingPropertyTests
{
    private const int Walks = 120;
    private static readonly Gen<CourtCase> AnyCase = Gen.Select(
        Gen.Int[0, 7], Gen.Select(Gen.Int[0, 12], Gen.Int[0, 40], Gen.Int[0, 60]).Array[0, 30], RandomCase.Walk);

    [Fact]
    public void Walks_AtRandom_ReachListings()
    {
        var seen = 0;

        var stream = new PCG(1, 2_026);
        for (var i = 0; i < Walks; i++)
            seen += AnyCase.Generate(stream, null, out _).Written?.Listing is null ? 0 : 1;

        seen.ShouldBeGreaterThan(Walks / 20);
    }

    [Fact]
    public void Listing_OnAnyDay_IsInForceOnlyBetweenGraceAndItsLastDay() => AnyCase.Sample(court =>
    {
        if (court.Written?.Listing is not { } listing)
        {
            return;
        }

        var served = court.Events.OfType<DecisionServed>().Single();
        foreach (var day in DaysAround(court))
        {
            if (SettledOn(court, day).Listing!.IsInForceOn(day))
            {
                (day > served.Grace.DueOn && day <= served.LastDay).ShouldBeTrue();
                Lapses(court, day).ShouldBeEmpty();
            }
        }

        listing.From.ShouldBe(served.Grace.DueOn.PlusDays(1));
    }, iter: Walks, threads: 1);

    [Fact]
    public void Listing_NotInForce_IsNeitherPublishedNorApplied() => AnyCase.Sample(court =>
    {
        foreach (var day in court.Written?.Listing is null ? [] : DaysAround(court))
        {
            var listing = SettledOn(court, day).Listing!;
            (listing.IsInForceOn(day) || !(listing.IsPublishedOn(day) || listing.AppliesOn(day))).ShouldBeTrue();
        }
    }, iter: Walks, threads: 1);

    [Fact]
    public void ListingDates_FromTodayOn_AgreeWithWhatSettlementWillFind() => AnyCase.Sample(court =>
    {
        if (court.Written?.Listing is not { } listing)
        {
            return;
        }

        var until = ListingDates.InForceUntil(court.Written);
        foreach (var day in DaysAround(court).Where(d => d >= court.Today))
        {
            SettledOn(court, day).Listing!.IsInForceOn(day).ShouldBe(day >= listing.From && day <= until);
        }
    }, iter: Walks, threads: 1);

    [Fact]
    public void Listing_HoweverReached_WasHeardAndConfirmedByAnother() => AnyCase.Sample(court =>
    {
        if (court.Written?.Listing is null)
        {
            return;
        }

        var decided = court.Events.OfType<DecisionDrafted>().Last();
        var confirmed = court.Events.OfType<ListingDecided>().Single();
        decided.On.ShouldBeGreaterThan(court.Events.OfType<NoticeServed>().Single().RespondBy.DueOn);
        confirmed.By.Actor.ShouldNotBe(decided.By.Actor);
        (court.Events.OfType<StatementSubmitted>().All(s => !s.AsksForHearing) || court.Events.OfType<HearingHeld>().Any()).ShouldBeTrue();
    }, iter: Walks, threads: 1);

    [Fact]
    public void Settlement_OfASettledCase_FindsNothingMore() => AnyCase.Sample(court =>
    {
        if (court.Written is not null)
        {
            var later = court.Today.PlusDays(400);
            Settlement.Of(SettledOn(court, later), TestCharter.Court, later).ShouldBeEmpty();
        }
    }, iter: Walks, threads: 1);

    private static Case SettledOn(CourtCase court, LocalDate day) =>
        Settlement.Of(court.Written!, TestCharter.Court, day).Aggregate(court.Written!, (state, e) => state.After(e));

    private static IEnumerable<CaseEvent> Lapses(CourtCase court, LocalDate day) => court.Events
        .Concat(Settlement.Of(court.Written!, TestCharter.Court, day)).Where(e => e is ListingLapsed or ListingRepaired && e.On <= day);

    private static IEnumerable<LocalDate> DaysAround(CourtCase court)
    {
        var listing = court.Written!.Listing!;
        var until = ListingDates.InForceUntil(court.Written);
        var anchors = court.Written.Clocks.Select(c => c.Deadline.DueOn).Concat([listing.From, listing.LastDay, until, court.Today, court.Today.PlusDays(100)]);
        return anchors.SelectMany(d => new[] { d.PlusDays(-1), d, d.PlusDays(1) }).Where(d => d >= court.Today).Distinct();
    }
}
