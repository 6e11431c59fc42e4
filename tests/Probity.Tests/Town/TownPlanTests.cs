using NodaTime;
using Probity.CharterFiles;
using Probity.Hosting;
using Probity.Registers.Authorities;
using Probity.Registers.Calendars;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Charters;
using Probity.Registers.Framework;
using Probity.Town;

namespace Probity.Tests.Town;

/// <summary>Works the whole town through the pure procedure, without a node.</summary>
public sealed class TownPlanTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);
    private static readonly CharterLibrary Library = CharterLibrary.Shipped();
    private static readonly Charter Charter = Library.Newest(TownBodies.Charter)!;
    private static readonly FrameworkEdition Edition = Library.Edition(Charter.Edition);
    private static readonly WorkingDayCalendar Calendar = Library.Calendar("Asia/Shanghai");
    private static readonly Townspeople People = Townspeople.Invent(7, 3600, 2600, Today);

    [Fact]
    public void People_SameSeed_SameTownOfSyntheticNumbers()
    {
        var again = Townspeople.Invent(7, 3600, 2600, Today);

        again.Persons.ShouldBe(People.Persons);
        People.Enterprises.Select(e => e.Code).Distinct().Count().ShouldBe(3600);
        People.Enterprises.Select(e => e.Name).Distinct().Count().ShouldBe(3600);
        People.Persons.Select(p => p.Number).Distinct().Count().ShouldBe(2600);
        People.Persons.ShouldAllBe(p => p.Number.Value.StartsWith("99"));
        People.Enterprises.ShouldAllBe(e => e.Code.Value.Substring(2, 2) == "99" && !e.Code.RequiresConfirmation);
    }

    [Fact]
    public void Cases_WorkedThroughTheProcedure_NoActIsRefusedAndEveryStateIsReached()
    {
        var files = TownPlan.Of(7, People, Cast(), Charter, Calendar, Today).Select(Worked).ToList();

        files.Count.ShouldBe(600);
        files.Select(f => f.Stage).Distinct().ShouldBe(Enum.GetValues<Stage>(), ignoreOrder: true);

        // Offers are made of honours; nobody is offered a listing.
        files.Select(f => f.End).OfType<CaseEnd>().Distinct().ShouldBe(
            Enum.GetValues<CaseEnd>().Except([CaseEnd.OfferRefused, CaseEnd.OfferLapsed, CaseEnd.AcceptanceWithdrawn]), ignoreOrder: true);
        files.ShouldContain(f => f.OpenObjection != null && !f.OpenObjection.IsReconsidered);
        files.ShouldContain(f => f.OpenObjection != null && f.OpenObjection.IsReconsidered);
        files.ShouldContain(f => f.PendingPerformance != null);
        files.ShouldContain(f => f.Exceptions.Any(x => x.Granted == null));
        files.ShouldContain(f => f.Listing != null && f.Listing.From > Today && f.Stage == Stage.Listed);
    }

    [Fact]
    public void Subjects_WhomAVisitorMayTry_CanStillAct()
    {
        var shown = DemoTown.ShownCases(TownPlan.Of(7, People, Cast(), Charter, Calendar, Today)).ToDictionary(s => s.Login, s => Worked(s.Case));

        shown.Count.ShouldBe(6);
        shown.Values.ShouldAllBe(file => file.End == null);
        shown["person-listed"].Listing!.IsInForceOn(Today).ShouldBeTrue();
        shown["enterprise-listed"].Listing!.IsInForceOn(Today).ShouldBeTrue();
        OpenTo(shown["person-noticed"]).ShouldContain(nameof(SubmitStatement));
        OpenTo(shown["person-rejected"]).ShouldContain(nameof(RequestReconsideration));
    }

    private static Probity.Registers.Cases.Case Worked(TownCase of)
    {
        Probity.Registers.Cases.Case? file = null;
        foreach (var step in of.Steps)
        {
            var seen = Seen(step.Actor ?? new Actor(new ActorId("s"), of.Subject.Name, new HashSet<Role> { Role.Subject }, null), step.Day);
            var verdict = CaseProcedure.Decide(file, step.Act, seen);
            verdict.ShouldBeOfType<Verdict.Accepted>($"{of.Plot}: {step.Act.GetType().Name} on {step.Day}: {(verdict as Verdict.Refused)?.Refusal}");
            file = ((Verdict.Accepted)verdict).Events.Aggregate(file ?? new Probity.Registers.Cases.Case { Id = new CaseId("c") }, (state, e) => state.After(e));
        }

        return CaseProcedure.Settled(file!, Seen(Cast().Clerk, Today));
    }

    private static IEnumerable<string> OpenTo(Probity.Registers.Cases.Case file) =>
        CaseProcedure.OpenActs(file, Seen(new Actor(new ActorId("s"), file.Subject!.Name, new HashSet<Role> { Role.Subject }, null), Today)).Select(kind => kind.Type.Name);

    private static Circumstances Seen(Actor actor, LocalDate today) => new()
    {
        Today = today,
        Actor = actor,
        Keeper = TownBodies.Court,
        Charter = Charter,
        Edition = Edition,
        Calendar = Calendar,
        ActorIsSubject = actor.Roles.Contains(Role.Subject),
    };

    private static TownCast Cast() => new(
        Official("clerk", Role.Clerk, TownBodies.Court), Official("officer", Role.Officer, TownBodies.Court),
        Official("second", Role.SecondOfficer, TownBodies.Court), Official("reviewer", Role.ReviewingOfficer, TownBodies.Court),
        Official("higher", Role.ReviewingOfficer, TownBodies.HigherCourt),
        [new Actor(new ActorId("creditor"), "债权人", new HashSet<Role> { Role.Applicant }, null)]);

    private static Actor Official(string id, Role role, Authority authority) => new(new ActorId(id), id, new HashSet<Role> { role }, authority.Id);
}
