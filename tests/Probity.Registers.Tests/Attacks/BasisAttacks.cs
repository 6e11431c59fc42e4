using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Cases.Rules;
using Probity.Registers.Framework;
using Probity.Registers.Tests.Cases;

namespace Probity.Registers.Tests.Attacks;

/// <summary>Attacks on legal basis, texts, evidence and banned data.</summary>
internal static class BasisAttacks
{
    [Attack(typeof(TextsAreReadable))]
    internal static AttackOutcome Clerk_HidesTextBehindADirectionOverride(RuleBook rules) => AttackOutcome.Of(
        new CourtCase { Rules = rules }.Opened().Try(Town.Clerk, Town.Statement with { Content = "paid \u202Eton saw" }));

    [Attack(typeof(TextsAreReadable))]
    internal static AttackOutcome Subject_SubmitsAnEndlessStatement(RuleBook rules) => AttackOutcome.Of(
        new CourtCase { Rules = rules }.Served().Try(Town.Listed, new SubmitStatement(new string('a', 8_001), AsksForHearing: false)));

    [Attack(typeof(TextsAreReadable))]
    internal static AttackOutcome Clerk_RecordsServiceWithoutProof(RuleBook rules) => AttackOutcome.Of(
        new CourtCase { Rules = rules }.Noticed().Try(Town.Clerk, new RecordService(ServedDocument.Notice, TestCharter.InPerson, " ", Town.FirstDay)));

    [Attack(typeof(WhatIsNamedExists))]
    internal static AttackOutcome Officer_ReliesOnEvidenceThatDoesNotExist(RuleBook rules) => Proposing(rules, p => p with { Evidence = [1, 7] });

    [Attack(typeof(WhatIsNamedExists))]
    internal static AttackOutcome Clerk_ServesInAMannerOfTheirOwn(RuleBook rules) => AttackOutcome.Of(
        new CourtCase { Rules = rules }.Noticed().Try(Town.Clerk, new RecordService(ServedDocument.Notice, "shouted", "Heard by many", Town.FirstDay)));

    [Attack(typeof(WhatIsNamedExists))]
    internal static AttackOutcome Officer_RenewsAListingThatNeverWas(RuleBook rules) => Opening(rules, o => o with { Renews = new CaseId("c-0") });

    [Attack(typeof(BannedDataIsRefused))]
    internal static AttackOutcome Clerk_RecordsAReligion(RuleBook rules) => Adding(rules, e => e with { Category = DataCategory.Religion });

    [Attack(typeof(BannedDataIsRefused))]
    internal static AttackOutcome Clerk_RecordsOnlineBehaviour(RuleBook rules) => Adding(rules, e => e with { Category = DataCategory.OnlineBehaviour });

    [Attack(typeof(BannedDataIsRefused))]
    internal static AttackOutcome Clerk_RecordsWithoutAttesting(RuleBook rules) => Adding(rules, e => e with { AttestsNoBannedData = false });

    [Attack(typeof(ReasonsAreGiven))]
    internal static AttackOutcome SecondOfficer_ConfirmsWithAWord(RuleBook rules) =>
        AttackOutcome.Of(new CourtCase { Rules = rules }.Decided().Try(Town.SecondOfficer, new ConfirmDecision("ok")));

    [Attack(typeof(ReasonsAreGiven))]
    internal static AttackOutcome Reviewer_RejectsWithALineOfDashes(RuleBook rules) => AttackOutcome.Of(
        new CourtCase { Rules = rules }.Objected().Try(Town.Reviewer, new DecideObjection(ReviewOutcome.Rejected, new string('-', 60))));

    [Attack(typeof(ReasonsAreGiven))]
    internal static AttackOutcome Officer_ProposesWithoutEvidence(RuleBook rules) => Proposing(rules, p => p with { Evidence = [] });

    [Attack(typeof(NothingIsAppliedWithoutALegalBasis))]
    internal static AttackOutcome Officer_ListsForJaywalking(RuleBook rules) => Opening(rules, o => o with { AllegedGround = "jaywalking" });

    [Attack(typeof(NothingIsAppliedWithoutALegalBasis))]
    internal static AttackOutcome Officer_AppliesAMeasureOutsideTheCharter(RuleBook rules) => Proposing(rules, p => p with
    {
        Measures = [Town.Measure(TestCharter.Flight), Town.Measure("ringtone-of-shame")],
    });

    [Attack(typeof(NothingIsAppliedWithoutALegalBasis))]
    internal static AttackOutcome Officer_StatesNoProvisionForAMeasure(RuleBook rules) => Proposing(rules, p => p with
    {
        Measures = [Town.Measure(TestCharter.Flight) with { LegalBasis = "" }],
    });

