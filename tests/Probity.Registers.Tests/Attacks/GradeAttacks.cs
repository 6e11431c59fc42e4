using Probity.Registers.Authorities;
using Probity.Registers.Calendars;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Cases.Rules;
using Probity.Registers.Charters;
using Probity.Registers.Framework;
using Probity.Registers.Tests.Cases;

namespace Probity.Registers.Tests.Attacks;

/// <summary>Attacks on consent, on the minimum before repair and on the longest publication.</summary>
internal static class GradeAttacks
{
    private static readonly Citation Law = new("spc-2017-7", "Art. 1", Verified: true);

    private static Charter Waiting { get; } = TestCharter.Court with
    {
        Repair = TestCharter.Court.Repair! with { Wait = new RepairWait(CalendarSpan.Years(1), WaitCount.FromListing, Law) },
    };

    private static Charter Consenting { get; } = TestCharter.Court with { Consent = new ConsentClause(Level.Provincial, Law) };

    private static FrameworkEdition Graded { get; } = TestCharter.Edition with
    {
        Sectors = [new Sector("courts", new LocalizedText("Courts", "司法"), true) { IsGraded = true }],
        Catalogues = new EditionCatalogues([], [], new Dictionary<Severity, SeverityGrade>
        {
            [Severity.Serious] = new(CalendarSpan.Years(1), CalendarSpan.Years(2), Law),
        }),
    };

    [Attack(typeof(TheSuperiorAgreesWhereTheCharterAsksForIt))]
    internal static AttackOutcome SecondOfficer_ConfirmsWithoutTheSuperior(RuleBook rules) => AttackOutcome.Of(
        new CourtCase { Rules = rules, Charter = Consenting }.Decided().Try(Town.SecondOfficer, new ConfirmDecision(Town.Reason)));

    [Attack(typeof(TheSuperiorAgreesWhereTheCharterAsksForIt))]
    internal static AttackOutcome HigherBody_SteersACaseNobodyAskedItAbout(RuleBook rules) => AttackOutcome.Of(
        new CourtCase { Rules = rules }.Decided().Try(Town.HigherReviewer, new DecideConsent(true, Town.Reason)));

    [Attack(typeof(AnObjectionIsDecidedByAnotherOfficer))]
    internal static AttackOutcome ConsentingOfficer_DecidesTheReconsideration(RuleBook rules)
    {
        var decided = new CourtCase { Rules = rules, Charter = Consenting }.Decided().Do(Town.HigherReviewer, new DecideConsent(true, Town.Reason));
        var asked = decided.Do(Town.SecondOfficer, new ConfirmDecision(Town.Reason))
            .Do(Town.Clerk, new RecordService(ServedDocument.Decision, TestCharter.InPerson, "Receipt 2", decided.Today))
            .Do(Town.Listed, new LodgeObjection("The debt was paid.", NewFacts: false))
            .Do(Town.Reviewer, new DecideObjection(ReviewOutcome.Rejected, Town.Reason))
            .Do(Town.Listed, new RequestReconsideration("No answer to my point."));
        return AttackOutcome.Of(asked.Try(Town.HigherReviewer, new DecideReconsideration(false, Town.Reason)));
    }

    [Attack(typeof(RepairWaitsForTheLegalMinimum))]
    internal static AttackOutcome Subject_BuysItselfOffOnTheFirstDay(RuleBook rules) => AttackOutcome.Of(
        new CourtCase { Rules = rules, Charter = Waiting }.InForce().Try(Town.Listed, new ClaimPerformance("Paid today.")));

    [Attack(typeof(PublicationEndsAtTheGradesMaximum))]
    internal static AttackOutcome Authority_DigsUpAnOldDocument(RuleBook rules)
    {
        var opening = Town.Opening with { Document = Town.Judgment with { EffectiveOn = Town.FirstDay.PlusYears(-2) } };
        var opened = new CourtCase { Rules = rules, Edition = Graded, Opening = opening }.Opened();
        return AttackOutcome.Of(opened.Try(Town.Officer, new ProposeListing(Town.Proposal)));
    }

    [Attack(typeof(PublicationEndsAtTheGradesMaximum))]
    internal static AttackOutcome Authority_StartsTheClockAnewWithTheListing(RuleBook rules)
    {
        var listed = new CourtCase { Rules = rules, Edition = Graded }.InForce();
        var latest = Town.Judgment.EffectiveOn!.Value.PlusYears(2);
        return AttackOutcome.Harm(listed.File.Listing!.LastDay > latest);
    }
}
