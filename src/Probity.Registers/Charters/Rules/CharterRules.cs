using Probity.Registers.Framework;

namespace Probity.Registers.Charters.Rules;

/// <summary>The rules about charters.</summary>
public static class CharterRules
{
    /// <summary>Every one of them, in the order of the framework's principles.</summary>
    public static IReadOnlyList<CharterRule> All { get; } =
    [
        new EveryCitationNamesAnInstrument(),
        new EveryGroundHasALegalBasisOfSufficientRank(),
        new BlacklistsExistOnlyWhereTheOrderAllowsThem(),
        new AListIsSetAtOrAboveTheLevelThatKeepsIt(),
        new EveryGroundNamesARecordableCategory(),
        new EveryMeasureIsInTheCatalogue(),
        new AMeasureThatReducesRightsRestsOnLaw(),
        new AMirroredListDecidesNothing(),
        new TheLookBackStaysInBounds(),
        new NoticeComesBeforeEffect(),
        new ServiceIsNeverPublicNaming(),
        new ServiceReachesTheSubjectFirst(),
        new EveryGroundSaysWhatHasToBeShown(),
        new ARepresentativeNeverAnswersForAUnitsDebt(),
        new MeasuresReachOnlySubjectsOfTheRegister(),
        new AMeasureReachesNoWiderThanItsCatalogue(),
        new APermissionToActCanBeAskedFor(),
        new EveryActivityIsInTheEdition(),
        new OnlyBlacklistsBar(),
        new ARedlistRewardsAndNothingElseDoes(),
        new MinorConductIsNotListed(),
        new EveryTermEndsWithinTheMaximum(),
        new TheEditionStaysInsideTheOuterBounds(),
        new EveryActHasItsClock(),
        new ObjectionsHaveAClockAndAnEnd(),
        new WhereTheCharterIsStricterItSaysSo(),
        new RepairIsFree(),
        new NobodyWaitsLongerForRepairThanTheGradeAllows(),
        new NaturalPersonsAreNeverPublished(),
        new WhatIsShownIsSaidForEveryKind(),
        new NaturalPersonsAreNeverRated(),
        new ARatingPublishesItsArithmetic(),
        new EveryDeductionHasACap(),
        new BandsCoverEveryResult(),
        new ARatingBarsNothing(),
        new AGradeEndsWithinTheNextYears(),
        new MeritsAreNotRanked(),
        new ARecordRegisterSaysWhatItRecords(),
        new ContentIsErased(),
        new EveryTextIsInBothLanguages(),
    ];

    /// <summary>Every way in which the charter breaks a rule; empty when it may be published.</summary>
    public static IReadOnlyList<CharterFinding> Check(Charter charter, FrameworkEdition edition) =>
        Check(charter, edition, RuleBook.Full);

    internal static IReadOnlyList<CharterFinding> Check(Charter charter, FrameworkEdition edition, RuleBook rules) =>
        [.. rules.Of<CharterRule>(charter.Kind).SelectMany(r => r.Examine(charter, edition))];
}
