using NodaTime;
using Probity.CharterFiles;
using Probity.Registers.Authorities;
using Probity.Registers.Cases;
using Probity.Registers.Charters;
using Probity.Registers.Ratings;
using Probity.Town;
using Probity.Town.Assessments;
using Case = Probity.Registers.Cases.Case;

namespace Probity.Tests.Town;

/// <summary>Works every assessment of the town's offices through the pure procedure, whatever day the town is grown on.</summary>
public sealed class AssessmentPlanTests
{
    private static readonly CharterLibrary Library = CharterLibrary.Shipped();

    [Theory]
    [InlineData(2026, 11, 23)]
    [InlineData(2026, 3, 31)]
    [InlineData(2026, 7, 1)]
    public void Assessments_WorkedThroughTheProcedure_NoActIsRefusedAndManyBandsAreReached(int year, int month, int day)
    {
        var today = new LocalDate(year, month, day);
        var people = Townspeople.Invent(7, 3600, 2, today);
        foreach (var office in AssessingOffice.All)
        {
            var charter = Library.Newest(office.Charter)!;
            var files = AssessmentPlan.Of(office, people, Cast(office), charter, Library.Calendar("Asia/Shanghai"), today)
                .Select(c => (c.Plot, File: Worked(c, office, charter, today))).ToList();

            files.Count.ShouldBe(40);
            files.Select(f => f.File.Subject!.Name).Distinct().Count().ShouldBe(40);
            files.Select(f => Band(f.File, charter)).Distinct().Count().ShouldBeGreaterThan(2);
            files.Single(f => f.Plot == "assessment lapsed").File.End.ShouldBe(CaseEnd.ProceedingLapsed);
            files.ShouldContain(f => f.File.Assessment!.Facts.Any(x => x.State == FactState.Contested));
            files.Where(f => f.Plot == "draft served").ShouldAllBe(f => f.File.Stage == Stage.Response);
        }
    }

    private static string Band(Case file, Charter charter) =>
        file.GradeUnder(charter)!.ReadIn(file.Register, file.Charter).ShouldBeOfType<GradeReading.Opened>().How.Result.Key;

    private static Case Worked(TownCase of, AssessingOffice office, Charter charter, LocalDate today)
    {
        Case? file = null;
        foreach (var step in of.Steps)
        {
            var verdict = CaseProcedure.Decide(file, step.Act, Seen(step.Actor, office, charter, step.Day));
            verdict.ShouldBeOfType<Verdict.Accepted>($"{of.Plot}: {step.Act.GetType().Name} on {step.Day}: {(verdict as Verdict.Refused)?.Refusal}");
            file = ((Verdict.Accepted)verdict).Events.Aggregate(file ?? new Case { Id = new CaseId("c") }, (state, e) => state.After(e));
        }

        return CaseProcedure.Settled(file!, Seen(null, office, charter, today));
    }

    private static Circumstances Seen(Actor? actor, AssessingOffice office, Charter charter, LocalDate today) => new()
    {
        Today = today,
        Actor = actor ?? new Actor(new ActorId("s"), "企业", new HashSet<Role> { Role.Subject }, null),
        Keeper = office.Authority,
        Charter = charter,
        Edition = Library.Edition(charter.Edition),
        Calendar = Library.Calendar("Asia/Shanghai"),
        ActorIsSubject = actor is null,
    };

    private static AssessingCast Cast(AssessingOffice office) => new(
        Official("clerk", Role.Clerk, office), Official("officer", Role.Officer, office), Official("second", Role.SecondOfficer, office),
        Official("reviewer", Role.ReviewingOfficer, office));

    private static Actor Official(string id, Role role, AssessingOffice office) => new(new ActorId(id), id, new HashSet<Role> { role }, office.Authority.Id);
}
