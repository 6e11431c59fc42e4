using NodaTime;
using Probity.CharterFiles;
using Probity.Registers.Authorities;
using Probity.Registers.Cases;
using Probity.Registers.Joint;
using Probity.Town;
using Probity.Town.Joint;
using Case = Probity.Registers.Cases.Case;

namespace Probity.Tests.Town;

/// <summary>Works the court's cases with the land bureau's acts among them through the pure procedure, whatever day the town is grown on.</summary>
public sealed class JointPlanTests
{
    private static readonly CharterLibrary Library = CharterLibrary.Shipped();
    private static readonly TownAgreement Made = TownAgreement.All[0];
    private static readonly Actor Officer = Official("land", Role.Officer, Made.Implementer.Id);

    [Theory]
    [InlineData(2026, 11, 23)]
    [InlineData(2026, 3, 31)]
    [InlineData(2026, 7, 1)]
    public void Acts_OfTheImplementingBody_AreNeverRefused_AndReachEveryState(int year, int month, int day)
    {
        var today = new LocalDate(year, month, day);
        var (charter, calendar) = (Library.Newest(TownBodies.Charter)!, Library.Calendar("Asia/Shanghai"));
        var draft = Made.Draft(today.PlusYears(-3).PlusDays(-30));
        var agreement = new Agreement(
            new AgreementId("land"), Made.Source, Made.Implementer.Id, Made.Title, draft.Measures, draft.From, draft.LastDay, draft.AnswerWithin, draft.AcknowledgeWithin);
        var cases = TownPlan.Of(7, Townspeople.Invent(7, 3600, 2600, today), Cast, charter, calendar, today);

        var answers = JointPlan.With(cases, agreement, charter, calendar, Officer, today).Select(c => Worked(c, agreement, today))
            .SelectMany(file => file.Joint.Select(a => (Answer: a, Owed: a.OwesReceiptOn(file, agreement, today), Binding: a.BindingOn(file, agreement, today)))).ToList();

        answers.ShouldContain(a => a.Binding.Count > 0);
        answers.ShouldContain(a => !a.Answer.Applies);
        answers.ShouldContain(a => a.Owed);
        answers.ShouldContain(a => a.Answer.AcknowledgedOn != null);
    }

    private static TownCast Cast { get; } = new(
        Official("clerk", Role.Clerk, TownBodies.Court.Id), Official("officer", Role.Officer, TownBodies.Court.Id), Official("second", Role.SecondOfficer, TownBodies.Court.Id),
        Official("reviewer", Role.ReviewingOfficer, TownBodies.Court.Id), Official("higher", Role.ReviewingOfficer, TownBodies.HigherCourt.Id),
        [Official("creditor", Role.Applicant, null), Official("bank", Role.Applicant, null)]);

    private static Case Worked(TownCase of, Agreement agreement, LocalDate today)
    {
        Case? file = null;
        foreach (var step in of.Steps)
        {
            var verdict = CaseProcedure.Decide(file, step.Act, Seen(step.Actor, agreement, step.Day));
            verdict.ShouldBeOfType<Verdict.Accepted>($"{of.Plot}: {step.Act.GetType().Name} on {step.Day}: {(verdict as Verdict.Refused)?.Refusal}");
            file = ((Verdict.Accepted)verdict).Events.Aggregate(file ?? new Case { Id = new CaseId("c") }, (state, e) => state.After(e));
        }

        return CaseProcedure.Settled(file!, Seen(Cast.Clerk, agreement, today));
    }

    private static Circumstances Seen(Actor? actor, Agreement agreement, LocalDate today)
    {
        var charter = Library.Newest(TownBodies.Charter)!;
        return new()
        {
            Today = today,
            Actor = actor ?? Official("s", Role.Subject, null),
            Keeper = TownBodies.Court,
            Charter = charter,
            Edition = Library.Edition(charter.Edition),
            Calendar = Library.Calendar("Asia/Shanghai"),
            ActorIsSubject = actor is null,
            Namesakes = 200,
            Agreements = [agreement],
        };
    }

    private static Actor Official(string id, Role role, AuthorityId? authority) => new(new ActorId(id), id, new HashSet<Role> { role }, authority);
}
