using Probity.Registers.Calendars;
using Probity.Registers.Charters;
using Probity.Registers.Charters.Rules;
using Probity.Registers.Framework;
using Probity.Registers.Measures;
using Probity.Registers.Subjects;
using Probity.Registers.Tests.Charters;

namespace Probity.Registers.Tests.Attacks;

/// <summary>Charters that a ministry might draft and the framework does not publish.</summary>
internal static class CharterAttacks
{
    [Attack(typeof(EveryCitationNamesAnInstrument))]
    internal static AttackOutcome Drafter_CitesALawNobodyCanFind(RuleBook rules) => Publishing(
        SoundCharter.Charter with { Exclusions = [new Exclusion("x", SoundCharter.Text("X", "某"), new Citation("secret-order", "Art. 1", true))] }, rules);

    [Attack(typeof(EveryGroundHasALegalBasisOfSufficientRank))]
    internal static AttackOutcome Drafter_RestsAGroundOnACircular(RuleBook rules) =>
        Publishing(SoundCharter.WithGround(g => g with { Basis = SoundCharter.Circular }), rules);

    [Attack(typeof(BlacklistsExistOnlyWhereTheOrderAllowsThem))]
    internal static AttackOutcome Drafter_OpensABlacklistInAnotherSector(RuleBook rules) =>
        Publishing(SoundCharter.Charter with { Sector = "pricing" }, rules);

    [Attack(typeof(BlacklistsExistOnlyWhereTheOrderAllowsThem))]
    internal static AttackOutcome Drafter_InventsASector(RuleBook rules) => Publishing(SoundCharter.Charter with { Sector = "petitions" }, rules);

    [Attack(typeof(EveryMeasureIsInTheCatalogue))]
    internal static AttackOutcome Drafter_AddsARingtoneOfShame(RuleBook rules) =>
        Publishing(SoundCharter.WithMeasure(m => m with { Catalogue = "ringtone" }), rules);

    [Attack(typeof(AMeasureThatReducesRightsRestsOnLaw))]
    internal static AttackOutcome Drafter_RestsABarOnACircular(RuleBook rules) =>
        Publishing(SoundCharter.WithMeasure(m => m with { Basis = SoundCharter.Circular }), rules);

    [Attack(typeof(EveryActivityIsInTheEdition))]
    internal static AttackOutcome Drafter_BarsAnUnknownActivity(RuleBook rules) =>
        Publishing(SoundCharter.WithMeasure(m => m with { Activities = [new ActivityId("breathing")] }), rules);

    [Attack(typeof(EveryActivityIsInTheEdition))]
    internal static AttackOutcome Drafter_BarsEverythingByNamingNothing(RuleBook rules) =>
        Publishing(SoundCharter.WithMeasure(m => m with { Activities = [] }), rules);

    [Attack(typeof(MeasuresReachOnlySubjectsOfTheRegister))]
    internal static AttackOutcome Drafter_ReachesSubjectsNobodyListed(RuleBook rules) => Publishing(
        SoundCharter.WithMeasure(m => m with { Targets = [SubjectKind.SocialOrganisation] }), rules);

    [Attack(typeof(EveryTermEndsWithinTheMaximum))]
    internal static AttackOutcome Drafter_ListsForSixYears(RuleBook rules) => Publishing(
        SoundCharter.WithGround(g => g with { Term = CalendarSpan.Years(6), Aggravated = null, TotalCap = CalendarSpan.Years(6) }), rules);

    [Attack(typeof(EveryTermEndsWithinTheMaximum))]
    internal static AttackOutcome Drafter_RenewsForEver(RuleBook rules) =>
        Publishing(SoundCharter.WithGround(g => g with { TotalCap = CalendarSpan.Years(9999) }), rules);

    [Attack(typeof(EveryTermEndsWithinTheMaximum))]
    internal static AttackOutcome Drafter_LengthensBeyondTheMaximum(RuleBook rules) =>
        Publishing(SoundCharter.WithGround(g => g with { Aggravated = CalendarSpan.Years(4) }), rules);

