using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;

namespace Probity.Town;

/// <summary>A kind of story, how many of it the town has, and whether it has to end just before today (its last state passes away).</summary>
/// <param name="Name">What it shows.</param>
/// <param name="Cases">How many among six hundred.</param>
/// <param name="EndsNow">True when its end must lie within the last days.</param>
/// <param name="Tell">Tells it.</param>
internal sealed record Plot(string Name, int Cases, bool EndsNow, Func<Story, Story> Tell);

/// <summary>Every state a case can be in, each reached through the procedure itself. Six hundred cases together.</summary>
internal static class Plots
{
    internal static IReadOnlyList<Plot> All { get; } =
    [
        new("investigation", 16, true, s => s.Opened(true).Investigated()),
        new("just reported", 6, true, s => s.Opened(true)),
        new("proposed", 10, true, s => s.Opened(true).Investigated().Proposed()),
        new("notice to serve", 8, true, s => s.Opened(true).Investigated().Proposed().Noticed()),
        new("notice served", 14, true, s => s.Opened(true).Investigated().Proposed().Noticed().Served()),
        new("answered", 10, true, s => s.Opened(false).Investigated().Proposed().Noticed().Served().Answered(hearing: false)),
        new("hearing asked", 6, true, s => s.Opened(true).Investigated().Proposed().Noticed().Served().Wait(3).By(_ => null, new SubmitStatement(TownTexts.Answer(1), true))),
        new("awaits second officer", 8, true, s => s.Opened(true).Investigated().Proposed().Noticed().Served().Answered(true).Decided(true)),
        new("decision to serve", 6, true, s => s.Opened(false).Investigated().Proposed().Noticed().Served().Decided(true).Confirmed()),
        new("grace", 14, true, s => s.Listed(true)),
        new("in force", 190, false, s => s.Listed(true).InForce()),
        new("in force, own motion", 60, false, s => s.Listed(false).InForce()),
        new("objection open", 12, true, s => s.Listed(true).InForce().Objected()),
        new("objection rejected", 10, false, s => s.Listed(true).InForce().Objected().ObjectionDecided(ReviewOutcome.Rejected)),
        new("reconsideration open", 6, true, s => s.Listed(true).InForce().Objected().ObjectionDecided(ReviewOutcome.Rejected).Escalated()),
        new("objection just rejected", 4, true, s => s.Listed(true).InForce().Objected().ObjectionDecided(ReviewOutcome.Rejected)),
        new("reconsideration upheld", 4, false, s => s.Listed(true).InForce().Objected().ObjectionDecided(ReviewOutcome.Rejected).Escalated().Reconsidered(revokes: true)),
        new("reconsideration rejected", 6, false, s => s.Listed(true).InForce().Objected().ObjectionDecided(ReviewOutcome.Rejected).Escalated().Reconsidered(revokes: false)),
        new("revoked on objection", 12, false, s => s.Listed(true).InForce().Objected().ObjectionDecided(ReviewOutcome.Revoked)),
        new("corrected", 8, false, s => s.Listed(true).InForce().Objected().ObjectionDecided(ReviewOutcome.Corrected)),
        new("lapsed", 8, false, s => s.Listed(true).InForce().Objected().Silence(c => c.Objection)),
        new("repaired", 56, false, s => s.Listed(true).InForce().Wait(40).By(_ => null, new ClaimPerformance(TownTexts.Performance)).Wait(1).By(c => c.Officer, new ExaminePerformance(true, TownTexts.PerformanceReasons))),
        new("repaired by silence", 5, false, s => s.Listed(true).InForce().Wait(30).By(_ => null, new ClaimPerformance(TownTexts.Performance)).Silence(c => c.Performance)),
        new("proof waits", 5, true, s => s.Listed(true).InForce().Wait(20).By(_ => null, new ClaimPerformance(TownTexts.Performance))),
        new("proof refused", 5, false, s => s.Listed(true).InForce().Wait(20).By(_ => null, new ClaimPerformance(TownTexts.Performance)).Wait(1).By(c => c.Officer, new ExaminePerformance(false, TownTexts.PerformanceRefused))),
        new("exception asked", 6, true, s => s.Listed(true).InForce().Asked(0)),
        new("exception granted", 8, false, s => s.Listed(true).InForce().Asked(0).Wait(1).By(c => c.Officer, new DecideExceptionOfNecessity(1, true, null, null, TownTexts.ExceptionReasons))),
        new("exception refused", 4, false, s => s.Listed(true).InForce().Asked(1).Wait(1).By(c => c.Officer, new DecideExceptionOfNecessity(1, false, null, null, TownTexts.ExceptionRefused))),
        new("not listed", 22, false, s => s.Opened(true).Investigated().Proposed().Noticed().Served().Answered(true).Decided(false).Confirmed()),
        new("dismissed", 14, false, s => s.Opened(true).Investigated().Wait(3).By(c => c.Officer, new DismissCase(TownTexts.Dismissed))),
        new("withdrawn", 6, false, s => s.Opened(true).Wait(5).ByApplicant(new WithdrawApplication(TownTexts.Withdrawn))),
        new("application lapsed", 4, false, s => s.Opened(true).Investigated().Silence(c => c.Application)),
        new("proceeding lapsed", 4, false, s => s.Opened(true).Investigated().Proposed().Noticed().Served().Wait(70)),
        new("basis annulled", 4, false, s => s.Listed(true).InForce().Wait(60).By(c => c.Clerk, new RecordAnnulment("云汀市中级人民法院再审判决书", s.Day))),
        new("revoked on own motion", 3, false, s => s.Listed(false).InForce().Wait(15).By(c => c.Officer, new RevokeListing(TownTexts.Revoked, s.Mistake()))),
        new("expired", 30, false, s => s.Listed(true).InForce().Expired()),
        new("erased", 6, false, s => s.Opened(false).Investigated().Wait(3).By(c => c.Officer, new DismissCase(TownTexts.Dismissed)).Wait(380).By(c => c.Clerk, new EraseCase())),
    ];
}
