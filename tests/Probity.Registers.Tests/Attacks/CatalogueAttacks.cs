using Probity.Registers.Authorities;
using Probity.Registers.Calendars;
using Probity.Registers.Charters;
using Probity.Registers.Charters.Rules;
using Probity.Registers.Framework;
using Probity.Registers.Subjects;
using Probity.Registers.Tests.Charters;

namespace Probity.Registers.Tests.Attacks;

/// <summary>Charters and editions of the second format that go beyond the catalogues, or round them.</summary>
internal static class CatalogueAttacks
{
    [Attack(typeof(EveryGroundNamesARecordableCategory))]
    internal static AttackOutcome Drafter_RecordsWhatTheCatalogueDoesNotHold(RuleBook rules) => Publishing(Ground(g => g with { Category = "blood-donation" }), rules);

    [Attack(typeof(EveryGroundNamesARecordableCategory))]
    internal static AttackOutcome Drafter_NamesNoCategory(RuleBook rules) => Publishing(Ground(g => g with { Category = null }), rules);

    [Attack(typeof(BlacklistsExistOnlyWhereTheOrderAllowsThem))]
    internal static AttackOutcome Drafter_ClaimsNationalDefenceForADebt(RuleBook rules) => Publishing(SoundCharter.Graded with { Area = "national-defence" }, rules);

    [Attack(typeof(AMeasureReachesNoWiderThanItsCatalogue))]
    internal static AttackOutcome Drafter_ReachesPersonsWithAMeasureForEnterprises(RuleBook rules) => Publishing(
        SoundCharter.Graded, rules, SoundCharter.SecondEdition with
        {
            Measures = [SoundCharter.SecondEdition.Measures[0] with { Targets = [SubjectKind.Enterprise] }],
        });

    [Attack(typeof(AListIsSetAtOrAboveTheLevelThatKeepsIt))]
    internal static AttackOutcome City_SetsUpAListForTheWholeCountry(RuleBook rules) =>
        Publishing(SoundCharter.Graded with { Level = Level.National, SetAt = Level.Municipal }, rules);

    [Attack(typeof(AListIsSetAtOrAboveTheLevelThatKeepsIt))]
    internal static AttackOutcome Drafter_AsksForAConsentNobodyEverNeeds(RuleBook rules) =>
        Publishing(SoundCharter.Graded with { Consent = new ConsentClause(Level.Municipal, SoundCharter.Law) }, rules);

    [Attack(typeof(EveryGroundHasALegalBasisOfSufficientRank))]
    internal static AttackOutcome City_RestsItsOwnListOnARuleOnlyTheNationMayUse(RuleBook rules) =>
        Publishing(SoundCharter.Graded with { Repair = SoundCharter.Charter.Repair }, rules, OnlyForTheNation(measures: false));

    [Attack(typeof(AMeasureThatReducesRightsRestsOnLaw))]
    internal static AttackOutcome City_BarsOnARuleOnlyTheNationMayUse(RuleBook rules) =>
        Publishing(SoundCharter.Graded, rules, OnlyForTheNation(measures: true));

    [Attack(typeof(EveryTermEndsWithinTheMaximum))]
    internal static AttackOutcome Drafter_ListsBeyondTheGrade(RuleBook rules) =>
        Publishing(Ground(g => g with { Term = CalendarSpan.Years(4), TotalCap = CalendarSpan.Years(4) }), rules);

    [Attack(typeof(NobodyWaitsLongerForRepairThanTheGradeAllows))]
    internal static AttackOutcome Drafter_MakesThemWaitTwoYears(RuleBook rules) => Publishing(Waiting(CalendarSpan.Years(2), SoundCharter.Law), rules);

    [Attack(typeof(NobodyWaitsLongerForRepairThanTheGradeAllows))]
    internal static AttackOutcome Drafter_MakesThemWaitOnACircular(RuleBook rules) => Publishing(Waiting(CalendarSpan.Months(6), SoundCharter.Circular), rules);

    [Attack(typeof(APermissionToActCanBeAskedFor))]
    internal static AttackOutcome Drafter_PromisesAPermissionNobodyCanAskFor(RuleBook rules) => Publishing(
        SoundCharter.Graded with { Measures = [SoundCharter.Graded.Measures[0] with { NecessityException = false, PermissionToAct = SoundCharter.Law }] }, rules);

    [Attack(typeof(TheEditionStaysInsideTheOuterBounds))]
    internal static AttackOutcome Ministry_MakesReligionRecordable(RuleBook rules) => Publishing(SoundCharter.Graded, rules, WithCatalogues(
        c => c with { Categories = [.. c.Categories, new RecordableCategory("religion", SoundCharter.Text("Religion", "宗教"), SoundCharter.Law)] }));

    [Attack(typeof(TheEditionStaysInsideTheOuterBounds))]
    internal static AttackOutcome Ministry_GradesThirtyYearsOfPublication(RuleBook rules) => Publishing(SoundCharter.Graded, rules, WithCatalogues(
        c => c with { Grades = new Dictionary<Severity, SeverityGrade> { [Severity.Serious] = new(CalendarSpan.Years(1), CalendarSpan.Years(30), SoundCharter.Law) } }));

    private static AttackOutcome Publishing(Charter charter, RuleBook rules, FrameworkEdition? edition = null)
    {
        var found = CharterRules.Check(charter, edition ?? SoundCharter.SecondEdition, rules);
        return new AttackOutcome(found.Count == 0, found.Count == 0 ? null : found[0].Rule);
    }

    private static Charter Ground(Func<Ground, Ground> spoil) => SoundCharter.Graded with { Grounds = [spoil(SoundCharter.Graded.Grounds[0])] };

    private static Charter Waiting(CalendarSpan after, Citation basis) =>
        SoundCharter.Graded with { Repair = SoundCharter.Graded.Repair! with { Wait = new RepairWait(after, WaitCount.FromListing, basis) } };

    private static FrameworkEdition WithCatalogues(Func<EditionCatalogues, EditionCatalogues> spoil) =>
        SoundCharter.SecondEdition with { Catalogues = spoil(SoundCharter.SecondEdition.Catalogues!) };

    private static FrameworkEdition OnlyForTheNation(bool measures)
    {
        Level[] nation = [Level.National];
        Level[] all = [Level.Municipal, Level.Provincial, Level.National];
        var rank = SoundCharter.SecondEdition.Ranks[0];
        return SoundCharter.SecondEdition with { Ranks = [rank with { Grounds = measures ? all : nation, Measures = measures ? nation : all }] };
    }
}
