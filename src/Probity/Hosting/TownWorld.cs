using NodaTime;
using Probity.Registers.Authorities;
using Probity.Storage;
using Probity.Town;
using Probity.Town.Assessments;
using Probity.Town.Joint;
using Probity.Town.Offices;

namespace Probity.Hosting;

/// <summary>A town: two courts, a few offices, every state a case can be in.</summary>
internal sealed class TownWorld : DemoWorld
{
    private const int Enterprises = 3600;
    private const int Persons = 2600;

    public override string Name => "town";

    public override async Task<string> GrowAsync(
        RegisterNode node, SeedingClock clock, LocalDate today, IProgress<(int Done, int Of)> progress, CancellationToken cancel)
    {
        var people = Townspeople.Invent(Seed, Enterprises, Persons, today);
        var charter = node.Library.Newest(TownBodies.Charter)!;
        await node.Directory.AddAuthorityAsync(TownBodies.HigherCourt, cancel);
        await node.Directory.AddAuthorityAsync(TownBodies.Court, cancel);
        await node.Directory.OpenRegisterAsync(new Register(TownBodies.Register, TownBodies.Court.Id, charter.Reference), cancel);
        var town = await DemoTown.CreateAccountsAsync(node, cancel);
        var cases = TownPlan.Of(Seed, people, town.Cast, charter, node.Library.Calendar(TownBodies.Court.TimeZone), today);
        cases = [.. cases, .. await AssessmentsAsync(node, people, today, cancel), .. await OfficesAsync(node, people, today, cancel)];
        await node.Directory.AddAuthorityAsync(TownAgreement.LandBureau, cancel);
        await DemoTown.CreateOfficersAsync(node, TownAgreement.LandBureau, "land", cancel);
        cases = await DemoAgreements.ConcludeAsync(node, TownAgreement.All, cases, today, cancel);
        var subjects = await DemoTown.CreateSubjectsAsync(node, cases, cancel);
        await new TownSeeding(node, clock).WorkAsync(cases, c => subjects[c.Subject.Identifiers[0]], progress, cancel);
        await DemoTown.KeepOnlyShownSubjectsAsync(node, cancel);
        await DemoReviews.SubmitAsync(node, clock, Seed, people, DemoTown.ShownCases(cases).First().Case.Subject.Identifiers[0], today, cancel);
        return DemoTown.Directory([people]);
    }

    private static async Task<IReadOnlyList<TownCase>> AssessmentsAsync(RegisterNode node, Townspeople people, LocalDate today, CancellationToken cancel)
    {
        var cases = new List<TownCase>();
        foreach (var office in AssessingOffice.All)
        {
            var charter = node.Library.Newest(office.Charter)!;
            await node.Directory.AddAuthorityAsync(office.Authority, cancel);
            await node.Directory.OpenRegisterAsync(new Register(office.Register, office.Authority.Id, charter.Reference), cancel);
            var cast = await DemoTown.CreateOfficeAsync(node, office, cancel);
            cases.AddRange(AssessmentPlan.Of(office, people, cast, charter, node.Library.Calendar(office.Authority.TimeZone), today));
        }

        return cases;
    }

    private static async Task<IReadOnlyList<TownCase>> OfficesAsync(RegisterNode node, Townspeople people, LocalDate today, CancellationToken cancel)
    {
        var cases = new List<TownCase>();
        foreach (var office in TownOffice.All)
        {
            await node.Directory.AddAuthorityAsync(office.Authority, cancel);
            foreach (var charter in office.Charters)
            {
                await node.Directory.OpenRegisterAsync(new Register(office.Register(charter), office.Authority.Id, node.Library.Newest(charter)!.Reference), cancel);
            }

            var law = new OfficeLaw(slug => node.Library.Newest(slug)!, node.Library.Calendar(office.Authority.TimeZone));
            cases.AddRange(OfficePlan.Of(office, people, await DemoTown.CreateOfficeAsync(node, office, cancel), law, today));
        }

        return cases;
    }
}
