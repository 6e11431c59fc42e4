using NodaTime;
using Probity.Registers.Authorities;
using Probity.Storage;
using Probity.Town;
using Probity.Town.Assessments;
using Probity.Town.Offices;
using Probity.Town.Province;

namespace Probity.Hosting;

/// <summary>A province of eight cities: forty authorities on three levels, thirty registers, and flows and colours in the sizes of real ones.</summary>
/// <param name="part">Share of its cases, above 0, up to 1; its authorities, registers and people are always all there.</param>
internal sealed class ProvinceWorld(double part = 1) : DemoWorld
{
    // Each office of a city has people of its own, so that nobody's entries depend on the order in which offices are planned.
    private const int Parts = 5;
    private const int OfCourt = 0;
    private const int OfEcology = 1;
    private const int OfMarket = 2;
    private const int OfTax = 3;
    private const int OfProvince = 4;

    public override string Name => "province";

    public override async Task<string> GrowAsync(
        RegisterNode node, SeedingClock clock, LocalDate today, IProgress<(int Done, int Of)> progress, CancellationToken cancel)
    {
        foreach (var authority in ProvinceBodies.All)
        {
            await node.Directory.AddAuthorityAsync(authority, cancel);
        }

        foreach (var (register, charter) in ProvinceBodies.Registers)
        {
            await node.Directory.OpenRegisterAsync(new Register(register, register.Authority, node.Library.Newest(charter)!.Reference), cancel);
        }

        var people = ProvincePeople.Invent(Seed, today);
        IReadOnlyList<TownCase> cases =
        [
            .. await FlowsAsync(node, people, today, cancel), .. await ColoursAsync(node, people, today, cancel), .. await OfficesAsync(node, people, today, cancel),
        ];
        foreach (var city in City.All)
        {
            await DemoTown.CreateOfficersAsync(node, city.Land, $"{city.Prefix}land", cancel);
        }

        cases = await DemoAgreements.ConcludeAsync(node, ProvinceBodies.Agreements, cases, today, cancel);
        var subjects = await DemoTown.CreateSubjectsAsync(node, cases, cancel);
        await new TownSeeding(node, clock).WorkAsync(cases, c => subjects[c.Subject.Identifiers[0]], progress, cancel);
        await DemoTown.KeepOnlyShownSubjectsAsync(node, cancel);
        await DemoReviews.SubmitAsync(node, clock, Seed, people[0], DemoTown.ShownCases(cases).First().Case.Subject.Identifiers[0], today, cancel);
        return DemoTown.Directory(people);
    }

    private async Task<IReadOnlyList<TownCase>> FlowsAsync(RegisterNode node, IReadOnlyList<Townspeople> people, LocalDate today, CancellationToken cancel)
    {
        var higher = await AddAsync("higher", "严复议", Role.ReviewingOfficer, ProvinceBodies.HighCourt.Id);
        await AddAsync("auditor", "方审计", Role.Auditor, City.All[0].Court.Id);
        await AddAsync("province-auditor", "蒋审计", Role.Auditor, ProvinceBodies.HighCourt.Id);
        Actor[] creditors = [await AddAsync("creditor", "云汀市松达贸易有限公司债权部", Role.Applicant, null), await AddAsync("bank", "云岭合作银行清收部", Role.Applicant, null)];
        var courts = new List<(Courthouse, Townspeople, TownCast)>();
        foreach (var city in City.All)
        {
            var court = city.Court.Id;
            courts.Add((city.Courthouse, people[city.Number - 1].Part(OfCourt, Parts), new TownCast(
                await AddAsync($"{city.Prefix}clerk", "陆书记", Role.Clerk, court), await AddAsync($"{city.Prefix}officer", "顾承办", Role.Officer, court),
                await AddAsync($"{city.Prefix}second", "沈复核", Role.SecondOfficer, court), await AddAsync($"{city.Prefix}reviewer", "韩审查", Role.ReviewingOfficer, court),
                higher, creditors)));
        }

        return FlowPlan.Of(Seed, courts, node.Library.Newest(TownBodies.Charter)!, node.Library.Calendar(City.All[0].Court.TimeZone), today, part);

        async Task<Actor> AddAsync(string login, string name, Role role, AuthorityId? authority) =>
            (await DemoTown.CreateAsync(node, login, name, role, authority, cancel)).ToActor();
    }

    private async Task<IReadOnlyList<TownCase>> ColoursAsync(RegisterNode node, IReadOnlyList<Townspeople> people, LocalDate today, CancellationToken cancel)
    {
        var offices = new List<(AssessingOffice, Townspeople, AssessingCast)>();
        foreach (var city in City.All)
        {
            offices.Add((city.Ecology, people[city.Number - 1].Part(OfEcology, Parts), await DemoTown.CreateOfficeAsync(node, city.Ecology, cancel)));
        }

        var calendar = node.Library.Calendar(ProvinceBodies.Tax.Authority.TimeZone);
        var tax = await DemoTown.CreateOfficeAsync(node, ProvinceBodies.Tax, cancel);
        return
        [
            .. ColourPlan.Of(Seed, offices, node.Library.Newest(City.All[0].Ecology.Charter)!, calendar, today, part),
            .. AssessmentPlan.Of(ProvinceBodies.Tax, people[0].Part(OfTax, Parts), tax, node.Library.Newest(ProvinceBodies.Tax.Charter)!, calendar, today),
        ];
    }

    private static async Task<IReadOnlyList<TownCase>> OfficesAsync(RegisterNode node, IReadOnlyList<Townspeople> people, LocalDate today, CancellationToken cancel)
    {
        var cases = new List<TownCase>();
        foreach (var (at, office) in ProvinceBodies.Offices.Index())
        {
            var law = new OfficeLaw(slug => node.Library.Newest(slug)!, node.Library.Calendar(office.Authority.TimeZone));
            var some = people[at % people.Count].Part(office.Authority.Level == Level.Municipal ? OfMarket : OfProvince, Parts);
            cases.AddRange(OfficePlan.Of(office, some, await DemoTown.CreateOfficeAsync(node, office, cancel), law, today));
        }

        return cases;
    }
}
