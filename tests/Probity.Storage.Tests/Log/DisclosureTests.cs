using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Storage.Log;
using Probity.TransparencyLog.Checkpoints;
using Probity.TransparencyLog.Entries;

namespace Probity.Storage.Tests.Log;

public sealed class DisclosureTests
{
    [Fact]
    public async Task Entry_OfAnOrganisation_OpensWhatTheCharterPublishesAndNoMore()
    {
        await using var court = await TestCourt.OpenAsync();
        var id = await court.ListAsync(TestCourt.Company);
        await court.Node.Logs.PublishAsync(null, default);

        var opened = await court.Node.Logs.Disclosures.OfEntryAsync(TestCourt.Register, id.Value, default);

        opened.ShouldAllBe(o => o.Disclosure.VerifyAgainst(o.Leaf).Holds && o.Disclosure["case"] == id.Value);
        opened.ShouldAllBe(o => o.Proof!.Verify(CheckpointPolicy.LogOnly(court.Node.Logs.Status(TestCourt.Register)!.Keys)).Holds);
        Value(opened, "content.subject.name").ShouldBe(TestCourt.Company.Name);
        var paths = opened.SelectMany(o => o.Disclosure.Fields.Select(f => f.Path)).ToArray();
        paths.ShouldContain("content.lastDay");
        paths.ShouldNotContain(p => p.StartsWith("content.by.", StringComparison.Ordinal) && p != "content.by.authority");
        paths.ShouldNotContain(p => p.Contains("evidence", StringComparison.OrdinalIgnoreCase) || p.Contains("report", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Entry_OfAPerson_OpensNothingToThePublic()
    {
        await using var court = await TestCourt.OpenAsync();
        var id = await court.ListAsync(TestCourt.Person);
        await court.Node.Logs.PublishAsync(null, default);

        (await court.Node.Logs.Disclosures.OfEntryAsync(TestCourt.Register, id.Value, default)).ShouldBeEmpty();
        foreach (var happened in (await court.ReadAsync(id)).History)
            (await court.Node.Logs.Disclosures.ReadAsync(TestCourt.Register, happened.Number, default)).ShouldBeOfType<PublicDisclosure.Nothing>();
    }

    [Fact]
    public async Task Case_ForItsSubject_OpensEveryField()
    {
        await using var court = await TestCourt.OpenAsync();
        var id = await court.ListAsync(TestCourt.Person);
        await court.Node.Logs.PublishAsync(null, default);

        var opened = court.Node.Logs.Disclosures.OfCase(await court.ReadAsync(id));

        opened.ShouldAllBe(o => o.Disclosure.VerifyAgainst(o.Leaf).Holds && o.Proof != null);
        Value(opened, "content.subject.identifiers.0").ShouldContain(TestCourt.Person.Identifiers[0].Value);
    }

    [Fact]
    public async Task Chain_OfACase_NamesEachPredecessorByNumberAndCommitment()
    {
        await using var court = await TestCourt.OpenAsync();
        var first = await court.OpenCaseAsync(TestCourt.Firm("First Ltd", 1), "1");
        await court.OpenCaseAsync(TestCourt.Firm("Between Ltd", 2), "2");
        await court.DoAsync(first, TestCourt.Clerk, new AddEvidence("Bank statement", "A balance.", EvidenceOrigin.Person, DataCategory.Means, true));

        var opened = court.Node.Logs.Disclosures.OfCase(await court.ReadAsync(first));

        opened[0].Disclosure[EntryPaths.PredecessorNumber].ShouldBeNull();
        opened[1].Disclosure[EntryPaths.PredecessorNumber].ShouldBe(new CanonicalValue.Integer(1));
        opened[1].Disclosure[EntryPaths.PredecessorCommitment].ShouldBe(new CanonicalValue.Text(opened[0].Leaf.Commitment.ToString()));
    }

    [Fact]
    public async Task Entry_WithASuspendedPublication_OpensNothing()
    {
        await using var court = await TestCourt.OpenAsync();
        var id = await court.ListAsync(TestCourt.Company);
        var holder = await court.HolderAsync(TestCourt.Company);

        await court.DoAsync(id, holder, new LodgeObjection("The debt was paid in February already.", NewFacts: true));

        (await court.Node.Logs.Disclosures.OfEntryAsync(TestCourt.Register, id.Value, default)).ShouldBeEmpty();
        (await court.Node.Logs.Disclosures.ReadAsync(TestCourt.Register, 1, default)).ShouldBeOfType<PublicDisclosure.Nothing>();
    }

    [Fact]
    public async Task Entry_AfterErasure_IsGoneAndItsLeavesStillProve()
    {
        await using var court = await TestCourt.OpenAsync();
        var id = await court.ListAsync(TestCourt.Company);
        await court.Node.Logs.PublishAsync(null, default);
        var kept = await court.Node.Logs.Disclosures.OfEntryAsync(TestCourt.Register, id.Value, default);

        await EraseAllAsync(court);

        (await court.Node.Logs.Disclosures.ReadAsync(TestCourt.Register, kept[0].Leaf.Number, default)).ShouldBeOfType<PublicDisclosure.Gone>();
        (await court.Node.Logs.Disclosures.ReadAsync(TestCourt.Register, 2, default)).ShouldBeOfType<PublicDisclosure.Nothing>("a confidential step was never shown");
        court.Node.Logs.Status(TestCourt.Register)!.Erased.ShouldBe(court.Node.Logs.Status(TestCourt.Register)!.Size);
        var checkpoint = court.Node.Logs.Checkpoint(TestCourt.Register)!;
        kept.ShouldAllBe(o => o.Disclosure.VerifyAgainst(o.Leaf).Holds, "whoever kept a disclosure can still prove it");
        Traces.Of(kept[0].Disclosure.Fields[0].SaltText, court.Options.DataDirectory).ShouldBeEmpty();
        Traces.Of(kept[0].Disclosure.Fields[0].Salt.ToArray(), court.Options.DataDirectory).ShouldBeEmpty();
        checkpoint.Size.ShouldBe(court.Node.Logs.Status(TestCourt.Register)!.Size);
    }

    private static string Value(IReadOnlyList<OpenedEntry> opened, string path) =>
        ((CanonicalValue.Text)opened.Select(o => o.Disclosure[path]).First(v => v is not null)!).Value;

    private static async Task EraseAllAsync(TestCourt court)
    {
        court.Time.MoveTo(court.Time.Today.PlusYears(12));
        (await court.Node.Housekeeping.SweepAsync(default)).Erased.ShouldBe(1);
        await court.Node.Logs.PublishAsync(null, default);
    }
}
