using Probity.Registers.Calendars;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Cases.Rules;
using Probity.Registers.Framework;
using Probity.Registers.Tests.Cases;

namespace Probity.Registers.Tests.Attacks;

/// <summary>Attacks on being told, being heard and being given time.</summary>
internal static class HearingAttacks
{
    [Attack(typeof(NoDecisionBeforeNoticeIsServedAndThePeriodHasRun))]
    internal static AttackOutcome Officer_DecidesTheDayAfterTheNotice(RuleBook rules) =>
        AttackOutcome.Of(new CourtCase { Rules = rules }.Served().After(1).Try(Town.Officer, new DecideCase(Town.Listing)));

    [Attack(typeof(NoDecisionBeforeNoticeIsServedAndThePeriodHasRun))]
    internal static AttackOutcome Officer_DecidesOnTheLastDayOfThePeriod(RuleBook rules)
    {
        var served = new CourtCase { Rules = rules }.Served();
        return AttackOutcome.Of(served.On(served.File.NoticeService!.RespondBy.DueOn).Try(Town.Officer, new DecideCase(Town.Listing)));
    }

    [Attack(typeof(AHearingAskedForIsHeld))]
    internal static AttackOutcome Officer_DecidesWithoutTheHearingAskedFor(RuleBook rules)
    {
        var served = new CourtCase { Rules = rules }.Served().Do(Town.Listed, new SubmitStatement("I want to be heard.", AsksForHearing: true));
        return AttackOutcome.Of(served.On(served.File.NoticeService!.RespondBy.DueOn.PlusDays(1)).Try(Town.Officer, new DecideCase(Town.Listing)));
    }

    [Attack(typeof(SubstitutedServiceFollowsFailedDirectService))]
    internal static AttackOutcome Clerk_GoesStraightToSubstitutedService(RuleBook rules) => AttackOutcome.Of(new CourtCase { Rules = rules }.Noticed()
        .Try(Town.Clerk, new RecordService(ServedDocument.Notice, TestCharter.PublicNotice, "Left at the office", Town.FirstDay)));

    [Attack(typeof(SubstitutedServiceFollowsFailedDirectService))]
    internal static AttackOutcome Clerk_CountsTheFailureForTheNoticeAlsoForTheDecision(RuleBook rules)
    {
        var noticed = new CourtCase { Rules = rules }.Noticed().Do(Town.Clerk, Failed)
            .Do(Town.Clerk, new RecordService(ServedDocument.Notice, TestCharter.InPerson, "Receipt", Town.FirstDay));
        var confirmed = noticed.On(noticed.File.NoticeService!.RespondBy.DueOn.PlusDays(1)).Do(Town.Officer, new DecideCase(Town.Listing))
            .Do(Town.SecondOfficer, new ConfirmDecision(Town.Reason));
        return AttackOutcome.Of(confirmed.Try(
            Town.Clerk, new RecordService(ServedDocument.Decision, TestCharter.PublicNotice, "Left at the office", confirmed.Today)));
    }

    [Attack(typeof(NothingIsServedBeforeItIsWritten))]
    internal static AttackOutcome Clerk_BackdatesServiceOfTheNotice(RuleBook rules) => AttackOutcome.Of(new CourtCase { Rules = rules }.Noticed()
        .Try(Town.Clerk, new RecordService(ServedDocument.Notice, TestCharter.InPerson, "Receipt", Town.FirstDay.PlusDays(-60))));

    [Attack(typeof(NothingIsServedBeforeItIsWritten))]
    internal static AttackOutcome Clerk_BackdatesServiceOfTheDecisionToSkipGrace(RuleBook rules)
    {
        var confirmed = new CourtCase { Rules = rules }.Confirmed();
        return AttackOutcome.Of(confirmed.Try(
            Town.Clerk, new RecordService(ServedDocument.Decision, TestCharter.InPerson, "Receipt", confirmed.Today.PlusDays(-40))));
    }

    [Attack(typeof(RespondingNeverMakesItWorse))]
    internal static AttackOutcome Officer_AddsAMeasureBecauseTheSubjectAnswered(RuleBook rules) => Deciding(rules, Town.Proposal, Town.Listing with
    {
        Measures = [.. Town.Listing.Measures, TestCharter.Lending],
    });

    [Attack(typeof(RespondingNeverMakesItWorse))]
    internal static AttackOutcome Officer_LengthensTheTermBecauseTheSubjectAnswered(RuleBook rules) => Deciding(
        rules, Town.Proposal with { Term = CalendarSpan.Months(6) }, Town.Listing with { Term = CalendarSpan.Months(7) });

    [Attack(typeof(NothingTakesEffectBeforeGraceHasRun))]
    internal static AttackOutcome Authority_LetsTheListingTakeEffectOnService(RuleBook rules)
    {
        var served = new CourtCase { Rules = rules }.InGrace();
        return AttackOutcome.Harm(served.File.Listing!.IsInForceOn(served.Today));
    }

    [Attack(typeof(AProceedingNobodyFinishesLapses))]
    internal static AttackOutcome Authority_DecidesLongAfterItsTime(RuleBook rules)
    {
        var late = new CourtCase { Rules = rules }.PeriodOver().After(60);
        return AttackOutcome.Harm(late.Try(Town.Officer, new DecideCase(Town.Listing)) is Verdict.Accepted);
    }

    [Attack(typeof(AProceedingNobodyFinishesLapses))]
    internal static AttackOutcome Authority_ServesTheDecisionLongAfterItsTime(RuleBook rules)
    {
        var late = new CourtCase { Rules = rules }.Confirmed().After(60);
        return AttackOutcome.Harm(late.Try(
            Town.Clerk, new RecordService(ServedDocument.Decision, TestCharter.InPerson, "Receipt", late.Today)) is Verdict.Accepted);
    }

    private static RecordFailedService Failed => new(ServedDocument.Notice, TestCharter.InPerson, "The office was found closed on three working days.");

    private static AttackOutcome Deciding(RuleBook rules, Proposal noticed, Decision decision) => AttackOutcome.Of(
        new CourtCase { Rules = rules, Proposal = noticed }.PeriodOver().Try(Town.Officer, new DecideCase(decision)));
}
