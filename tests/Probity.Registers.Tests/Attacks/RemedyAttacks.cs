using NodaTime;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Cases.Rules;
using Probity.Registers.Framework;
using Probity.Registers.Listings;
using Probity.Registers.Tests.Cases;

namespace Probity.Registers.Tests.Attacks;

/// <summary>Attacks on objection, repair and what falls with its basis.</summary>
internal static class RemedyAttacks
{
    [Attack(typeof(ACorrectionCorrectsSomething))]
    internal static AttackOutcome Reviewer_CorrectsNothing(RuleBook rules) => AttackOutcome.Of(
        new CourtCase { Rules = rules }.Objected().Try(Town.Reviewer, new DecideObjection(ReviewOutcome.Corrected, Town.Reason, Mistake.WrongFact)));

    [Attack(typeof(AMistakeIsNamed))]
    internal static AttackOutcome Reviewer_RevokesWithoutSayingWhatWasWrong(RuleBook rules) => AttackOutcome.Of(
        new CourtCase { Rules = rules }.Objected().Try(Town.Reviewer, new DecideObjection(ReviewOutcome.Revoked, Town.Reason)));

    [Attack(typeof(AMistakeIsNamed))]
    internal static AttackOutcome HigherBody_RevokesWithoutSayingWhatWasWrong(RuleBook rules) => AttackOutcome.Of(
        new CourtCase { Rules = rules }.ObjectionRejected().Do(Town.Listed, new RequestReconsideration("The reasons do not answer me."))
            .Try(Town.HigherReviewer, new DecideReconsideration(Revokes: true, Town.Reason)));

    [Attack(typeof(AMistakeIsNamed))]
    internal static AttackOutcome Reviewer_RejectsAndCountsAMistake(RuleBook rules) => AttackOutcome.Of(
        new CourtCase { Rules = rules }.Objected().Try(Town.Reviewer, new DecideObjection(ReviewOutcome.Rejected, Town.Reason, Mistake.WrongFact)));

    [Attack(typeof(TheFirstObjectionSuspendsPublication))]
    internal static AttackOutcome Register_GoesOnPublishingDuringTheFirstObjection(RuleBook rules)
    {
        var objected = new CourtCase { Rules = rules }.Objected();
        return AttackOutcome.Harm(objected.File.Listing!.IsPublishedOn(objected.Today));
    }

    [Attack(typeof(SilencePastTheDeadlineLiftsTheListing))]
    internal static AttackOutcome Authority_NeverDecidesTheObjection(RuleBook rules)
    {
        var late = new CourtCase { Rules = rules }.Objected().After(40);
        return AttackOutcome.Harm(late.File.Listing!.IsInForceOn(late.Today));
    }

    [Attack(typeof(SilencePastTheDeadlineLiftsTheListing))]
    internal static AttackOutcome HigherBody_NeverDecidesTheReconsideration(RuleBook rules)
    {
        var late = new CourtCase { Rules = rules }.ObjectionRejected()
            .Do(Town.Listed, new RequestReconsideration("The reasons do not answer me.")).After(40);
        return AttackOutcome.Harm(late.File.Listing!.IsInForceOn(late.Today));
    }

    [Attack(typeof(ProofOfPerformanceIsExaminedBeforeAnybodyIsListed))]
    internal static AttackOutcome Officer_DecidesWhileProofOfPaymentWaits(RuleBook rules) => AttackOutcome.Of(new CourtCase { Rules = rules }.PeriodOver()
        .Do(Town.Listed, new ClaimPerformance("Receipt of the creditor.")).Try(Town.Officer, new DecideCase(Town.Listing)));

    [Attack(typeof(ProofOfPerformanceIsExaminedBeforeAnybodyIsListed))]
    internal static AttackOutcome Clerk_ServesTheDecisionWhileProofOfPaymentWaits(RuleBook rules)
    {
        var claimed = new CourtCase { Rules = rules }.Confirmed().Do(Town.Listed, new ClaimPerformance("Receipt of the creditor."));
        return AttackOutcome.Of(claimed.Try(
            Town.Clerk, new RecordService(ServedDocument.Decision, TestCharter.InPerson, "Receipt", claimed.Today)));
    }

    [Attack(typeof(SilenceOnProofOfPerformanceCountsAsAcceptance))]
    internal static AttackOutcome Authority_NeverExaminesTheProof(RuleBook rules)
    {
        var late = new CourtCase { Rules = rules }.InForce().Do(Town.Listed, new ClaimPerformance("Receipt of the creditor.")).After(30);
        return AttackOutcome.Harm(late.File.Listing!.IsInForceOn(late.Today));
    }

    [Attack(typeof(RepairEndsEverythingTogether))]
    internal static AttackOutcome Authority_AcceptsPaymentAndKeepsTheMeasures(RuleBook rules)
    {
        var repaired = new CourtCase { Rules = rules }.InForce().Do(Town.Listed, new ClaimPerformance("Receipt of the creditor."))
            .Do(Town.Officer, new ExaminePerformance(Accepted: true, Town.Reason));
        var listing = repaired.File.Listing!;
        return AttackOutcome.Harm(listing.IsInForceOn(repaired.Today) || listing.IsPublishedOn(repaired.Today) || listing.AppliesOn(repaired.Today));
    }

    [Attack(typeof(NoRelistingAfterRepairWithinTheBar))]
    internal static AttackOutcome Creditor_AppliesAgainTheMonthAfterRepair(RuleBook rules) => AttackOutcome.Of(new CourtCase
    {
        Rules = rules,
        Earlier =
        [
            new EarlierCase(
                new CaseId("c-0"), Town.Creditor.Id, TestCharter.Refuses, new DayRange(new LocalDate(2025, 7, 1), new LocalDate(2026, 1, 31)),
                CaseEnd.Repaired, new LocalDate(2026, 2, 1), "(2024) Test 9"),
        ],
    }.Try(Town.Creditor, Town.Opening));

    [Attack(typeof(AListingFallsWithItsBasis))]
    internal static AttackOutcome Authority_KeepsTheListingOfAnAnnulledJudgment(RuleBook rules)
    {
        var annulled = new CourtCase { Rules = rules }.InForce();
        annulled.Do(Town.Clerk, new RecordAnnulment("(2026) Retrial 1", annulled.Today));
        return AttackOutcome.Harm(annulled.File.Listing!.IsInForceOn(annulled.Today));
    }
}
