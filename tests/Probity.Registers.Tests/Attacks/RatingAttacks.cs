using Probity.Registers.Authorities;
using Probity.Registers.Calendars;
using Probity.Registers.Charters;
using Probity.Registers.Charters.Rules;
using Probity.Registers.Framework;
using Probity.Registers.Ratings;
using Probity.Registers.Ratings.Rules;
using Probity.Registers.Tests.Charters;
using Probity.Registers.Tests.Ratings;

namespace Probity.Registers.Tests.Attacks;

/// <summary>Attacks on what a rating may be and where it may be read.</summary>
internal static class RatingAttacks
{
    [Attack(typeof(ARatingNeverLeavesItsRegister))]
    internal static AttackOutcome Bank_ReadsATaxGradeInItsOwnRegister(RuleBook rules) =>
        Reading(RegisterId.Parse("bank/lending"), TestRating.Charter.Reference, rules);

    [Attack(typeof(ARatingNeverLeavesItsRegister))]
    internal static AttackOutcome Keeper_ReadsAnOldGradeUnderANewCharter(RuleBook rules) =>
        Reading(TestRating.Register, new CharterReference("test-rating", 2), rules);

    [Attack(typeof(ARatingPublishesItsArithmetic))]
    internal static AttackOutcome Drafter_KeepsTheFormulaSecret(RuleBook rules) => Publishing(TestRating.Charter with { Rating = null }, rules);

    [Attack(typeof(ARatingPublishesItsArithmetic))]
    internal static AttackOutcome Drafter_GivesPointsOnABlacklist(RuleBook rules) =>
        Publishing(SoundCharter.Charter with { Rating = TestRating.Clause }, rules);

    [Attack(typeof(ARatingPublishesItsArithmetic))]
    internal static AttackOutcome Drafter_ShowsTheGradeWithoutTheFacts(RuleBook rules) =>
        Publishing(TestRating.Charter with { Publication = [SoundCharter.Charter.Publication[0]] }, rules);

    [Attack(typeof(ARatingBarsNothing))]
    internal static AttackOutcome Drafter_BarsWhoeverIsGradedLow(RuleBook rules) =>
        Publishing(
            TestRating.Charter with { Measures = [SoundCharter.Charter.Measures[0] with { Targets = TestRating.Charter.SubjectKinds, Activities = [] }] }, rules,
            SoundCharter.Edition with { Measures = [SoundCharter.Edition.Measures[0] with { NeedsLaw = false }] });

    [Attack(typeof(EveryDeductionHasACap))]
    internal static AttackOutcome Drafter_DeductsWithoutLimit(RuleBook rules) => Rating(
        c => c with { Indicators = [c.Indicators[0] with { Cap = int.MaxValue }] }, rules);

    [Attack(typeof(EveryDeductionHasACap))]
    internal static AttackOutcome Drafter_RewardsABribeWithANegativeDeduction(RuleBook rules) => Rating(
        c => c with { Indicators = [c.Indicators[0] with { Deduction = -5 }] }, rules);

    [Attack(typeof(EveryDeductionHasACap))]
    internal static AttackOutcome Drafter_StartsAFavouriteHigher(RuleBook rules) => Rating(
        c => c with { Starts = [c.Starts[0], c.Starts[1] with { Points = 150 }] }, rules);

    [Attack(typeof(BandsCoverEveryResult))]
    internal static AttackOutcome Drafter_LeavesAHoleUnderTheLastBand(RuleBook rules) => Rating(
        c => c with { Bands = [.. c.Bands.Take(4)], Downgrades = [] }, rules);

    [Attack(typeof(BandsCoverEveryResult))]
    internal static AttackOutcome Drafter_SendsADowngradeToABandThereIsNot(RuleBook rules) => Rating(
        c => c with { Downgrades = [c.Downgrades[0] with { To = "black" }] }, rules);

    [Attack(typeof(AGradeEndsWithinTheNextYears))]
    internal static AttackOutcome Drafter_KeepsAGradeForTenYears(RuleBook rules) => Rating(c => c with { Effect = CalendarSpan.Years(10) }, rules);

    [Attack(typeof(NaturalPersonsAreNeverRated))]
    internal static AttackOutcome Drafter_RatesCitizens(RuleBook rules) => Publishing(
        TestRating.Charter with { SubjectKinds = SoundCharter.Charter.SubjectKinds, Publication = [.. TestRating.Charter.Publication, SoundCharter.Charter.Publication[1]] }, rules);

    private static AttackOutcome Rating(Func<RatingClause, RatingClause> spoil, RuleBook rules) =>
        Publishing(TestRating.Charter with { Rating = spoil(TestRating.Clause) }, rules);

    private static AttackOutcome Reading(RegisterId register, CharterReference charter, RuleBook rules)
    {
        var grade = Grade.Of(TestRating.Register, TestRating.Charter, TestRating.Enterprise, [])!;
        return AttackOutcome.Of((grade.ReadIn(register, charter, rules) as GradeReading.Refused)?.Refusal);
    }

    private static AttackOutcome Publishing(Charter charter, RuleBook rules, FrameworkEdition? edition = null)
    {
        var findings = CharterRules.Check(charter, edition ?? SoundCharter.Edition, rules);
        return new AttackOutcome(findings.Count == 0, findings.Count == 0 ? null : findings[0].Rule);
    }
}
