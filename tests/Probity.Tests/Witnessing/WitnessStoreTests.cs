using System.Data.Common;
using Probity.Storage;
using Probity.Storage.Witnessing;
using Probity.Tests.Hosting;
using Probity.TransparencyLog.Checkpoints;
using Probity.TransparencyLog.Merkle;
using Probity.TransparencyLog.Notes;
using Probity.TransparencyLog.Tests;
using Probity.TransparencyLog.Witnessing;

namespace Probity.Tests.Witnessing;

public sealed class WitnessStoreTests : IDisposable
{
    private static readonly SigningKey Key = Sample.WitnessKey(1);

    private readonly Place _place = new();
    private readonly WitnessStore _store;

    public WitnessStoreTests()
    {
        _store = WitnessStore.Open(_place.Data);
        _store.Trust(Sample.Origin, Sample.Key.Verifier);
    }

    [Fact]
    public void Processes_WithOneDatabase_NeverCosignTwoTreesOfOneSize()
    {
        using var other = WitnessStore.Open(_place.Data);
        for (var tree = ""; tree.Length < 40;)
        {
            var (left, right) = (Offer(tree.Length, tree + 'a'), Offer(tree.Length, tree + 'b'));
            var answers = new WitnessAnswer[2];

            Parallel.Invoke(() => answers[0] = _store.Decide(left, Key, Sample.Start), () => answers[1] = other.Decide(right, Key, Sample.Start));

            answers.Select(a => a.Status).Order().ShouldBe([200, 409]);
            tree += answers[0].Status == 200 ? 'a' : 'b';
        }
    }

    [Fact]
    public void Clock_PutBack_MakesNoCosignatureEarlier()
    {
        var first = _store.Decide(Offer(0, "a"), Key, Sample.Start.AddHours(1));
        var second = _store.Decide(Offer(1, "aa"), Key, Sample.Start);

        Seconds(second, "aa").ShouldBe(Seconds(first, "a"));
        _store.Logs().Single().CosignedAt.ShouldBe(Sample.Start.AddHours(1));
    }

    [Fact]
    public void Evidence_TellsProofFromSuspicion_AndIsKeptOnce()
    {
        _store.Decide(Offer(0, "aaa"), Key, Sample.Start);
        for (var again = 0; again < 2; again++)
        {
            _store.Decide(Offer(0, "aab"), Key, Sample.Start);
            _store.Evidence()[0].Finding.ShouldBe(WitnessFinding.SplitView);
            _store.Decide(Offer(3, "aab"), Key, Sample.Start);
            _store.Decide(Offer(3, "aaba"), Key, Sample.Start);
        }

        _store.Evidence().Select(e => e.Finding).ShouldBe([WitnessFinding.SplitView, WitnessFinding.GrowthNotProven]);
        foreach (var evidence in _store.Evidence())
        {
            SignedCheckpoint.Parse(System.Text.Encoding.UTF8.GetBytes(evidence.Cosigned)).OrThrow().Note.Open([Sample.Key.Verifier]).IsGood.ShouldBeTrue();
            SignedCheckpoint.Parse(System.Text.Encoding.UTF8.GetBytes(evidence.Offered)).OrThrow().Note.Open([Sample.Key.Verifier]).IsGood.ShouldBeTrue();
        }
    }

    [Fact]
    public void Evidence_FromWhoHoldsTheKey_DoesNotFillTheDisk()
    {
        _store.Decide(Offer(0, "a"), Key, Sample.Start);

        for (var n = 0; n < WitnessStore.MostEvidence + 5; n++)
            _store.Decide(Offer(1, ((char)('b' + n)).ToString()), Key, Sample.Start);

        _store.Evidence().Count.ShouldBe(WitnessStore.MostEvidence);
    }

    [Fact]
    public void Signatures_OfStrangers_AreNotKept()
    {
        var checkpoint = SignedCheckpoint.Sign(Tree("a"), Sample.LogKey(7, "stranger"), Sample.Key);

        _store.Decide(new AddCheckpointRequest(0, [], checkpoint).ToBytes(), Key, Sample.Start).Status.ShouldBe(200);

        _store.Logs().Single().Checkpoint!.Note.Signatures.Single().Name.ShouldBe(Sample.Origin);
    }