    [Attack(typeof(TheEditionStaysInsideTheOuterBounds))]
    internal static AttackOutcome Ministry_IssuesAnEditionWithoutGrace(RuleBook rules) =>
        Publishing(SoundCharter.Charter, rules, SoundCharter.Edition with { MinimumGrace = CalendarSpan.Days(1) });

    [Attack(typeof(TheEditionStaysInsideTheOuterBounds))]
    internal static AttackOutcome Ministry_IssuesAnEditionThatListsChildren(RuleBook rules) =>
        Publishing(SoundCharter.Charter, rules, SoundCharter.Edition with { Majority = 14 });

    [Attack(typeof(TheEditionStaysInsideTheOuterBounds))]
    internal static AttackOutcome Ministry_IssuesAnEditionOfLifelongListings(RuleBook rules) => Publishing(SoundCharter.Charter, rules,
        SoundCharter.Edition with { MaximumTerms = new Dictionary<Severity, CalendarSpan> { [Severity.Serious] = CalendarSpan.Years(99) } });

    [Attack(typeof(NoticeComesBeforeEffect))]
    internal static AttackOutcome Drafter_LeavesADayToRespond(RuleBook rules) =>
        Publishing(SoundCharter.WithClocks(c => c with { Response = SoundCharter.Of(1) }), rules);

    [Attack(typeof(NoticeComesBeforeEffect))]
    internal static AttackOutcome Drafter_LeavesADayOfGrace(RuleBook rules) =>
        Publishing(SoundCharter.WithClocks(c => c with { Grace = SoundCharter.Of(1) }), rules);

    [Attack(typeof(ServiceIsNeverPublicNaming))]
    internal static AttackOutcome Drafter_ServesOnACinemaScreen(RuleBook rules) => Publishing(SoundCharter.Charter with
    {
        Service = [.. SoundCharter.Charter.Service, Manner(ServiceChannel.PublicAnnouncement, CalendarSpan.Days(30))],
    }, rules);

    [Attack(typeof(ServiceReachesTheSubjectFirst))]
    internal static AttackOutcome Drafter_AllowsSubstitutedServiceOnly(RuleBook rules) => Publishing(
        SoundCharter.Charter with { Service = [Manner(ServiceChannel.Deposit, CalendarSpan.Days(30))] }, rules);

    [Attack(typeof(ServiceReachesTheSubjectFirst))]
    internal static AttackOutcome Drafter_DeemsADepositServedAtOnce(RuleBook rules) => Publishing(
        SoundCharter.Charter with { Service = [.. SoundCharter.Charter.Service, Manner(ServiceChannel.Deposit, null)] }, rules);

    [Attack(typeof(EveryGroundSaysWhatHasToBeShown))]
    internal static AttackOutcome Drafter_AsksForNoProof(RuleBook rules) => Publishing(SoundCharter.WithGround(g => g with { Evidence = [] }), rules);

    [Attack(typeof(ARepresentativeNeverAnswersForAUnitsDebt))]
    internal static AttackOutcome Drafter_ListsTheBossForTheCompanysDebt(RuleBook rules) =>
        Publishing(SoundCharter.WithGround(g => g with { RequiresAbility = true, NamesRepresentatives = true }), rules);

    [Attack(typeof(NaturalPersonsAreNeverPublished))]
    internal static AttackOutcome Drafter_PublishesPersons(RuleBook rules) => Publishing(Showing(p => p with { Public = true }), rules);

    [Attack(typeof(NaturalPersonsAreNeverPublished))]
    internal static AttackOutcome Drafter_ShowsAPersonsAddress(RuleBook rules) =>
        Publishing(Showing(p => p with { Fields = [PublishedField.OrganisationAddress] }), rules);

    [Attack(typeof(WhatIsShownIsSaidForEveryKind))]
    internal static AttackOutcome Drafter_KeepsSilentOnWhatIsShownOfPersons(RuleBook rules) =>
        Publishing(SoundCharter.Charter with { Publication = [SoundCharter.Charter.Publication[0]] }, rules);

    [Attack(typeof(NaturalPersonsAreNeverRated))]
    internal static AttackOutcome Drafter_ScoresCitizens(RuleBook rules) => Publishing(SoundCharter.Mirror with { Kind = RegisterKind.Rating, Measures = [] }, rules);

