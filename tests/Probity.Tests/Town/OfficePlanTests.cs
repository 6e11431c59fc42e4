using NodaTime;
using Probity.CharterFiles;
using Probity.Hosting;
using Probity.Registers.Authorities;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Charters;
using Probity.Registers.Listings;
using Probity.Registers.Recording;
using Probity.Town;
using Probity.Town.Offices;
using Case = Probity.Registers.Cases.Case;

namespace Probity.Tests.Town;

/// <summary>Works every case of the town's offices through the pure procedure, whatever day the town is grown on.</summary>
public sealed class OfficePlanTests
{
    private static readonly CharterLibrary Library = CharterLibrary.Shipped();
    private static readonly OfficeLaw Law = new(slug => Library.Newest(slug)!, Library.Calendar("Asia/Shanghai"));

    [Theory]
    [InlineData(2026, 11, 23)]
    [InlineData(2026, 3, 31)]
    [InlineData(2026, 7, 1)]
    public void Cases_WorkedThroughTheProcedure_ReachEveryStateOfEachKind(int year, int month, int day)
    {
        var today = new LocalDate(year, month, day);
        var people = Townspeople.Invent(7, 3600, 2600, today);
        var cases = TownOffice.All.SelectMany(office => OfficePlan.Of(office, people, Cast(office), Law, today).Select(c => (office, c))).ToList();
        var files = cases.Select(c => (c.c.Plot, File: Worked(c.c, c.office, today))).ToList();

        foreach (var end in new[] { CaseEnd.OfferRefused, CaseEnd.OfferLapsed, CaseEnd.AcceptanceWithdrawn, CaseEnd.BasisAnnulled, CaseEnd.Expired, CaseEnd.Repaired, CaseEnd.Revoked, CaseEnd.Lapsed })
        {
            files.ShouldContain(f => f.File.End == end, end.ToString());
        }

        files.Where(f => f.Plot is "in the directory" or "honoured" or "followed into the blacklist").ShouldAllBe(f => f.File.Listing!.IsInForceOn(today));
        files.Where(f => f.Plot == "offer made").ShouldAllBe(f => f.File.Stage == Stage.Response && f.File.Acceptance == null);
        files.Count(f => f.File.Escalates is not null).ShouldBe(2);
        var others = cases.Where(c => c.c.Follows is null && CharterOf(c.c).Records is null).ToList();
        others.Select(c => c.c.Subject.Identifiers[0]).Distinct().Count().ShouldBe(others.Count);
    }

    [Theory]
    [InlineData(2026, 11, 23)]
    [InlineData(2026, 3, 31)]
    [InlineData(2026, 7, 1)]
    public void Records_OfTwoAuthorities_AreInEveryStateAReaderLooksFor(int year, int month, int day)
    {
        var today = new LocalDate(year, month, day);
        var people = Townspeople.Invent(7, 3600, 2600, today);
        foreach (var (office, slug) in TownOffice.All.SelectMany(o => o.Charters.Select(c => (o, c))).Where(x => Library.Newest(x.c)!.Records == RecordedKind.Penalty))
        {
            var files = OfficePlan.Of(office, people, Cast(office), Law, today).Where(c => CharterOf(c) == Library.Newest(slug))
                .Select(c => (c.Plot, File: Worked(c, office, today))).ToList();

            files.ShouldContain(f => f.File.Stage == Stage.Investigation, slug);
            files.ShouldContain(f => f.File.Stage == Stage.Response, slug);
            files.ShouldContain(f => f.File.Stage == Stage.AwaitingSecondOfficer, slug);
            files.ShouldContain(f => f.File.Listing != null && f.File.Listing.From > today, slug);
            files.ShouldContain(f => f.File.PendingPerformance != null, slug);
            files.ShouldContain(f => f.File.OpenObjection != null, slug);
            Severities(f => f.File.Listing?.IsPublishedOn(today) == true).ShouldBe(Enum.GetValues<Severity>(), ignoreOrder: true, slug);
            Severities(f => f.File.End == CaseEnd.Dismissed).ShouldBe([Severity.Minor]);
            files.Select(f => f.File.End).OfType<CaseEnd>().Distinct()
                .ShouldBe([CaseEnd.Dismissed, CaseEnd.Repaired, CaseEnd.BasisAnnulled, CaseEnd.Expired], ignoreOrder: true);

            IEnumerable<Severity> Severities(Func<(string Plot, Case File), bool> which) =>
                files.Where(which).Select(f => Library.Newest(slug)!.Ground(f.File.Proposal?.Ground ?? f.File.AllegedGround)!.Severity).Distinct();
        }
    }