    [Fact]
    public void Key_NoLongerTrusted_SignsNothingMore_AndTheSizeStaysKnown()
    {
        _store.Decide(Offer(0, "aaa"), Key, Sample.Start);
        var next = Sample.LogKey(5);

        _store.Trust(Sample.Origin, next.Verifier).ShouldBeTrue();
        _store.Trust(Sample.Origin, next.Verifier).ShouldBeFalse();
        _store.Distrust(Sample.Origin, Sample.Key.Verifier).ShouldBeTrue();
        _store.Distrust(Sample.Origin, Sample.Key.Verifier).ShouldBeFalse();

        _store.Decide(Offer(3, "aaa"), Key, Sample.Start).Status.ShouldBe(403);
        _store.Decide(Offer(0, "aab", next), Key, Sample.Start).Status.ShouldBe(409);
        _store.Decide(Offer(3, "aaa", next), Key, Sample.Start).Status.ShouldBe(200);
    }

    [Fact]
    public void Database_ThatAnotherHoldsForWriting_CosignsNothing()
    {
        using var holder = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Path.Combine(_place.Data, "witness.db")};Pooling=False");
        holder.Open();
        using (holder.BeginTransaction())
        {
            Should.Throw<DbException>(() => _store.Decide(Offer(0, "a"), Key, Sample.Start));
        }

        _store.Decide(Offer(0, "a"), Key, Sample.Start).Status.ShouldBe(200);
    }

    [Fact]
    public void Key_AndRecords_BelongTogether()
    {
        Should.Throw<NodeOpeningException>(() => Open(null)).Message.ShouldStartWith("--name: ");
        Should.Throw<NodeOpeningException>(() => Open("not a name")).Message.ShouldStartWith("--name: ");
        string made;
        using (var key = Open("witness.example"))
            made = key.Verifier.ToString();
        using (var again = Open(null))
            again.Verifier.ToString().ShouldBe(made);
        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(Path.Combine(_place.Keys, "witness.key")).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);

        Should.Throw<NodeOpeningException>(() => Open("other.example")).Message.ShouldContain("witness.example");
        Should.Throw<NodeOpeningException>(() => WitnessKey.Open(_store, _place.Data, Path.Combine(_place.Data, "keys"), null)).Message.ShouldContain("inside");
        using var fresh = WitnessStore.Open(Path.Combine(_place.Root, "fresh"));
        Should.Throw<NodeOpeningException>(() => WitnessKey.Open(fresh, Path.Combine(_place.Root, "fresh"), _place.Keys, "witness.example"))
            .Message.ShouldContain("records of what it cosigned are missing");
        File.Delete(Path.Combine(_place.Keys, "witness.key"));
        Should.Throw<NodeOpeningException>(() => Open("witness.example")).Message.ShouldContain(made);
    }

    public void Dispose()
    {
        _store.Dispose();
        _place.Dispose();
    }

    private SigningKey Open(string? name) => WitnessKey.Open(_store, _place.Data, _place.Keys, name);

    private static long Seconds(WitnessAnswer answer, string tree) => SignedCheckpoint.Sign(Tree(tree), Sample.Key)
        .With(SignedNote.ParseLines(System.Text.Encoding.UTF8.GetBytes(answer.Body)).OrThrow()).Note.Open([Key.Verifier]).OrThrow().Single().UnixSeconds!.Value;

    /// <summary>A request to go on from the first leaves of a tree to all of it. A tree is written as its leaves, a letter for each.</summary>
    private static byte[] Offer(int old, string tree, SigningKey? key = null) => new AddCheckpointRequest(
        old, old == 0 || old == tree.Length ? [] : Prover(tree).Consistency(old, tree.Length).Hashes, SignedCheckpoint.Sign(Tree(tree), key ?? Sample.Key)).ToBytes();

    private static Checkpoint Tree(string leaves) => new(Sample.Origin, leaves.Length, Prover(leaves).Root(leaves.Length));

    private static MerkleProver Prover(string leaves) => new(_ => MerkleHash.ToBytes([.. leaves.Select(l => Rfc6962.LeafHash([(byte)l]))]));
}
