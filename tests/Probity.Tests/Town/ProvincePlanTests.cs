using NodaTime;
using Probity.CharterFiles;
using Probity.Registers.Authorities;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Charters;
using Probity.Registers.Ratings;
using Probity.Town;
using Probity.Town.Assessments;
using Probity.Town.Province;
using Case = Probity.Registers.Cases.Case;

namespace Probity.Tests.Town;

/// <summary>Works the province's cases through the pure procedure, whatever day it is grown on.</summary>
public sealed class ProvincePlanTests
{
    private static readonly CharterLibrary Library = CharterLibrary.Shipped();
    private static readonly Charter Enforcement = Library.Newest(TownBodies.Charter)!;
    private static readonly Charter Environment = Library.Newest(City.All[0].Ecology.Charter)!;

    [Fact]
    public void Authorities_AreFortyOnThreeLevels_AndKeepThirtyRegisters()
    {
        ProvinceBodies.All.Select(a => a.Id).Distinct().Count().ShouldBe(40);
        ProvinceBodies.All.Select(a => a.Name.En).Distinct().Count().ShouldBe(40);
        ProvinceBodies.All.Select(a => a.Level).Distinct().Count().ShouldBe(3);
        ProvinceBodies.All.ShouldAllBe(a => a.Area.StartsWith("99"));
        ProvinceBodies.Registers.Select(r => r.Register).Distinct().Count().ShouldBe(30);
        ProvinceBodies.Registers.ShouldAllBe(r => ProvinceBodies.All.Any(a => a.Id == r.Register.Authority) && Library.Newest(r.Charter) != null);
    }

    [Fact]
    public void People_AreSynthetic_AndNoNameOfAnEnterpriseAndNoNumberOccursTwice()
    {
        var people = ProvincePeople.Invent(7, new LocalDate(2026, 11, 23));

        people.SelectMany(p => p.Enterprises).Select(e => e.Code).Distinct().Count().ShouldBe(36_000);
        people.SelectMany(p => p.Enterprises).Select(e => e.Name).Distinct().Count().ShouldBe(36_000);
        people.SelectMany(p => p.Persons).Select(p => p.Number).Distinct().Count().ShouldBe(26_000);
        people.SelectMany(p => p.Persons).ShouldAllBe(p => p.Number.Value.StartsWith("99"));
        people.SelectMany(p => p.Enterprises).ShouldAllBe(e => e.Code.Value.Substring(2, 2) == "99" && !e.Code.RequiresConfirmation);
    }

    [Theory]
    [InlineData(2026, 11, 23)]
    [InlineData(2026, 1, 5)]
    [InlineData(2026, 7, 11)]
    public void Colours_WorkedThroughTheProcedure_HaveTheSharesOf2016And2017(int year, int month, int day)
    {
        var today = new LocalDate(year, month, day);

        var files = Colours(7, today, part: 1).Select(c => WorkedByBureau(c, today)).ToList();

        var last = ColourPlan.LastYear(today);
        BandsOf(files, last - 1, today).ShouldBe([("green", 103), ("blue", 777), ("yellow", 123), ("red", 12)]);
        BandsOf(files, last, today).ShouldBe([("green", 147), ("blue", 781), ("yellow", 106), ("red", 26)]);
        files.ShouldContain(f => f.Stage == Stage.Response);
        files.Where(f => f.End == null && f.Stage != Stage.Listed).ShouldAllBe(f => f.Register == City.All[0].Ecology.Register);
    }

    [Theory]
    [InlineData(2026, 11, 23)]
    [InlineData(2026, 1, 5)]
    [InlineData(2026, 7, 11)]
    public void Flows_WorkedThroughTheProcedure_HaveTheSizesOf2024InTheLastFullYear(int year, int month, int day)
    {
        var today = new LocalDate(year, month, day);

        var files = Flows(7, today).Select(c => WorkedByCourt(c, today)).ToList();

        files.Count(f => f.Listing?.From.Year == year - 1).ShouldBe(246);
        files.Count(f => f.End == CaseEnd.Repaired && f.EndedOn!.Value.Year == year - 1).ShouldBe(282);
        files.Select(f => f.Register).Distinct().Count().ShouldBe(8);
    }

