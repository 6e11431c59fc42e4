using System.Text;
using Probity.TransparencyLog.Checkpoints;
using Probity.TransparencyLog.Merkle;
using Probity.TransparencyLog.Notes;
using Probity.TransparencyLog.Tests.Merkle;
using Probity.TransparencyLog.Verdicts;
using Probity.TransparencyLog.Witnessing;

namespace Probity.TransparencyLog.Tests.Witnessing;

public sealed class WitnessRulesTests
{
    private static readonly MerkleProver Prover = new(TestLog.Of(20).Read);

    private WitnessedLog _known = new(Sample.Origin, [Sample.Key.Verifier], 0, default);

    [Fact]
    public void Checkpoints_ThatOnlyGrow_AreCosignedOneAfterTheOther()
    {
        foreach (var (old, size) in new[] { (0, 0), (0, 5), (5, 5), (5, 12), (12, 20) })
        {
            var request = Request(old, size);
            var answer = Ask(request.ToBytes());

            answer.Status.ShouldBe(200);
            var lines = SignedNote.ParseLines(Encoding.UTF8.GetBytes(answer.Body)).OrThrow();
            new CheckpointPolicy(Sample.Keys, [Sample.Witness.Verifier], 1).Judge(request.Checkpoint.With(lines), out var seen).Holds.ShouldBeTrue();
            seen.Single().UnixSeconds.ShouldBe(Sample.Start.ToUnixTimeSeconds());
            _known = answer.Updated!;
            (_known.Size, _known.Root).ShouldBe((size, Prover.Root(size)));
        }
    }

    [Fact]
    public void Request_ThatIsNone_IsBad()
    {
        Ask([]).Status.ShouldBe(400);
        Ask("old 0\n\nrubbish"u8).Status.ShouldBe(400);
        Answer(Request(0, 5).ToString().Replace("old 0", "old 00", StringComparison.Ordinal)).Status.ShouldBe(400);
        Answer(Request(0, 5).ToString().Replace("old 0", "old -1", StringComparison.Ordinal)).Status.ShouldBe(400);
        Ask((Request(0, 5) with { OldSize = 9 }).ToBytes()).Status.ShouldBe(400);
        Ask((Request(0, 5) with { Proof = [.. Enumerable.Repeat(Rfc6962.EmptyRoot, 64)] }).ToBytes()).Status.ShouldBe(400);
        Ask(new byte[AddCheckpointRequest.LongestBody + 1]).Status.ShouldBe(400);

        WitnessAnswer Answer(string body) => Ask(Encoding.UTF8.GetBytes(body));
    }

    [Fact]
    public void Log_NotWitnessedHere_IsNotFound() =>
        Ask(Request(0, 5, Sample.LogKey(4, "elsewhere.example/log")).ToBytes()).Status.ShouldBe(404);

    [Fact]
    public void Checkpoint_WithoutAKnownSignature_IsForbidden()
    {
        Ask(Request(0, 5, Sample.LogKey(4)).ToBytes()).Status.ShouldBe(403);
        var damaged = Request(0, 5).ToString().Replace("old 0\n\nlog.example", "old 0\n\nlog.example", StringComparison.Ordinal).Replace("\n5\n", "\n6\n", StringComparison.Ordinal);
        Ask(Encoding.UTF8.GetBytes(damaged)).Status.ShouldBe(403);
    }

    [Fact]
    public void OldSize_ThatIsNotTheOneCosignedLast_IsAConflictThatTellsIt()
    {
        _known = _known with { Size = 5, Root = Prover.Root(5) };

        foreach (var answer in new[] { Ask(Request(0, 12).ToBytes()), Ask(Request(3, 12).ToBytes()), Ask(Request(7, 12).ToBytes()) })
            (answer.Status, answer.ContentType, answer.Body, answer.IsMisbehaviour).ShouldBe((409, "text/x.tlog.size", "5\n", false));
    }

    [Fact]
    public void SplitViews_AreRefusedAndMarked()
    {
        var other = new MerkleProver(Fork().Read);
        _known = _known with { Size = 5, Root = Prover.Root(5) };

        var same = Ask(Signed(5, [], 5, other.Root(5)).ToBytes());
        var later = Ask(Signed(5, [.. other.Consistency(5, 12).Hashes], 12, other.Root(12)).ToBytes());
        var emptyProof = Ask(Signed(5, [], 12, Prover.Root(12)).ToBytes());

        (same.Status, same.IsMisbehaviour, same.Updated).ShouldBe((409, true, null));
        (later.Status, later.IsMisbehaviour, later.Updated).ShouldBe((422, true, null));
        (emptyProof.Status, emptyProof.Updated, emptyProof.Reason!.Value.Rule).ShouldBe((422, null, LogRule.ProofHasTheRightLength));
    }

    [Fact]
    public void Proof_FromTheEmptyTree_MustBeEmpty()
    {
        Ask(Signed(0, [Prover.Root(1)], 5, Prover.Root(5)).ToBytes()).Status.ShouldBe(422);
        Ask(Signed(0, [], 0, Prover.Root(5)).ToBytes()).Status.ShouldBe(422);
    }

    private static TestLog Fork()
    {
        var log = new TestLog();
        log.Append([.. PlainTree.Leaves(40)[20..]]);
        return log;
    }

    private static AddCheckpointRequest Request(long old, long size, SigningKey? key = null) =>
        Signed(old, old == 0 ? [] : [.. Prover.Consistency(old, size).Hashes], size, Prover.Root(size), key);

    private static AddCheckpointRequest Signed(long old, MerkleHash[] proof, long size, MerkleHash root, SigningKey? key = null) =>
        new(old, [.. proof], SignedCheckpoint.Sign(new Checkpoint((key ?? Sample.Key).Name, size, root), key ?? Sample.Key));

    private WitnessAnswer Ask(ReadOnlySpan<byte> body) =>
        WitnessRules.Decide(body, origin => origin == _known.Origin ? _known : null, Sample.Witness, Sample.Start);
}
