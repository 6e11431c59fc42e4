using Probity.TransparencyLog.Checkpoints;
using Probity.TransparencyLog.Entries;
using Probity.TransparencyLog.Keys;
using Probity.TransparencyLog.Merkle;
using Probity.TransparencyLog.Proofs;
using Probity.TransparencyLog.Verdicts;

namespace Probity.TransparencyLog.Tests.Proofs;

public sealed class EntryProofTests
{
    private static readonly SaltedFields Entry = Sample.Entry();
    private static readonly CheckpointPolicy Policy = new(Sample.Keys, [Sample.Witness.Verifier], 1);

    [Fact]
    public void Proof_OfADisclosedEntry_IsVerifiedOffline()
    {
        var proof = EntryProof.Parse(Proof().ToBytes()).OrThrow();

        proof.Verify(Policy).ShouldBe(Verdict.Good);
        proof.ToString().ShouldStartWith("c2sp.org/tlog-proof@v1\nextra ");
        proof.Leaf.Number.ShouldBe(3);
        proof.Disclosure["content.subject.name"].ShouldBe((CanonicalValue)"Example Trading Ltd");
    }

    [Fact]
    public void Proof_WithAnyByteChanged_IsRefused()
    {
        var bytes = Proof().ToBytes();
        foreach (var (at, damaged) in Damage.OfEveryByte(bytes))
        {
            var reading = EntryProof.Parse(damaged);
            (reading.IsGood && reading.Value.Verify(Policy).Holds).ShouldBeFalse($"byte {at}");
        }
    }

    [Fact]
    public void Proof_WrongInEveryWay_GivesEveryReason()
    {
        var good = Proof();
        var foreign = Sample.LogKey(5, "log.example/log/other-court/other");
        var lie = good with
        {
            Leaf = good.Leaf with { Commitment = default },
            Proof = good.Proof with
            {
                Index = 1,
                Checkpoint = SignedCheckpoint.Sign(new Checkpoint(foreign.Name, good.Proof.Checkpoint.Size, Rfc6962.EmptyRoot), foreign),
            },
        };

        lie.Verify(Policy).Reasons.Select(r => r.Rule).ShouldBe(
        [
            LogRule.DisclosureOpensTheLeaf, LogRule.IndexFollowsFromTheNumber, LogRule.InclusionProofLeadsToTheRoot, LogRule.RegisterIsThatOfTheLog,
            LogRule.CheckpointIsOfThisLog, LogRule.LogSigned, LogRule.EnoughWitnessesCosigned,
        ]);
    }

    [Fact]
    public void Proof_UnderAKeyThatWasReplaced_StillVerifies()
    {
        var keys = Sample.Keys.Introduce(Sample.Key, Sample.LogKey(2), 100);

        Proof().Verify(CheckpointPolicy.LogOnly(keys)).Holds.ShouldBeTrue();
        Proof().Verify(CheckpointPolicy.LogOnly(KeyHistory.Of(Sample.LogKey(2).Verifier))).Holds.ShouldBeFalse();
    }

    [Theory]
    [InlineData("c2sp.org/tlog-proof@v1", "c2sp.org/tlog-proof@v2", LogRule.ProofFileHasItsLines)]
    [InlineData("index 2", "index 02", LogRule.ProofFileHasItsLines)]
    [InlineData("index 2", "INDEX 2", LogRule.ProofFileHasItsLines)]
    [InlineData("extra ", "extra  ", LogRule.ProofFileHasItsLines)]
    [InlineData("extra ", "extra e30=\nextra ", LogRule.ProofFileHasItsLines)]
    [InlineData("extra ", "Extra ", LogRule.ProofFileHasItsLines)]
    [InlineData("index 2\n", "index 2\n\n", LogRule.CheckpointSizeIsDecimal)]
    public void File_OfAnotherForm_IsRefused(string from, string to, LogRule rule) => EntryProof.Parse(
        System.Text.Encoding.UTF8.GetBytes(Proof().ToString().Replace(from, to, StringComparison.Ordinal))).Reason.Rule.ShouldBe(rule);

    [Fact]
    public void File_WithoutLeafAndDisclosure_IsRefused()
    {
        var bare = Proof().Proof with { Extra = default };

        TlogProof.Parse(bare.ToBytes()).IsGood.ShouldBeTrue();
        EntryProof.Parse(bare.ToBytes()).Reason.Rule.ShouldBe(LogRule.ProofFileCarriesLeafAndDisclosure);
        EntryProof.Parse((bare with { Extra = "{}"u8.ToArray() }).ToBytes()).Reason.Rule.ShouldBe(LogRule.ProofFileCarriesLeafAndDisclosure);
        TlogProof.Parse(new byte[TlogProof.LongestFile + 1]).Reason.Rule.ShouldBe(LogRule.ProofFileIsNotTooLong);
    }

    [Fact]
    public void Proof_OfAnotherPlace_CannotBeMade()
    {
        var proof = Proof();

        Should.Throw<ArgumentException>(() => EntryProof.Of(proof.Leaf with { Number = 2 }, proof.Disclosure, proof.Proof.Inclusion, proof.Proof.Checkpoint));
    }

    private static EntryProof Proof()
    {
        var leaf = Sample.Leaf(3, Entry);
        var log = new PublishedLog().Append(PublishedLog.Leaf(1).ToBytes(), PublishedLog.Leaf(2).ToBytes(), leaf.ToBytes(), PublishedLog.Leaf(4).ToBytes())
            .Publish(Sample.Witness);
        var prover = new MerkleProver(address => log.Files.GetValueOrDefault(address.Path));
        return EntryProof.Of(leaf, Entry.Disclose(path => path.StartsWith("content.subject", StringComparison.Ordinal)), prover.Inclusion(2, 4), log.Checkpoint);
    }
}
