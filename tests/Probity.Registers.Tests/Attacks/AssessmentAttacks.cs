using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Cases.Rules;
using Probity.Registers.Framework;
using Probity.Registers.Tests.Cases;
using Probity.Registers.Tests.Charters;
using Probity.Registers.Tests.Ratings;

namespace Probity.Registers.Tests.Attacks;

/// <summary>Attacks on the case behind a grade.</summary>
internal static class AssessmentAttacks
{
    [Attack(typeof(OnlyOrganisationsAreRated))]
    internal static AttackOutcome Keeper_RatesACitizenUnderACharterThatWouldLetIt(RuleBook rules)
    {
        var file = RatedCase.Start(rules);
        file.Charter = file.Charter with { SubjectKinds = SoundCharter.Charter.SubjectKinds };
        var opening = RatedCase.Opening with { Subject = TestRating.Person, Document = RatedCase.Announcement(TestRating.Person.Name) };
        return AttackOutcome.Of(file.Try(Town.Clerk, opening));
    }

    [Attack(typeof(NobodyIsRatedAtAnothersRequest))]
    internal static AttackOutcome Competitor_HasSomebodyRated(RuleBook rules) =>
        AttackOutcome.Of(RatedCase.Start(rules).Try(Town.Creditor, RatedCase.Opening));

    [Attack(typeof(ARatedFactLiesInTheAssessedYear))]
    internal static AttackOutcome Clerk_CountsAnOldStory(RuleBook rules) => AttackOutcome.Of(RatedCase.Start(rules).Begun().Try(
        Town.Clerk, RatedCase.Fact(TestRating.LatePayment, 1, "(2024) Tax 9", new LocalDate(2024, 12, 31))));

    [Attack(typeof(NoFactCountsTwice))]
    internal static AttackOutcome Clerk_CountsADocumentTwice(RuleBook rules) =>
        AttackOutcome.Of(RatedCase.Start(rules).Recorded().Try(Town.Clerk, RatedCase.Paying));

    [Attack(typeof(NoFactCountsTwice))]
    internal static AttackOutcome Clerk_WritesAThousandTimes(RuleBook rules) =>
        AttackOutcome.Of(RatedCase.Start(rules).Begun().Try(Town.Clerk, RatedCase.Paying with { Times = 1_000 }));

    [Attack(typeof(EveryContestedFactIsAnswered))]
    internal static AttackOutcome Officer_DecidesOverAContestedFact(RuleBook rules) => AttackOutcome.Of(RatedCase.Start(rules).DraftServed()
        .Do(Town.Listed, new ContestFact(1, "Paid on the day.")).DraftPeriodOver()
        .Try(Town.Officer, new DecideCase(new Decision(true, Town.Reason, [], TestRating.Charter.Grounds[0].Term))));

    [Attack(typeof(OneGradeStandsForAYear))]
    internal static AttackOutcome Keeper_AssessesAYearTwice(RuleBook rules) => AttackOutcome.Of(new CourtCase
    {
        Rules = rules,
        Charter = TestRating.Charter,
        Edition = SoundCharter.Edition,
        Earlier = [new EarlierCase(new CaseId("c-0"), null, null, null, null, null, "Another announcement", RatedCase.Year)],
    }.Try(Town.Clerk, RatedCase.Opening));

    [Attack(typeof(AGradeEndsWithItsPeriod))]
    internal static AttackOutcome Keeper_GradesAYearThatIsNotOver(RuleBook rules) =>
        AttackOutcome.Of(RatedCase.Start(rules).Try(Town.Clerk, RatedCase.Opening with { AssessedYear = 2026 }));

    [Attack(typeof(AGradeEndsWithItsPeriod))]
    internal static AttackOutcome Keeper_OpensAnAssessmentOfNoYear(RuleBook rules) =>
        AttackOutcome.Of(RatedCase.Start(rules).Try(Town.Clerk, RatedCase.Opening with { AssessedYear = null }));

    [Attack(typeof(AGradeEndsWithItsPeriod))]
    internal static AttackOutcome Keeper_KeepsTheGradePastItsPeriod(RuleBook rules) =>
        AttackOutcome.Harm(RatedCase.Start(rules).DraftServed().GradeServed().File.Listing!.LastDay > new LocalDate(2027, 4, 30));

    [Attack(typeof(AGradeEndsWithItsPeriod))]
    internal static AttackOutcome Court_AssessesAYearOnABlacklist(RuleBook rules) =>
        AttackOutcome.Of(new CourtCase { Rules = rules }.Try(Town.Officer, Town.Opening with { AssessedYear = 2025 }));

    [Attack(typeof(ActsComeInTheirOrder))]
    internal static AttackOutcome Clerk_AddsAFactAfterTheDraftWasServed(RuleBook rules) => AttackOutcome.Of(
        RatedCase.Start(rules).DraftServed().Try(Town.Clerk, RatedCase.Fact(TestRating.Fraud, 1, "(2025) Tax 3")));

    [Attack(typeof(TheSecondOfficerIsAnotherPerson))]
    internal static AttackOutcome Officer_ConfirmsTheirOwnGrade(RuleBook rules)
    {
        var both = Town.Officer with { Roles = new HashSet<Role> { Role.Officer, Role.SecondOfficer } };
        return AttackOutcome.Of(RatedCase.Start(rules).DraftServed().GradeDecided().Try(both, new ConfirmDecision(Town.Reason)));
    }

    [Attack(typeof(WhatIsNamedExists))]
    internal static AttackOutcome Clerk_DeductsForWhatTheCharterDoesNotKnow(RuleBook rules) => AttackOutcome.Of(
        RatedCase.Start(rules).Begun().Try(Town.Clerk, RatedCase.Fact("criticised-the-office", 1, "(2025) Tax 3")));

    [Attack(typeof(FactsLieInThePast))]
    internal static AttackOutcome Clerk_CitesADocumentOfTomorrow(RuleBook rules)
    {
        var file = RatedCase.Start(rules).Begun();
        var fact = RatedCase.Paying;
        return AttackOutcome.Of(file.Try(Town.Clerk, fact with { Document = fact.Document with { IssuedOn = file.Today.PlusDays(1) } }));
    }

    [Attack(typeof(BannedDataIsRefused))]
    internal static AttackOutcome Clerk_RecordsAFactWithoutAttesting(RuleBook rules) => AttackOutcome.Of(
        RatedCase.Start(rules).Begun().Try(Town.Clerk, RatedCase.Paying with { AttestsNoBannedData = false }));
}