    [Attack(typeof(NothingIsAppliedWithoutALegalBasis))]
    internal static AttackOutcome Officer_ReachesAPersonWithAMeasureForEnterprises(RuleBook rules)
    {
        var opening = Town.Opening with { Subject = Town.Person, Document = Town.Judgment with { ObligedParty = Town.Person.Name } };
        return AttackOutcome.Of(new CourtCase { Rules = rules, Opening = opening }.Opened().Try(Town.Officer, new ProposeListing(Town.Proposal)));
    }

    [Attack(typeof(MandatoryMeasuresAreTheSameForEverybody))]
    internal static AttackOutcome Officer_SparesAFriendTheMandatoryMeasure(RuleBook rules) => Proposing(rules, p => p with
    {
        Measures = [Town.Measure(TestCharter.Procurement)],
    });

    [Attack(typeof(TheDocumentIsEffective))]
    internal static AttackOutcome Clerk_ImportsADefendantTheJudgmentDoesNotOblige(RuleBook rules) =>
        Opening(rules, o => o with { Subject = o.Subject with { Name = "Willow Test Trading Ltd" } });

    [Attack(typeof(TheDocumentIsEffective))]
    internal static AttackOutcome Clerk_OpensOnAJudgmentUnderAppeal(RuleBook rules) =>
        Opening(rules, o => o with { Document = o.Document with { EffectiveOn = null } });

    [Attack(typeof(NobodyStandsTwiceForTheSameDocument))]
    internal static AttackOutcome Officer_OpensASecondCaseOnTheSameJudgment(RuleBook rules) => AttackOutcome.Of(new CourtCase
    {
        Rules = rules,
        Earlier = [new EarlierCase(new CaseId("c-0"), null, TestCharter.Refuses, null, null, null, Town.Judgment.Number)],
    }.Try(Town.Officer, Town.Opening));

    [Attack(typeof(MachineEvidenceIsReviewedByAPersonFirst))]
    internal static AttackOutcome Officer_ProposesOnAnUnreviewedMachineRecord(RuleBook rules)
    {
        var opened = new CourtCase { Rules = rules }.Do(Town.Officer, Town.Opening)
            .Do(Town.Clerk, Town.Statement with { Origin = EvidenceOrigin.Machine });
        return AttackOutcome.Of(opened.Try(Town.Officer, new ProposeListing(Town.Proposal)));
    }

    [Attack(typeof(MachineEvidenceIsReviewedByAPersonFirst))]
    internal static AttackOutcome Officer_DecidesOnEvidenceRefusedSinceTheNotice(RuleBook rules)
    {
        var refused = new CourtCase { Rules = rules }.PeriodOver().Do(Town.Officer, new ReviewEvidence(1, Admitted: false, Town.Reason));
        return AttackOutcome.Of(refused.Try(Town.Officer, new DecideCase(Town.Listing)));
    }

    [Attack(typeof(FactsLieInThePast))]
    internal static AttackOutcome Officer_ListsForConductToCome(RuleBook rules) =>
        Proposing(rules, p => p with { ConductOn = Town.FirstDay.PlusDays(30) });

    [Attack(typeof(FactsLieInThePast))]
    internal static AttackOutcome Clerk_RecordsServiceThatIsStillToCome(RuleBook rules) => AttackOutcome.Of(new CourtCase { Rules = rules }.Noticed()
        .Try(Town.Clerk, new RecordService(ServedDocument.Notice, TestCharter.InPerson, "Receipt", Town.FirstDay.PlusDays(9))));

    [Attack(typeof(FactsLieWithinTheLookBack))]
    internal static AttackOutcome Officer_DigsUpConductOfSixYearsAgo(RuleBook rules) =>
        Proposing(rules, p => p with { ConductOn = Town.FirstDay.PlusYears(-6) });

    [Attack(typeof(NoForecastIsRecorded))]
    internal static AttackOutcome Clerk_RecordsAProbabilityOfDefault(RuleBook rules) => Adding(rules, e => e with { Category = DataCategory.Forecast });

    private static AttackOutcome Opening(RuleBook rules, Func<OpenCase, OpenCase> attack) =>
        AttackOutcome.Of(new CourtCase { Rules = rules }.Try(Town.Officer, attack(Town.Opening)));

    private static AttackOutcome Adding(RuleBook rules, Func<AddEvidence, AddEvidence> attack) =>
        AttackOutcome.Of(new CourtCase { Rules = rules }.Opened().Try(Town.Clerk, attack(Town.Statement)));

    private static AttackOutcome Proposing(RuleBook rules, Func<Proposal, Proposal> attack) =>
        AttackOutcome.Of(new CourtCase { Rules = rules }.Opened().Try(Town.Officer, new ProposeListing(attack(Town.Proposal))));
}