    [Fact]
    public void Cases_OfTheSameSeed_AreTheSame_AndOfAnotherAreNot()
    {
        var today = new LocalDate(2026, 11, 23);

        Text(Colours(7, today, part: 0.1)).ShouldBe(Text(Colours(7, today, part: 0.1)));
        Text(Flows(7, today)).ShouldBe(Text(Flows(7, today)));
        Text(Colours(8, today, part: 0.1)).ShouldNotBe(Text(Colours(7, today, part: 0.1)));
        Text(Flows(8, today)).ShouldNotBe(Text(Flows(7, today)));
    }

    private static string Text(IEnumerable<TownCase> cases) =>
        string.Join('\n', cases.SelectMany(c => c.Steps.Select(s => $"{c.Plot} {c.Subject.Name} {s.Day} {s.Actor?.Id} {s.Act}")));

    private static IEnumerable<(string, int)> BandsOf(List<Case> files, int year, LocalDate today) => Environment.Rating!.Bands.Select(b => (b.Key, files
        .Count(f => f.Assessment!.Year == year && (f.Listing?.From <= today || f.End == CaseEnd.Expired) && BandOf(f) == b.Key)));

    private static string BandOf(Case file) =>
        file.GradeUnder(Environment)!.ReadIn(file.Register, file.Charter).ShouldBeOfType<GradeReading.Opened>().How.Result.Key;

    private static IReadOnlyList<TownCase> Colours(int seed, LocalDate today, double part) => ColourPlan.Of(
        seed, [.. City.All.Zip(ProvincePeople.Invent(seed, today), (city, people) => (city.Ecology, people, Cast(city.Ecology)))], Environment,
        Library.Calendar("Asia/Shanghai"), today, part);

    private static IReadOnlyList<TownCase> Flows(int seed, LocalDate today) => FlowPlan.Of(
        seed, [.. City.All.Zip(ProvincePeople.Invent(seed, today), (city, people) => (city.Courthouse, people, Cast(city)))], Enforcement,
        Library.Calendar("Asia/Shanghai"), today, part: 1);

    private static Case WorkedByBureau(TownCase of, LocalDate today) => Worked(of, Environment, today);

    private static Case WorkedByCourt(TownCase of, LocalDate today) => Worked(of, Enforcement, today);

    private static Case Worked(TownCase of, Charter charter, LocalDate today)
    {
        var keeper = ProvinceBodies.All.Single(a => a.Id == ((OpenCase)of.Steps[0].Act).Register.Authority);
        var file = new Case { Id = new CaseId("c") };
        foreach (var (at, step) in of.Steps.Index())
        {
            var verdict = CaseProcedure.Decide(at == 0 ? null : file, step.Act, Seen(step, charter, keeper, step.Day));
            verdict.ShouldBeOfType<Verdict.Accepted>($"{of.Plot}: {step.Act.GetType().Name} on {step.Day}: {(verdict as Verdict.Refused)?.Refusal}");
            file = ((Verdict.Accepted)verdict).Events.Aggregate(file, (state, e) => state.After(e));
        }

        return CaseProcedure.Settled(file, Seen(of.Steps[0], charter, keeper, today));
    }

    private static Circumstances Seen(Step step, Charter charter, Authority keeper, LocalDate today) => new()
    {
        Today = today,
        Actor = step.Actor ?? new Actor(new ActorId("s"), "当事人", new HashSet<Role> { Role.Subject }, null),
        Keeper = keeper,
        Charter = charter,
        Edition = Library.Edition(charter.Edition),
        Calendar = Library.Calendar("Asia/Shanghai"),
        ActorIsSubject = step.Actor is null,
    };

    private static TownCast Cast(City city) => new(
        Official("clerk", Role.Clerk, city.Court.Id), Official("officer", Role.Officer, city.Court.Id), Official("second", Role.SecondOfficer, city.Court.Id),
        Official("reviewer", Role.ReviewingOfficer, city.Court.Id), Official("higher", Role.ReviewingOfficer, ProvinceBodies.HighCourt.Id),
        [new Actor(new ActorId("creditor"), "债权人", new HashSet<Role> { Role.Applicant }, null)]);

    private static AssessingCast Cast(AssessingOffice office) => new(
        Official("clerk", Role.Clerk, office.Authority.Id), Official("officer", Role.Officer, office.Authority.Id),
        Official("second", Role.SecondOfficer, office.Authority.Id), Official("reviewer", Role.ReviewingOfficer, office.Authority.Id));

    private static Actor Official(string id, Role role, AuthorityId authority) => new(new ActorId(id), id, new HashSet<Role> { role }, authority);
}
