using Probity.Registers.Authorities;
using Probity.Registers.Calendars;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Charters;
using Probity.Registers.Recording;

namespace Probity.Storage.Tests.Cases;

/// <summary>A register of penalties on a real database: what is kept of a decision, and what is left of it at the end.</summary>
public sealed class RecordTests
{
    private static readonly RegisterId Register = RegisterId.Parse("test-court/market-penalties");

    private static readonly RecordedAct Fine = new("Fine", "A fine of 30,000 yuan.", "11990101000000001X", "Test Bureau", "11990101000000001X")
    {
        Penalty = new PenaltyDetails("False advertising", "Advertised a food as a cure.", "Advertising Law, Art. 58") { FineFen = 3_000_000, ValidUntil = PenaltyDetails.NoEnd },
        Remarks = "Paid in two parts.",
    };

    [Fact]
    public async Task Penalty_ReadAgainFromDisk_SaysAllItsDecisionSays()
    {
        await using var court = await OpenAsync();
        var id = await PublishAsync(court);
        var before = await court.Node.Projections.DumpAsync(default);

        await court.ReopenAsync();
        await court.Node.Projections.RebuildAsync(default);

        (await court.ReadAsync(id)).Case.Recorded.ShouldBe(Fine);
        (await court.Node.Projections.DumpAsync(default)).ShouldBe(before);
        var entry = court.Node.Entries.All(Register).ShouldHaveSingleItem();
        (entry.Recorded, entry.Name).ShouldBe((Fine, TestCourt.Company.Name));
        court.Node.Entries.OfOrganisation(TestCourt.Company.Identifiers[0]).Select(e => e.Reference).ShouldBe([entry.Reference]);
    }

    [Fact]
    public async Task Penalty_PastItsLastDay_IsShownNowhereAndErased()
    {
        await using var court = await OpenAsync();
        var id = await PublishAsync(court);

        court.Time.MoveTo((await court.ReadAsync(id)).Case.Listing!.LastDay.PlusDays(1));

        court.Node.Entries.All(Register).ShouldBeEmpty();
        court.Node.Entries.OfOrganisation(TestCourt.Company.Identifiers[0]).ShouldBeEmpty();
        court.Time.MoveTo(court.Time.Today.PlusYears(1).PlusDays(3));
        await court.DoAsync(id, TestCourt.Clerk, new EraseCase());
        (await court.ReadAsync(id)).Case.Recorded.ShouldBeNull();
    }

    private static async Task<TestCourt> OpenAsync()
    {
        var court = await TestCourt.OpenAsync();
        await court.Node.Directory.OpenRegisterAsync(new Register(Register, TestCourt.Court.Id, new CharterReference("market-penalties", 1)), default);
        return court;
    }

    private static async Task<CaseId> PublishAsync(TestCourt court)
    {
        var decision = new LegalDocument("Test Bureau", "(2026) 7", "", court.Time.Today.PlusDays(-10), Fine.Content, TestCourt.Company.Name);
        var id = await court.DoAsync(null, TestCourt.Clerk, new OpenCase(
            Register, TestCourt.Company, decision, "ordinary", Fine.Account(), null, AttestsNoBannedData: true)
        { Recorded = Fine });
        await court.DoAsync(id, TestCourt.Clerk, new ConfirmIdentity("Business licence", (await court.ReadAsync(id)).Namesakes.Count, CheckDigitAccepted: false));
        await court.DoAsync(id, TestCourt.Officer, new ProposeListing(new Proposal(
            "ordinary", Fine.Account(), decision.EffectiveOn!.Value, [], AbilityFinding.NotMade, "", FaultFinding.NotMade, "",
            ["warning-only", "no-influence"], [], CalendarSpan.Years(1), Aggravated: false, Corrected: false)));
        await court.DoAsync(id, TestCourt.Officer, new IssueNotice());
        await court.DoAsync(id, TestCourt.Clerk, new RecordService(ServedDocument.Notice, "direct", "Receipt 1", court.Time.Today));
        court.Time.MoveTo(court.Time.Today.PlusDays(10));
        await court.DoAsync(id, TestCourt.Officer, new DecideCase(new Decision(true, TestCourt.Reasons, [], CalendarSpan.Years(1))));
        await court.DoAsync(id, TestCourt.SecondOfficer, new ConfirmDecision(TestCourt.Reasons));
        await court.DoAsync(id, TestCourt.Clerk, new RecordService(ServedDocument.Decision, "direct", "Receipt 2", court.Time.Today));
        court.Time.MoveTo((await court.ReadAsync(id)).Case.Listing!.From);
        return id;
    }
}
