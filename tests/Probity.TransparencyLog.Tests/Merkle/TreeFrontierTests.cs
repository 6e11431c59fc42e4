using Probity.TransparencyLog.Merkle;
using Probity.TransparencyLog.Tiles;

namespace Probity.TransparencyLog.Tests.Merkle;

public sealed class TreeFrontierTests
{
    [Fact]
    public void Root_OfEverySizeTo600_IsThatOfThePlainTree()
    {
        var (frontier, range) = (TreeFrontier.Empty, new CompactRange());
        var leaves = PlainTree.Leaves(600);

        for (var size = 0; size <= leaves.Length; size++)
        {
            var root = PlainTree.Root(leaves.AsSpan(0, size));
            frontier.ComputeRoot().ShouldBe(root);
            range.Root.ShouldBe(root);
            if (size == leaves.Length)
                break;
            frontier = frontier.Append(leaves[size]).Frontier;
            range.Append(leaves[size]);
        }
    }

    [Fact]
    public void Append_InOneGo_GivesTheTilesThatGoingStepByStepGives()
    {
        var leaves = PlainTree.Leaves(70_000);
        var (frontier, stepwise) = (TreeFrontier.Empty, new List<FullTile>());
        foreach (var leaf in leaves)
        {
            var growth = frontier.Append(leaf);
            (frontier, _) = (growth.Frontier, growth.Completed.Length);
            stepwise.AddRange(growth.Completed);
        }

        var atOnce = TreeFrontier.Empty.Append(leaves);

        atOnce.Completed.Length.ShouldBe(stepwise.Count);
        foreach (var (whole, step) in atOnce.Completed.Zip(stepwise))
            (whole.Address == step.Address && whole.Hashes.Span.SequenceEqual(step.Hashes.Span)).ShouldBeTrue();
        atOnce.Completed.Length.ShouldBe(273 + 1);
        atOnce.Frontier.ComputeRoot().ShouldBe(frontier.ComputeRoot());
    }

    [Fact]
    public void Frontier_WhoseLongerOneIsThrownAway_GrowsElsewhere()
    {
        var leaves = PlainTree.Leaves(300);
        var kept = TreeFrontier.Empty.Append(leaves.AsSpan(0, 100)).Frontier;

        var thrown = kept.Append(leaves.AsSpan(200, 100)).Frontier;
        var grown = kept.Append(leaves.AsSpan(100, 200)).Frontier;

        kept.ComputeRoot().ShouldBe(PlainTree.Root(leaves.AsSpan(0, 100)));
        grown.ComputeRoot().ShouldBe(PlainTree.Root(leaves));
        thrown.ComputeRoot().ShouldBe(PlainTree.Root([.. leaves[..100], .. leaves[200..]]));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(256)]
    [InlineData(65_536)]
    [InlineData(66_000)]
    public void Restore_OfAStoredTree_GrowsAsIfNothingHadHappened(int size)
    {
        var log = TestLog.Of(size);
        var last = PlainTree.Leaves(size)[(size / 256 * 256)..];

        var restored = TreeFrontier.Restore(size, log.ReadFull, last);

        restored.ComputeRoot().ShouldBe(log.Frontier.ComputeRoot());
        var more = PlainTree.Leaves(700);
        restored.Append(more).Frontier.ComputeRoot().ShouldBe(log.Frontier.Append(more).Frontier.ComputeRoot());
    }

    [Fact]
    public void Restore_FromTooFewLeavesOrShortTiles_IsRefused()
    {
        var log = TestLog.Of(300);

        Should.Throw<InvalidDataException>(() => TreeFrontier.Restore(300, log.ReadFull, []));
        Should.Throw<InvalidDataException>(() => TreeFrontier.Restore(300, _ => new byte[32], PlainTree.Leaves(44)));
    }
}
