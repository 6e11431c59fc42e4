using NodaTime;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Charters;

namespace Probity.CharterFiles.Tests.Cases;

/// <summary>A whole case under every shipped blacklist and directory, on each of its grounds and for each kind of subject it lists.</summary>
public sealed class EveryCharterTests
{
    private static readonly CharterLibrary Library = CharterLibrary.Shipped();

    public static TheoryData<string> Charters => [.. Library.Charters.Where(c => !c.Mirrored && RegisterKinds.Adverse.Contains(c.Kind)).Select(c => c.Reference.ToString())];

    [Theory]
    [MemberData(nameof(Charters))]
    public void Case_NobodyActsInForce_ExpiresAfterItsTerm(string charter) => OnEachGround(charter, (ground, start) =>
    {
        var listed = start().InGrace();
        var (from, lastDay) = (listed.File.Listing!.From, listed.File.Listing.LastDay);

        listed.On(from.PlusDays(-1)).File.Listing!.IsInForceOn(listed.Today).ShouldBeFalse();
        listed.On(from).File.Listing!.IsInForceOn(from).ShouldBeTrue();
        listed.On(lastDay).File.Stage.ShouldBe(Stage.Listed);
        listed.On(lastDay.PlusDays(1)).File.End.ShouldBe(CaseEnd.Expired);

        // A term never ends later than the ground allows, and where grades govern never later than they do.
        var edition = Library.Edition(listed.Charter.Edition);
        lastDay.ShouldBeLessThanOrEqualTo(from.PlusDays((int)ground.Term.ApproximateDays + 1));
        if (edition.Grade(listed.Charter.Sector, ground.Severity) is { } grade)
        {
            lastDay.ShouldBeLessThanOrEqualTo(new LocalDate(2026, 2, 2).PlusDays((int)grade.Maximum.ApproximateDays + 1));
        }
    });

    [Theory]
    [MemberData(nameof(Charters))]
    public void Case_ConditionsShownInForce_IsRepairedAsSoonAsTheCharterAllows(string charter) => OnEachGround(charter, (ground, start) =>
    {
        var listed = start().InForce();
        var wait = listed.Charter.Repair!.Wait;
        if (wait is not null)
        {
            listed.Try(CharterCase.Subject, new ClaimPerformance("Everything is done."))
                .ShouldBeOfType<Verdict.Refused>().Refusal.Rule.Value.ShouldBe("repair-waits-for-the-legal-minimum");
            var counted = wait.Counted == WaitCount.FromDocument ? new LocalDate(2026, 2, 2) : listed.Today;
            listed.On(counted.PlusDays((int)wait.After.ApproximateDays + 2));
            if (listed.Today > listed.File.Listing!.LastDay)
            {
                throw new InvalidOperationException($"{charter} {ground.Key}: repair comes after the end.");
            }
        }

        listed.Do(CharterCase.Subject, new ClaimPerformance("Everything is done."))
            .Do(CharterCase.Officer, new ExaminePerformance(true, CharterCase.Reason));

        listed.File.End.ShouldBe(CaseEnd.Repaired);
        listed.File.Listing!.IsInForceOn(listed.Today).ShouldBeFalse();
    });

    [Theory]
    [MemberData(nameof(Charters))]
    public void Case_PerformedInGrace_IsNeverInForce(string charter) => OnEachGround(charter, (_, start) =>
    {
        var done = start().InGrace().Do(CharterCase.Subject, new ClaimPerformance("Everything is done."))
            .Do(CharterCase.Officer, new ExaminePerformance(true, CharterCase.Reason));

        done.File.End.ShouldBe(CaseEnd.Repaired);
        done.On(done.File.Listing!.From).File.Listing!.IsInForceOn(done.Today).ShouldBeFalse();
    });

    [Theory]
    [MemberData(nameof(Charters))]
    public void Case_ObjectedTo_IsHiddenAtOnceAndRevokedOrLapses(string charter) => OnEachGround(charter, (_, start) =>
    {
        var revoked = Objected(start());
        revoked.File.Listing!.IsPublishedOn(revoked.Today).ShouldBeFalse();
        revoked.Do(CharterCase.Reviewer, new DecideObjection(ReviewOutcome.Revoked, CharterCase.Reason, Mistake.WrongFact)).File.End.ShouldBe(CaseEnd.Revoked);

        var silent = Objected(start());
        silent.On(silent.File.Clock(ClockKind.Objection)!.Deadline.DueOn.PlusDays(1)).File.End.ShouldBe(CaseEnd.Lapsed);

        var higher = Objected(start()).Do(CharterCase.Reviewer, new DecideObjection(ReviewOutcome.Rejected, CharterCase.Reason))
            .Do(CharterCase.Subject, new RequestReconsideration("My point was not answered.")).Do(Reconsidering, new DecideReconsideration(true, CharterCase.Reason, Mistake.WrongFact));
        higher.File.End.ShouldBe(CaseEnd.Revoked);
    });

    [Theory]
    [MemberData(nameof(Charters))]
    public void Case_ExceptionAskedFor_IsGrantedForEveryMeasureThatAllowsOne(string charter) => OnEachGround(charter, (_, start) =>
    {
        var listed = start().InForce();
        foreach (var measure in listed.File.Listing!.Measures.Where(m => listed.Charter.Measure(m)!.NecessityException))
        {
            var number = listed.File.Exceptions.Count + 1;
            listed.Do(CharterCase.Subject, new ApplyForExceptionOfNecessity(measure, "For the named purpose.", listed.Today, listed.Today.PlusDays(20)))
                .Do(CharterCase.Officer, new DecideExceptionOfNecessity(number, true, null, null, CharterCase.Reason));
            listed.File.Exceptions[^1].CoversOn(listed.Today).ShouldBeTrue();
        }
    });

    [Fact]
    public void Case_WhereTheCharterAsksForConsent_IsNotConfirmedWithoutIt()
    {
        var charter = Library.Newest("serious-violators")!;
        var decided = new CharterCase(charter, charter.Grounds[0], charter.SubjectKinds[0]).Decided();

        decided.Try(CharterCase.Second, new ConfirmDecision(CharterCase.Reason)).ShouldBeOfType<Verdict.Refused>();
        decided.Do(CharterCase.Higher, new DecideConsent(false, CharterCase.Reason)).File.Stage.ShouldBe(Stage.Response);
    }

    private static Probity.Registers.Authorities.Actor Reconsidering { get; } = CharterCase.Higher with { Id = new("other-higher") };

    private static CharterCase Objected(CharterCase start) => start.InForce().Do(CharterCase.Subject, new LodgeObjection("The document was annulled.", NewFacts: false));

    private static void OnEachGround(string reference, Action<Ground, Func<CharterCase>> walk)
    {
        var charter = Library.Charters.Single(c => c.Reference.ToString() == reference);
        foreach (var ground in charter.Grounds)
        {
            foreach (var kind in charter.SubjectKinds)
            {
                walk(ground, () => new CharterCase(charter, ground, kind));
            }
        }
    }
}
