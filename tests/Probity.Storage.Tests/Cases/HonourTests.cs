using Probity.Registers.Authorities;
using Probity.Registers.Calendars;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Registers.Charters;
using Probity.Registers.Measures;
using Probity.Storage.Lookups;

namespace Probity.Storage.Tests.Cases;

/// <summary>The redlist of volunteers on a real database: what is kept of an honour, and that nobody but its holder shows it.</summary>
public sealed class HonourTests
{
    private static readonly RegisterId Register = RegisterId.Parse("test-court/volunteers");
    private static readonly CharterReference Charter = new("volunteers", 1);

    [Fact]
    public async Task Honour_OfAPerson_IsTheHoldersAloneToShow()
    {
        await using var court = await OpenAsync();
        await court.ListAsync(TestCourt.Person);
        var id = await EnterAsync(court, await court.HolderAsync(TestCourt.Person));

        var told = (await court.Node.Lookups.AnswerAsync(TestCourt.Officer, TestCourt.Person.Identifiers, TestCourt.Person.Name, "A case to decide.", default))
            .ShouldBeOfType<LookupReply.Answered>().Entries;

        told.Select(entry => entry.Register).ShouldBe([TestCourt.Register]);
        (await court.Node.Entries.FindAsync(Register, id.Value, default)).ShouldBeNull();
        (await court.Node.Logs.Disclosures.OfEntryAsync(Register, id.Value, default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Honour_ReadAgainFromDisk_IsInForceFromTheDayItWasServed()
    {
        await using var court = await OpenAsync();
        var id = await EnterAsync(court, await court.HolderAsync(TestCourt.Person));
        var before = await court.Node.Projections.DumpAsync(default);

        await court.ReopenAsync();
        await court.Node.Projections.RebuildAsync(default);

        var file = (await court.ReadAsync(id)).Case;
        file.Listing!.IsInForceOn(court.Time.Today).ShouldBeTrue();
        file.Acceptance!.Remarks.ShouldBe("Thank you.");
        (await court.Node.Projections.DumpAsync(default)).ShouldBe(before);
    }

    [Fact]
    public async Task Honour_WithdrawnByItsHolder_EndsAtOnceAndIsErasedInTime()
    {
        await using var court = await OpenAsync();
        var holder = await court.HolderAsync(TestCourt.Person);
        var id = await EnterAsync(court, holder);

        await court.DoAsync(id, holder, new WithdrawAcceptance(""));

        (await court.ReadAsync(id)).Case.End.ShouldBe(CaseEnd.AcceptanceWithdrawn);
        court.Time.MoveTo(court.Time.Today.PlusYears(1).PlusDays(3));
        await court.DoAsync(id, TestCourt.Clerk, new EraseCase());
        (await court.ReadAsync(id)).Case.Subject.ShouldBeNull();
    }

    private static async Task<TestCourt> OpenAsync()
    {
        var court = await TestCourt.OpenAsync();
        await court.Node.Directory.OpenRegisterAsync(new Register(Register, TestCourt.Court.Id, Charter), default);
        return court;
    }

    private static async Task<CaseId> EnterAsync(TestCourt court, Actor holder)
    {
        var on = court.Time.Today.PlusDays(-20);
        var certificate = new LegalDocument("Test Volunteers", "Certificate 7", "", on, "Two hundred hours of service.", TestCourt.Person.Name);
        var id = await court.DoAsync(null, TestCourt.Clerk, new OpenCase(
            Register, TestCourt.Person, certificate, "volunteer-service", "Nominated by the organisation.", null, AttestsNoBannedData: true));
        await court.DoAsync(id, TestCourt.Clerk, new AddEvidence("Certificate", "The hours, as recorded.", EvidenceOrigin.Person, DataCategory.Conduct, true));
        await court.DoAsync(id, TestCourt.Clerk, new ConfirmIdentity("Identity card", (await court.ReadAsync(id)).Namesakes.Count, CheckDigitAccepted: false));
        await court.DoAsync(id, TestCourt.Officer, new ProposeListing(new Proposal(
            "volunteer-service", "Read to patients for two hundred hours.", on, [1], AbilityFinding.NotMade, "", FaultFinding.NotMade, "", [],
            [new MeasureReasons("commendation", "Regulation, Art. 32", "", "")], CalendarSpan.Years(1), Aggravated: false, Corrected: false)));
        await court.DoAsync(id, TestCourt.Officer, new IssueNotice());
        await court.DoAsync(id, TestCourt.Clerk, new RecordService(ServedDocument.Notice, "direct", "Receipt 1", court.Time.Today));
        await court.DoAsync(id, holder, new AcceptOffer("Thank you."));
        await court.DoAsync(id, TestCourt.Officer, new DecideCase(new Decision(true, TestCourt.Reasons, ["commendation"], CalendarSpan.Years(1))));
        await court.DoAsync(id, TestCourt.SecondOfficer, new ConfirmDecision(TestCourt.Reasons));
        await court.DoAsync(id, TestCourt.Clerk, new RecordService(ServedDocument.Decision, "direct", "Receipt 2", court.Time.Today));
        return id;
    }
}
