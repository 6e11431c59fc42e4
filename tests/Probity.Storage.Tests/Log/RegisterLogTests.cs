using Dapper;
using Microsoft.Data.Sqlite;
using Probity.Registers.Cases;
using Probity.Registers.Cases.Acts;
using Probity.Storage.Cases;
using Probity.TransparencyLog.Checkpoints;
using Probity.TransparencyLog.Entries;
using Probity.TransparencyLog.Merkle;
using Probity.TransparencyLog.Notes;
using Probity.TransparencyLog.Tiles;

namespace Probity.Storage.Tests.Log;

public sealed class RegisterLogTests
{
    [Fact]
    public async Task Checkpoint_OfAListedCase_CoversEveryEventAndIsSignedByTheRegistersKey()
    {
        await using var court = await TestCourt.OpenAsync();
        var id = await court.ListAsync(TestCourt.Company);
        await court.Node.Logs.PublishAsync(null, default);

        var status = court.Node.Logs.Status(TestCourt.Register)!;

        status.Size.ShouldBe((await court.ReadAsync(id)).History.Count);
        status.Published!.Checkpoint.Size.ShouldBe(status.Size);
        status.Origin.ShouldEndWith(".probity.invalid/log/test-court/discredited");
        CheckpointPolicy.LogOnly(status.Keys).Judge(status.Published.Checkpoint).Holds.ShouldBeTrue();
    }

    [Fact]
    public async Task Leaves_OfEvents_SayRegisterNumberInstantAndCommitmentOnly()
    {
        await using var court = await TestCourt.OpenAsync();
        var id = await court.ListAsync(TestCourt.Person);
        await court.Node.Logs.PublishAsync(null, default);
        var history = (await court.ReadAsync(id)).History;

        ReadOnlySpan<byte> bundle = court.Node.Logs.Entries(TestCourt.Register, new EntryBundleAddress(0, history.Count));
        foreach (var happened in history)
        {
            EntryBundle.TryTake(ref bundle, out var entry).ShouldBeTrue();
            var leaf = LogLeaf.Parse(entry).OrThrow();
            leaf.Number.ShouldBe(happened.Number);
            leaf.Instant.ToDateTimeOffset().ShouldBe(happened.At.ToDateTimeOffset());
        }
    }

    [Fact]
    public async Task Tree_AcrossFullTiles_GivesTheRootOfItsLeavesAndProvesThem()
    {
        await using var court = await TestCourt.OpenAsync();
        for (var n = 1; n <= 300; n++)
            await court.OpenCaseAsync(TestCourt.Firm($"Firm {n} Ltd", n), $"{n}");
        await court.ReopenAsync();
        await court.Node.Logs.PublishAsync(null, default);
        var checkpoint = court.Node.Logs.Checkpoint(TestCourt.Register)!;

        var range = new CompactRange();
        foreach (var bundle in TilePlan.Entries(checkpoint.Size))
        {
            ReadOnlySpan<byte> entries = court.Node.Logs.Entries(TestCourt.Register, bundle);
            while (EntryBundle.TryTake(ref entries, out var entry))
                range.Append(Rfc6962.LeafHash(entry));
        }

        (range.Size, range.Root).ShouldBe((checkpoint.Size, checkpoint.Root));
        var prover = new MerkleProver(tile => court.Node.Logs.Tile(TestCourt.Register, tile));
        prover.Root(checkpoint.Size).ShouldBe(checkpoint.Root);
        court.Node.Logs.Tile(TestCourt.Register, new TileAddress(0, 1)).ShouldBeNull("the second tile is not full");
        court.Node.Logs.Tile(TestCourt.Register, new TileAddress(0, 0, 200))!.Length.ShouldBe(200 * MerkleHash.Length);
    }

    [Fact]
    public async Task Tiles_BeyondThePublishedCheckpoint_AreNotServed()
    {
        await using var court = await TestCourt.OpenAsync();
        await court.OpenCaseAsync(TestCourt.Company);
        court.Node.Logs.Entries(TestCourt.Register, new EntryBundleAddress(0, 1)).ShouldBeNull();

        await court.Node.Logs.PublishAsync(null, default);

        court.Node.Logs.Entries(TestCourt.Register, new EntryBundleAddress(0, 1)).ShouldNotBeNull();
        court.Node.Logs.Entries(TestCourt.Register, new EntryBundleAddress(0, 2)).ShouldBeNull();
    }

    [Fact]
    public async Task Checkpoint_WithoutEnoughWitnesses_IsNotPublished()
    {
        await using var court = await TestCourt.OpenAsync();
        await court.OpenCaseAsync(TestCourt.Company);

        await court.Node.Logs.PublishAsync((_, _, _) => Task.FromResult<IReadOnlyList<NoteSignature>?>(null), default);

        court.Node.Logs.Checkpoint(TestCourt.Register).ShouldBeNull();
    }

