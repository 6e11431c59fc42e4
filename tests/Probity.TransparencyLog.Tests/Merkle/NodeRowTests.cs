using CsCheck;
using Probity.TransparencyLog.Merkle;

namespace Probity.TransparencyLog.Tests.Merkle;

public sealed class NodeRowTests
{
    [Fact]
    public void Parents_OfAnyRow_AreThoseHashedOneByOne() => Gen.Byte.Array[32].Array[0, 70].Sample(
        row =>
        {
            MerkleHash[] nodes = [.. row.Select(bytes => new MerkleHash(bytes))];
            var parents = new MerkleHash[nodes.Length / 2];

            NodeRow.Parents(nodes, parents);

            parents.ShouldBe(nodes.Chunk(2).Where(pair => pair.Length == 2).Select(pair => Rfc6962.NodeHash(pair[0], pair[1])));
        },
        iter: 1_000);

    [Fact]
    public void Parents_WrittenOverTheirChildren_AreTheSame()
    {
        var nodes = PlainTree.Leaves(256);

        NodeRow.Root(nodes).ShouldBe(PlainTree.Root(nodes));
    }
}
