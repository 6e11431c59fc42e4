namespace Probity.Registers.Cases.Rules;

/// <summary>The rules about acts in a case. The first to refuse is the one the actor reads, so order and office come first.</summary>
public static class CaseRules
{
    /// <summary>Every one of them, after that in the order of the framework's principles.</summary>
    public static IReadOnlyList<CaseRule> All { get; } = [.. Standing, .. Texts, .. Basis, .. Hearing, .. Person, .. Weight, .. Remedies, .. Assessing, .. Recording, .. Joint];

    private static CaseRule[] Standing =>
    [
        new AMirroredRegisterDecidesNothing(), new ActsComeInTheirOrder(), new OnlyThoseWithTheOfficeAct(), new EveryActIsSignedByName(),
        new TheSecondOfficerIsAnotherPerson(), new AnObjectionIsDecidedByAnotherOfficer(), new ReconsiderationBelongsToTheHigherBody(),
        new TheSuperiorAgreesWhereTheCharterAsksForIt(),
    ];

    private static CaseRule[] Texts => [new TextsAreReadable(), new WhatIsNamedExists(), new BannedDataIsRefused(), new ReasonsAreGiven()];

    private static CaseRule[] Basis =>
    [
        new NothingIsAppliedWithoutALegalBasis(), new TheDocumentIsEffective(), new NobodyStandsTwiceForTheSameDocument(), new AnEscalationComesFromADirectoryEntryInForce(),
        new MandatoryMeasuresAreTheSameForEverybody(), new MachineEvidenceIsReviewedByAPersonFirst(), new FactsLieInThePast(),
        new FactsLieWithinTheLookBack(), new NoForecastIsRecorded(),
    ];

    private static CaseRule[] Hearing =>
    [
        new NoDecisionBeforeNoticeIsServedAndThePeriodHasRun(), new AHearingAskedForIsHeld(), new SubstitutedServiceFollowsFailedDirectService(),
        new NothingIsServedBeforeItIsWritten(), new RespondingNeverMakesItWorse(), new NothingTakesEffectBeforeGraceHasRun(),
        new AProceedingNobodyFinishesLapses(), new NobodyIsHonouredWithoutConsent(), new SilenceIsNoConsent(), new ConsentCanBeWithdrawnAtAnyTime(),
    ];

    private static CaseRule[] Person =>
    [
        new FaultIsFound(), new CannotIsNotWillNot(), new MinorsAreNeverListed(), new NobodyIsListedForAnothersConduct(),
        new StudentsAreNotListedForCampusLoans(), new SoleTradersCountAsNaturalPersons(), new ThePersonIsIdentifiedByDocumentAndFullName(),
        new AFailedCheckIsConfirmedByAPerson(), new APersonConfirmsTheIdentity(),
    ];

    private static CaseRule[] Weight =>
    [
        new EachMeasureIsProportionate(), new MinorAndCorrectedConductIsNotListed(), new ExclusionsAreExamined(),
        new AnExceptionNeedsAMeasureThatAllowsIt(), new AnExceptionCoversWhatWasAskedFor(), new AnUnansweredExceptionCountsAsGranted(),
        new EveryListingHasALastDay(), new RenewalStaysUnderTheCap(), new PublicationEndsAtTheGradesMaximum(),
    ];

    private static CaseRule[] Assessing =>
    [
        new OnlyOrganisationsAreRated(), new NobodyIsRatedAtAnothersRequest(), new ARatedFactLiesInTheAssessedYear(), new NoFactCountsTwice(),
        new EveryContestedFactIsAnswered(), new OneGradeStandsForAYear(), new AGradeEndsWithItsPeriod(),
    ];

    private static CaseRule[] Recording =>
    [
        new RecordsAreOfOrganisationsOnly(), new ARecordSaysWhatItsDecisionSays(), new MinorMattersAreShownOnlyWhereNeeded(),
        new ARecordIsShownNoLongerThanItsDecisionSays(),
    ];

    private static CaseRule[] Joint =>
    [
        new NothingIsAppliedWithoutAnAgreementInForce(), new APersonsListingIsNotSentOn(), new JointStepsComeInTheirOrder(),
        new ABodyAppliesNoMoreThanItsAgreementNames(), new NothingIsAppliedBeyondTheListing(),
    ];

    private static CaseRule[] Remedies =>
    [
        new ACorrectionCorrectsSomething(), new AMistakeIsNamed(), new TheFirstObjectionSuspendsPublication(), new SilencePastTheDeadlineLiftsTheListing(),
        new ProofOfPerformanceIsExaminedBeforeAnybodyIsListed(), new SilenceOnProofOfPerformanceCountsAsAcceptance(),
        new RepairWaitsForTheLegalMinimum(), new RepairEndsEverythingTogether(), new NoRelistingAfterRepairWithinTheBar(), new AListingFallsWithItsBasis(), new ErasureFollowsTheEnd(),
    ];
}