    [Attack(typeof(ObjectionsHaveAClockAndAnEnd))]
    internal static AttackOutcome Drafter_LetsObjectionsLie(RuleBook rules) =>
        Publishing(SoundCharter.WithClocks(c => c with { Objection = SoundCharter.Of(400) }), rules);

    [Attack(typeof(ObjectionsHaveAClockAndAnEnd))]
    internal static AttackOutcome Drafter_GivesADayToTurnToTheHigherCourt(RuleBook rules) =>
        Publishing(SoundCharter.WithClocks(c => c with { ReconsiderationRequest = SoundCharter.Of(1) }), rules);

    [Attack(typeof(RepairIsFree))]
    internal static AttackOutcome Drafter_ChargesForRepair(RuleBook rules) =>
        Publishing(SoundCharter.Charter with { Repair = SoundCharter.Charter.Repair! with { Fee = 500 } }, rules);

    [Attack(typeof(RepairIsFree))]
    internal static AttackOutcome Drafter_LeavesNoWayOff(RuleBook rules) => Publishing(SoundCharter.Charter with { Repair = null }, rules);

    [Attack(typeof(ContentIsErased))]
    internal static AttackOutcome Drafter_KeepsEverythingForTenYears(RuleBook rules) =>
        Publishing(SoundCharter.WithClocks(c => c with { Erasure = SoundCharter.Of(3653) }), rules);

    [Attack(typeof(TheLookBackStaysInBounds))]
    internal static AttackOutcome Drafter_DigsUpTheLastCentury(RuleBook rules) =>
        Publishing(SoundCharter.WithClocks(c => c with { LookBack = SoundCharter.Of(9000) }), rules);

    [Attack(typeof(MinorConductIsNotListed))]
    internal static AttackOutcome Drafter_ListsForJaywalking(RuleBook rules) =>
        Publishing(SoundCharter.WithGround(g => g with { Severity = Severity.Minor }), rules);

    [Attack(typeof(AMirroredListDecidesNothing))]
    internal static AttackOutcome Drafter_AddsGroundsToAMirroredList(RuleBook rules) =>
        Publishing(SoundCharter.Mirror with { Grounds = SoundCharter.Charter.Grounds }, rules);

    [Attack(typeof(AMirroredListDecidesNothing))]
    internal static AttackOutcome Drafter_DecidesWithoutClocks(RuleBook rules) => Publishing(SoundCharter.Charter with { Clocks = null }, rules);

    [Attack(typeof(WhereTheCharterIsStricterItSaysSo))]
    internal static AttackOutcome Drafter_PassesOffItsOwnTermAsLaw(RuleBook rules) =>
        Publishing(SoundCharter.WithGround(g => g with { TermBasis = null }), rules);

    [Attack(typeof(EveryTextIsInBothLanguages))]
    internal static AttackOutcome Drafter_WritesInEnglishOnly(RuleBook rules) =>
        Publishing(SoundCharter.Charter with { DoesNotMean = SoundCharter.Text("Nothing else.", "Nothing else.") }, rules);

    [Attack(typeof(EveryTextIsInBothLanguages))]
    internal static AttackOutcome Drafter_CitesTheLawInEnglishOnly(RuleBook rules) => Publishing(
        SoundCharter.Charter with { Grounds = [.. SoundCharter.Charter.Grounds.Select(g => g with { Basis = g.Basis with { Article = "Somewhere in the annex" } })] }, rules);

    private static AttackOutcome Publishing(Charter charter, RuleBook rules, FrameworkEdition? edition = null)
    {
        var found = CharterRules.Check(charter, edition ?? SoundCharter.Edition, rules);
        return new AttackOutcome(found.Count == 0, found.Count == 0 ? null : found[0].Rule);
    }

    private static Charter Showing(Func<Publication, Publication> spoil) =>
        SoundCharter.Charter with { Publication = [SoundCharter.Charter.Publication[0], spoil(SoundCharter.Charter.Publication[1])] };

    private static ServiceManner Manner(ServiceChannel channel, CalendarSpan? deemedAfter) =>
        new("other", SoundCharter.Text("Otherwise", "其他方式"), SoundCharter.Law, true, deemedAfter) { Channel = channel };
}