    [Fact]
    public void Registers_UnderOneCharterAtTwoLevels_HoldTheSameEnterpriseForDifferentDecisions()
    {
        var today = new LocalDate(2026, 11, 23);
        var people = Townspeople.Invent(7, 3600, 2600, today);
        var shown = new[] { TownOffice.Market, TownOffice.ProvincialMarket }.Select(office =>
            OfficePlan.Of(office, people, Cast(office), Law, today).Where(c => CharterOf(c).Reference.Id == "market-penalties")
                .Select(c => Worked(c, office, today)).Where(file => file.Listing?.IsPublishedOn(today) == true).ToList()).ToArray();

        (TownOffice.Market.Authority.Level, TownOffice.ProvincialMarket.Authority.Level).ShouldBe((Level.Municipal, Level.Provincial));
        shown[0].Select(f => f.Subject!.Identifiers[0]).Intersect(shown[1].Select(f => f.Subject!.Identifiers[0])).ShouldNotBeEmpty();
        shown.SelectMany(files => files.Select(f => f.Document!.Number)).ShouldBeUnique();
    }

    [Fact]
    public void Accounts_OfVisitors_AreEachAboutASubjectOfItsOwnThatCanAct()
    {
        var today = new LocalDate(2026, 11, 23);
        var people = Townspeople.Invent(7, 3600, 2600, today);
        var cases = TownOffice.All.SelectMany(office => OfficePlan.Of(office, people, Cast(office), Law, today).Select(c => (office, c))).ToList();
        var shown = DemoTown.ShownCases([.. cases.Select(c => c.c)]).ToDictionary(s => s.Login, s => Worked(s.Case, cases.Single(c => c.c == s.Case).office, today));

        shown.Values.Select(f => f.Subject!.Identifiers[0]).Distinct().Count().ShouldBe(shown.Count);
        Open(shown["enterprise-penalised"]).ShouldContain(nameof(ClaimPerformance));
        Open(shown["enterprise-permitted"]).ShouldContain(nameof(ClaimPerformance));
        Open(shown["enterprise-fined"]).ShouldContain(nameof(SubmitStatement));

        IEnumerable<string> Open(Case file) => CaseProcedure.OpenActs(file, Seen(null, TownOffice.Market, CharterOf(file), today, null)).Select(kind => kind.Type.Name);
    }

    private static Case Worked(TownCase of, TownOffice office, LocalDate today)
    {
        Case? file = null;
        var entry = of.Follows is { } followed ? Worked(followed, office, today) : null;
        var charter = CharterOf(of);
        foreach (var step in of.Steps)
        {
            var act = step.Act is OpenCase opening && entry is not null ? opening with { Escalates = new CaseId("entry") } : step.Act;
            var verdict = CaseProcedure.Decide(file, act, Seen(step.Actor, office, charter, step.Day, entry));
            verdict.ShouldBeOfType<Verdict.Accepted>($"{of.Plot}: {act.GetType().Name} on {step.Day}: {(verdict as Verdict.Refused)?.Refusal}");
            file = ((Verdict.Accepted)verdict).Events.Aggregate(file ?? new Case { Id = new CaseId("c") }, (state, e) => state.After(e));
        }

        return CaseProcedure.Settled(file!, Seen(null, office, charter, today, entry));
    }

    private static Charter CharterOf(TownCase of) => Library.Newest(of.Steps.Select(s => s.Act).OfType<OpenCase>().Single().Register.Value.Split('/')[1])!;

    private static Charter CharterOf(Case file) => Library.Newest(file.Register.Value.Split('/')[1])!;

    private static Circumstances Seen(Actor? actor, TownOffice office, Charter charter, LocalDate today, Case? entry) => new()
    {
        Today = today,
        Actor = actor ?? new Actor(new ActorId("s"), "当事人", new HashSet<Role> { Role.Subject }, null),
        Keeper = office.Authority,
        Charter = charter,
        Edition = Library.Edition(charter.Edition),
        Calendar = Law.Calendar,
        ActorIsSubject = actor is null,
        DirectoryEntries = entry?.Listing is { } listing
            ? [new DirectoryEntry(new CaseId("entry"), entry.Register, new DayRange(listing.From, ListingDates.InForceUntil(entry)))]
            : [],
    };

    private static OfficeCast Cast(TownOffice office)
    {
        return new OfficeCast(Official("clerk", Role.Clerk), Official("officer", Role.Officer), Official("second", Role.SecondOfficer), Official("reviewer", Role.ReviewingOfficer));

        Actor Official(string id, Role role) => new(new ActorId(id), id, new HashSet<Role> { role }, office.Authority.Id);
    }
}
