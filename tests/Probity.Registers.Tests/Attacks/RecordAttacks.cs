using Probity.Registers.Calendars;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Cases.Rules;
using Probity.Registers.Charters;
using Probity.Registers.Charters.Rules;
using Probity.Registers.Framework;
using Probity.Registers.Recording;
using Probity.Registers.Tests.Cases;
using Probity.Registers.Tests.Charters;
using Probity.Registers.Tests.Ratings;
using Probity.Registers.Tests.Recording;

namespace Probity.Registers.Tests.Attacks;

/// <summary>Attacks on the publication of permits and penalties.</summary>
internal static class RecordAttacks
{
    [Attack(typeof(RecordsAreOfOrganisationsOnly))]
    internal static AttackOutcome Regulator_PublishesACitizensFine(RuleBook rules)
    {
        var file = RecordedCase.Start(rules);
        file.Charter = file.Charter with { SubjectKinds = SoundCharter.Charter.SubjectKinds };
        return AttackOutcome.Of(file.Try(Town.Clerk, file.Opening with
        {
            Subject = TestRating.Person,
            Document = file.Opening.Document with { ObligedParty = TestRating.Person.Name },
        }));
    }

    [Attack(typeof(ARecordSaysWhatItsDecisionSays))]
    internal static AttackOutcome Clerk_EntersAPenaltyWithoutItsFacts(RuleBook rules)
    {
        var file = RecordedCase.Start(rules);
        return AttackOutcome.Of(file.Try(Town.Clerk, file.Opening with { Recorded = null }));
    }

    [Attack(typeof(ARecordSaysWhatItsDecisionSays))]
    internal static AttackOutcome Clerk_EntersAPenaltyThatNeverSaysWhenItEnds(RuleBook rules)
    {
        var file = RecordedCase.Start(rules);
        var open = RecordedCase.Fine with { Penalty = RecordedCase.Fine.Penalty! with { ValidUntil = null } };
        return AttackOutcome.Of(file.Try(Town.Clerk, file.Opening with { Recorded = open }));
    }

    [Attack(typeof(ARecordSaysWhatItsDecisionSays))]
    internal static AttackOutcome Clerk_EntersAPermitAmongPenalties(RuleBook rules)
    {
        var file = RecordedCase.Start(rules);
        return AttackOutcome.Of(file.Try(Town.Clerk, file.Opening with { Recorded = RecordedCase.Licence }));
    }

    [Attack(typeof(ARecordSaysWhatItsDecisionSays))]
    internal static AttackOutcome Competitor_HasAPenaltyPublished(RuleBook rules)
    {
        var file = RecordedCase.Start(rules);
        return AttackOutcome.Of(file.Try(Town.Creditor, file.Opening));
    }

    [Attack(typeof(ARecordSaysWhatItsDecisionSays))]
    internal static AttackOutcome Clerk_AttachesAPenaltyToACourtsList(RuleBook rules) =>
        AttackOutcome.Of(new CourtCase { Rules = rules }.Try(Town.Clerk, Town.Opening with { Recorded = RecordedCase.Fine }));

    [Attack(typeof(MinorMattersAreShownOnlyWhereNeeded))]
    internal static AttackOutcome Officer_PublishesASlipWithoutSayingWhy(RuleBook rules) => AttackOutcome.Of(
        RecordedCase.Start(rules).RecordEntered().Try(Town.Officer, new ProposeListing(RecordedCase.Proposing("minor", CalendarSpan.Months(3)))));

    [Attack(typeof(ARecordIsShownNoLongerThanItsDecisionSays))]
    internal static AttackOutcome Clerk_EntersWhatIsNotToBeShownAnyMore(RuleBook rules)
    {
        var file = RecordedCase.Start(rules);
        var old = RecordedCase.Fine with { Penalty = RecordedCase.Fine.Penalty! with { ShownUntil = Town.FirstDay.PlusDays(-1) } };
        return AttackOutcome.Of(file.Try(Town.Clerk, RecordedCase.Opening(old)));
    }

    [Attack(typeof(ARecordIsShownNoLongerThanItsDecisionSays))]
    internal static AttackOutcome Clerk_ShowsAPermitThatEndsInGrace(RuleBook rules)
    {
        var ending = RecordedCase.Licence with { Permit = new PermitDetails(RecordedCase.DecidedOn, Town.FirstDay.PlusDays(20)) };
        var file = RecordedCase.Start(rules, ending).DecidedOf(RecordedCase.Proposing("ordinary", CalendarSpan.Years(1)))
            .Do(Town.SecondOfficer, new ConfirmDecision(Town.Reason));
        return AttackOutcome.Of(file.Try(Town.Clerk, new RecordService(ServedDocument.Decision, "direct", "Receipt 2", file.Today)));
    }

    [Attack(typeof(RepairWaitsForTheLegalMinimum))]
    internal static AttackOutcome Subject_BuysItsPenaltyOffTheFirstDay(RuleBook rules) => AttackOutcome.Of(
        RecordedCase.Start(rules).Published(RecordedCase.Proposing("ordinary", CalendarSpan.Years(1))).Try(Town.Listed, new ClaimPerformance("Paid and corrected.")));

    [Attack(typeof(TheSecondOfficerIsAnotherPerson))]
    internal static AttackOutcome Officer_PublishesAlone(RuleBook rules) => AttackOutcome.Of(
        RecordedCase.Start(rules).DecidedOf(RecordedCase.Proposing("ordinary", CalendarSpan.Years(1)))
            .Try(Town.Officer with { Roles = Town.SecondOfficer.Roles }, new ConfirmDecision(Town.Reason)));

    [Attack(typeof(ARecordRegisterSaysWhatItRecords))]
    internal static AttackOutcome Drafter_RecordsWhatever(RuleBook rules) => Publishing(RecordedCase.Penalties with { Records = null }, rules);

    [Attack(typeof(ARecordRegisterSaysWhatItRecords))]
    internal static AttackOutcome Drafter_CallsABlacklistARecord(RuleBook rules) => Publishing(SoundCharter.Charter with { Records = RecordedKind.Penalty }, rules);

    [Attack(typeof(ARecordRegisterSaysWhatItRecords))]
    internal static AttackOutcome Drafter_RecordsPenaltiesOfCitizens(RuleBook rules) =>
        Publishing(RecordedCase.Penalties with { SubjectKinds = SoundCharter.Charter.SubjectKinds, Publication = SoundCharter.Charter.Publication }, rules);

    [Attack(typeof(ARecordRegisterSaysWhatItRecords))]
    internal static AttackOutcome Drafter_AttachesAWarningToAPermit(RuleBook rules) => Publishing(
        RecordedCase.Permits with { Measures = [SoundCharter.Charter.Measures[0] with { Activities = [], Targets = RecordedCase.Permits.SubjectKinds }] }, rules,
        SoundCharter.Edition with { Measures = [.. SoundCharter.Edition.Measures.Select(m => m with { NeedsLaw = false })] });

    private static AttackOutcome Publishing(Charter charter, RuleBook rules, FrameworkEdition? edition = null)
    {
        var found = CharterRules.Check(charter, edition ?? SoundCharter.Edition, rules);
        return new AttackOutcome(found.Count == 0, found.Count == 0 ? null : found[0].Rule);
    }
}