    [Fact]
    public async Task Act_ThatIsRefused_LeavesNoLeaf()
    {
        await using var court = await TestCourt.OpenAsync();
        var id = await court.OpenCaseAsync(TestCourt.Company);

        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(n => court.Node.Cases.ActAsync(
            id, new AddEvidence($"Note {n}", "What it shows.", EvidenceOrigin.Person, DataCategory.Means, n % 2 == 0), TestCourt.Clerk, null, null, default)));

        results.Count(r => r is ActResult.Done).ShouldBe(4);
        court.Node.Logs.Status(TestCourt.Register)!.Size.ShouldBe(5);
    }

    [Fact]
    public async Task Clock_ThatJumpsBack_DatesNoLeafBeforeItsPredecessor()
    {
        await using var court = await TestCourt.OpenAsync();
        await court.OpenCaseAsync(TestCourt.Firm("First Ltd", 1), "1");
        court.Time.MoveTo(court.Time.Today.PlusDays(-10));
        await court.OpenCaseAsync(TestCourt.Firm("Second Ltd", 2), "2");
        await court.Node.Logs.PublishAsync(null, default);

        ReadOnlySpan<byte> bundle = court.Node.Logs.Entries(TestCourt.Register, new EntryBundleAddress(0, 2));
        EntryBundle.TryTake(ref bundle, out var first);
        EntryBundle.TryTake(ref bundle, out var second);
        (LogLeaf.Parse(second).OrThrow().Instant >= LogLeaf.Parse(first).OrThrow().Instant).ShouldBeTrue();
    }

    [Fact]
    public async Task Key_Rotated_SignsFromThenOnAndIsIntroducedByTheOldOne()
    {
        await using var court = await TestCourt.OpenAsync();
        await court.OpenCaseAsync(TestCourt.Firm("First Ltd", 1), "1");
        await court.Node.Logs.PublishAsync(null, default);
        await court.Node.Logs.RotateKeyAsync(TestCourt.Register, default);
        await court.Node.Logs.PublishAsync(null, default);
        court.Node.Logs.Checkpoint(TestCourt.Register)!.Note.Open([court.Node.Logs.Status(TestCourt.Register)!.Keys.Current]).IsGood.ShouldBeTrue();
        await court.ReopenAsync();
        await court.OpenCaseAsync(TestCourt.Firm("Second Ltd", 2), "2");
        await court.Node.Logs.PublishAsync(null, default);

        var status = court.Node.Logs.Status(TestCourt.Register)!;

        status.Keys.Periods.Length.ShouldBe(2);
        status.Keys.Periods[1].FromSize.ShouldBe(1);
        CheckpointPolicy.LogOnly(status.Keys).Judge(status.Published!.Checkpoint).Holds.ShouldBeTrue();
        Directory.EnumerateFiles(court.Options.DataDirectory, "*.key", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Fact]
    public async Task Directory_KeptBeforeThereWasALog_GetsALeafForEveryEvent()
    {
        await using var court = await TestCourt.OpenAsync();
        var id = await court.ListAsync(TestCourt.Company);
        await ChangeAsync(court, "DELETE FROM log_leaf; DELETE FROM log_opening; DELETE FROM log_tile; DELETE FROM log_keys");
        await court.Node.Logs.PublishAsync(null, default);

        court.Node.Logs.Status(TestCourt.Register)!.Size.ShouldBe((await court.ReadAsync(id)).History.Count);
        var opened = await court.Node.Logs.Disclosures.OfEntryAsync(TestCourt.Register, id.Value, default);
        opened.ShouldNotBeEmpty();
        opened.ShouldAllBe(o => o.Disclosure.VerifyAgainst(o.Leaf).Holds);
    }

    [Theory]
    [InlineData("DELETE FROM log_leaf WHERE number = 1")]
    [InlineData("DELETE FROM log_leaf")]
    [InlineData("UPDATE log_checkpoint SET note = replace(note, char(10) || '2' || char(10), char(10) || '1' || char(10))")]
    public async Task Node_WhoseLogFellBehindItsCheckpoint_DoesNotOpen(string damage)
    {
        await using var court = await TestCourt.OpenAsync();
        await court.OpenCaseAsync(TestCourt.Firm("First Ltd", 1), "1");
        await court.OpenCaseAsync(TestCourt.Firm("Second Ltd", 2), "2");
        await court.Node.Logs.PublishAsync(null, default);

        (await Should.ThrowAsync<DamagedLogException>(ChangeAsync(court, damage))).Message.ShouldContain("test-court/discredited");
    }

    private static async Task ChangeAsync(TestCourt court, string sql)
    {
        await court.Node.DisposeAsync();
        await using (var connection = new SqliteConnection($"Data Source={Path.Combine(court.Options.DataDirectory, "probity.db")};Pooling=False"))
        {
            await connection.OpenAsync();
            await connection.ExecuteAsync(sql);
        }

        await court.ReopenAsync();
    }
}
