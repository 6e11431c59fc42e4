using NodaTime;
using Probity.Registers.Calendars;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Cases.Rules;
using Probity.Registers.Charters;
using Probity.Registers.Framework;
using Probity.Registers.Listings;
using Probity.Registers.Tests.Cases;

namespace Probity.Registers.Tests.Attacks;

/// <summary>Attacks on proportion, terms and exceptions.</summary>
internal static class WeightAttacks
{
    [Attack(typeof(EachMeasureIsProportionate))]
    internal static AttackOutcome Officer_GivesNoReasonWhyNothingMilderDoes(RuleBook rules) => Proposing(rules, p => p with
    {
        Measures = [Town.Measure(TestCharter.Flight) with { Proportionality = "yes" }],
    });

    [Attack(typeof(MinorAndCorrectedConductIsNotListed))]
    internal static AttackOutcome Officer_ListsCorrectedConduct(RuleBook rules) => Proposing(rules, p => p with { Corrected = true });

    [Attack(typeof(MinorAndCorrectedConductIsNotListed))]
    internal static AttackOutcome Officer_ListsForATrifle(RuleBook rules) =>
        Proposing(rules, p => p with { Ground = TestCharter.Trifle, Term = CalendarSpan.Months(3) });

    [Attack(typeof(ExclusionsAreExamined))]
    internal static AttackOutcome Officer_OverlooksAnExclusion(RuleBook rules) => Proposing(rules, p => p with { ExclusionsExamined = ["assets-seized"] });

    [Attack(typeof(EveryListingHasALastDay))]
    internal static AttackOutcome Officer_ExceedsTheTermOfTheGround(RuleBook rules) => Proposing(rules, p => p with { Term = CalendarSpan.Months(25) });

    [Attack(typeof(EveryListingHasALastDay))]
    internal static AttackOutcome Officer_LengthensForAggravationWhereTheGroundAllowsNone(RuleBook rules) =>
        Proposing(rules, p => p with { Term = CalendarSpan.Years(3), Aggravated = true });

    [Attack(typeof(EveryListingHasALastDay))]
    internal static AttackOutcome Charter_ExceedsTheMaximumOfItsEdition(RuleBook rules)
    {
        var charter = TestCharter.Court with { Grounds = [TestCharter.Court.Ground(TestCharter.Refuses)! with { Term = CalendarSpan.Years(9) }] };
        var opened = new CourtCase { Rules = rules, Charter = charter }.Opened();
        return AttackOutcome.Of(opened.Try(Town.Officer, new ProposeListing(Town.Proposal with { Term = CalendarSpan.Years(6) })));
    }

    [Attack(typeof(EveryListingHasALastDay))]
    internal static AttackOutcome Edition_AllowsMoreThanTheCode(RuleBook rules)
    {
        var opened = new CourtCase
        {
            Rules = rules,
            Charter = TestCharter.Court with { Grounds = [TestCharter.Court.Ground(TestCharter.Refuses)! with { Term = CalendarSpan.Years(99) }] },
            Edition = TestCharter.Edition with { MaximumTerms = new Dictionary<Severity, CalendarSpan> { [Severity.Serious] = CalendarSpan.Years(99) } },
        }.Opened();
        return AttackOutcome.Of(opened.Try(Town.Officer, new ProposeListing(Town.Proposal with { Term = CalendarSpan.Years(16) })));
    }

    [Attack(typeof(RenewalStaysUnderTheCap))]
    internal static AttackOutcome Court_RenewsForEver(RuleBook rules) => Renewing(rules, new CaseId("c-0"));

    [Attack(typeof(RenewalStaysUnderTheCap))]
    internal static AttackOutcome Court_RenewsForEverWithoutSayingSo(RuleBook rules) => Renewing(rules, null);

    [Attack(typeof(AnExceptionNeedsAMeasureThatAllowsIt))]
    internal static AttackOutcome Subject_AsksForAnExceptionFromProcurement(RuleBook rules) =>
        Asking(rules, today => new ApplyForExceptionOfNecessity(TestCharter.Procurement, "A tender next week.", today, today.PlusDays(5)));

    [Attack(typeof(AnExceptionNeedsAMeasureThatAllowsIt))]
    internal static AttackOutcome Subject_AsksForAnExceptionForDaysGoneBy(RuleBook rules) =>
        Asking(rules, today => new ApplyForExceptionOfNecessity(TestCharter.Flight, "I flew already.", today.PlusDays(-5), today));

    [Attack(typeof(AnExceptionCoversWhatWasAskedFor))]
    internal static AttackOutcome Officer_GrantsAFriendAYear(RuleBook rules)
    {
        var asked = new CourtCase { Rules = rules }.InForce();
        var today = asked.Today;
        asked.Do(Town.Listed, new ApplyForExceptionOfNecessity(TestCharter.Flight, "An operation in another city.", today, today.PlusDays(3)));
        return AttackOutcome.Of(asked.Try(
            Town.Officer, new DecideExceptionOfNecessity(1, Granted: true, today, today.PlusYears(1), Town.Reason)));
    }

    [Attack(typeof(AnUnansweredExceptionCountsAsGranted))]
    internal static AttackOutcome Authority_LeavesAnApplicationUnanswered(RuleBook rules)
    {
        var asked = new CourtCase { Rules = rules }.InForce();
        asked.Do(Town.Listed, new ApplyForExceptionOfNecessity(TestCharter.Flight, "Regular treatment.", asked.Today, asked.Today.PlusYears(1)));
        return AttackOutcome.Harm(asked.After(30).File.Exceptions.Single().Granted != true);
    }

    private static AttackOutcome Asking(RuleBook rules, Func<LocalDate, CaseAct> act)
    {
        var listed = new CourtCase { Rules = rules }.InForce();
        return AttackOutcome.Of(listed.Try(Town.Listed, act(listed.Today)));
    }

    private static AttackOutcome Renewing(RuleBook rules, CaseId? renews)
    {
        var earlier = new EarlierCase(
            new CaseId("c-0"), null, TestCharter.Refuses, new DayRange(new LocalDate(2023, 2, 1), new LocalDate(2026, 1, 31)),
            CaseEnd.Expired, new LocalDate(2026, 2, 1), Town.Judgment.Number);
        var opened = new CourtCase { Rules = rules, Earlier = [earlier], Opening = Town.Opening with { Renews = renews } }.Opened();
        return AttackOutcome.Of(opened.Try(Town.Officer, new ProposeListing(Town.Proposal)));
    }

    private static AttackOutcome Proposing(RuleBook rules, Func<Proposal, Proposal> attack) =>
        AttackOutcome.Of(new CourtCase { Rules = rules }.Opened().Try(Town.Officer, new ProposeListing(attack(Town.Proposal))));
}
