using NodaTime;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Charters;
using Probity.Registers.Recording;

namespace Probity.CharterFiles.Tests.Cases;

/// <summary>A whole case under every shipped register of permits or penalties, on each of its grounds and for each kind of subject.</summary>
public sealed class EveryRecordTests
{
    private static readonly LocalDate Decided = new(2026, 2, 2);
    private static readonly CharterLibrary Library = CharterLibrary.Shipped();

    public static TheoryData<string> Charters => [.. Library.Charters.Where(c => c.Kind == RegisterKind.Record).Select(c => c.Reference.ToString())];

    [Theory]
    [MemberData(nameof(Charters))]
    public void Record_Published_EndsWithTheMaximumOfItsGrade(string charter) => OnEachGround(charter, (ground, start) =>
    {
        var shown = start().InForce();
        var maximum = Library.Edition(shown.Charter.Edition).Grade(shown.Charter.Sector, ground.Severity)!.Maximum;

        shown.File.Recorded.ShouldNotBeNull();
        shown.File.Listing!.Measures.ShouldBeEmpty();
        shown.File.Listing.LastDay.ShouldBe(Library.Calendar("Asia/Shanghai").After(Decided, maximum));
        shown.On(shown.File.Listing.LastDay.PlusDays(1)).File.End.ShouldBe(CaseEnd.Expired);
    });

    [Theory]
    [MemberData(nameof(Charters))]
    public void Record_Corrected_IsTakenDownAfterTheMinimumOfItsGrade(string charter) => OnEachGround(charter, (ground, start) =>
    {
        var shown = start().InForce();
        var minimum = shown.Charter.Records == RecordedKind.Penalty
            ? Library.Edition(shown.Charter.Edition).Grade(shown.Charter.Sector, ground.Severity)!.Minimum
            : null;
        var earliest = minimum is { } wait ? Library.Calendar("Asia/Shanghai").After(Decided, wait) : shown.Today;
        if (earliest > shown.Today)
        {
            shown.Try(CharterCase.Subject, new ClaimPerformance("Everything is done.")).ShouldBeOfType<Verdict.Refused>();
            shown.On(earliest);
        }

        shown.Do(CharterCase.Subject, new ClaimPerformance("Everything is done.")).Do(CharterCase.Officer, new ExaminePerformance(true, CharterCase.Reason));
        shown.File.End.ShouldBe(CaseEnd.Repaired);
    });

    [Theory]
    [MemberData(nameof(Charters))]
    public void Record_AnnulledOrObjectedTo_FallsOrIsHiddenAtOnce(string charter) => OnEachGround(charter, (_, start) =>
    {
        var annulled = start().InForce();
        annulled.Do(CharterCase.Clerk, new RecordAnnulment("(2026) Test 9", annulled.Today)).File.End.ShouldBe(CaseEnd.BasisAnnulled);

        var contested = start().InForce().Do(CharterCase.Subject, new LodgeObjection("The decision is about somebody else.", NewFacts: false));
        contested.File.Listing!.IsPublishedOn(contested.Today).ShouldBeFalse();
        contested.On(contested.File.Clock(ClockKind.Objection)!.Deadline.DueOn.PlusDays(1)).File.End.ShouldBe(CaseEnd.Lapsed);
    });

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
