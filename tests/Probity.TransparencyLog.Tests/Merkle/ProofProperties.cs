using CsCheck;
using Probity.TransparencyLog.Merkle;
using Probity.TransparencyLog.Tiles;

namespace Probity.TransparencyLog.Tests.Merkle;

public sealed class ProofProperties
{
    private const int Largest = 70_000;

    private static readonly TestLog Log = TestLog.Of(Largest);
    private static readonly MerkleHash[] Leaves = PlainTree.Leaves(Largest);

    private static readonly Gen<(int Old, int New)> Sizes =
        from large in Gen.OneOf(Gen.Int[1, 600], Gen.Int[1, Largest])
        from small in Gen.Int[1, large]
        select (small, large);

    [Fact]
    public void SmallTrees_AllPairsOfSizes_HaveTheProofsOfThePlainTree()
    {
        var prover = new MerkleProver(Log.Read);
        for (var size = 1; size <= 70; size++)
        {
            var leaves = Leaves[..size];
            var root = PlainTree.Root(leaves);
            for (var at = 0; at < size; at++)
            {
                var inclusion = prover.Inclusion(at, size);
                inclusion.Hashes.ShouldBe(PlainTree.Path(at, leaves));
                inclusion.Verify(leaves[at], root).Holds.ShouldBeTrue();
                var consistency = prover.Consistency(at + 1, size);
                consistency.Hashes.ShouldBe(PlainTree.Proof(at + 1, leaves));
                consistency.Verify(PlainTree.Root(leaves.AsSpan(0, at + 1)), root).Holds.ShouldBeTrue();
            }
        }
    }

    [Fact]
    public void Trees_AnyPairOfSizes_AreProvenFromThePlannedTilesAlone() => Sizes.Sample(
        sizes =>
        {
            var (old, size) = sizes;
            var included = new MerkleProver(Only(TilePlan.ForInclusion(old - 1, size)));
            var consistent = new MerkleProver(Only(TilePlan.ForConsistency(old, size)));
            var root = new MerkleProver(Only(TilePlan.ForRoot(size))).Root(size);
            var oldRoot = new MerkleProver(Log.Read).Root(old);

            included.Inclusion(old - 1, size).Verify(Leaves[old - 1], root).Holds.ShouldBeTrue();
            consistent.Consistency(old, size).Verify(oldRoot, root).Holds.ShouldBeTrue();
        },
        iter: 200);

    [Fact]
    public void Proofs_WithAnyBitChanged_AreRefused()
    {
        var prover = new MerkleProver(Log.Read);
        Sizes.Sample(
            sizes =>
            {
                var (old, size) = sizes;
                var (oldRoot, root) = (prover.Root(old), prover.Root(size));
                var inclusion = prover.Inclusion(old - 1, size);
                var consistency = prover.Consistency(old, size);
                foreach (var damaged in Damages(inclusion.Hashes))
                    (inclusion with { Hashes = [.. damaged] }).Verify(Leaves[old - 1], root).Holds.ShouldBeFalse();
                foreach (var damaged in Damages(consistency.Hashes))
                    (consistency with { Hashes = [.. damaged] }).Verify(oldRoot, root).Holds.ShouldBeFalse();
                for (var bit = 0; bit < 256; bit++)
                {
                    inclusion.Verify(Flip(Leaves[old - 1], bit), root).Holds.ShouldBeFalse();
                    inclusion.Verify(Leaves[old - 1], Flip(root, bit)).Holds.ShouldBeFalse();
                    consistency.Verify(Flip(oldRoot, bit), root).Holds.ShouldBeFalse();
                    consistency.Verify(oldRoot, Flip(root, bit)).Holds.ShouldBeFalse();
                }
            },
            iter: 5);
    }

    [Fact]
    public void Proofs_OfHostileShape_AreRefusedWithoutThrowing() => Gen.Select(Gen.Long, Gen.Long, Gen.Int[0, 80]).Sample(
        (first, second, count) =>
        {
            MerkleHash[] hashes = [.. Enumerable.Repeat(Leaves[0], count)];
            new InclusionProof(first, second, [.. hashes]).Verify(Leaves[1], Leaves[2]).Holds.ShouldBeFalse();
            new ConsistencyProof(first, second, [.. hashes]).Verify(Leaves[1], Leaves[2]).Holds.ShouldBeFalse();
            new InclusionProof(first, second, default).Verify(Leaves[1], Leaves[2]).Holds.ShouldBeFalse();
            new ConsistencyProof(first, second, default).Verify(Leaves[1], Leaves[2]).Holds.ShouldBeFalse();
        },
        iter: 2_000);

    [Fact]
    public void Prover_WithAMissingOrShortTile_SaysWhich()
    {
        Should.Throw<InvalidDataException>(() => new MerkleProver(_ => null).Root(3)).Message.ShouldContain("tile/0/000.p/3");
        Should.Throw<InvalidDataException>(() => new MerkleProver(_ => new byte[31]).Inclusion(0, 256)).Message.ShouldContain("31 bytes");
    }

    private static TileReader Only(IReadOnlyList<TileAddress> planned) => address => planned.Contains(address) ? Log.Read(address) : null;

    private static IEnumerable<MerkleHash[]> Damages(IReadOnlyList<MerkleHash> proof)
    {
        for (var at = 0; at < proof.Count; at++)
            for (var bit = 0; bit < 256; bit++)
                yield return [.. proof.Take(at), Flip(proof[at], bit), .. proof.Skip(at + 1)];
        yield return [.. proof, proof.Count > 0 ? proof[^1] : default];
        if (proof.Count > 0)
            yield return [.. proof.SkipLast(1)];
    }

    private static MerkleHash Flip(MerkleHash hash, int bit) => new(Damage.Flip(hash.ToArray(), bit));
}
