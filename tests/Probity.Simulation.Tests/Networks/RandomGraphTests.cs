using CsCheck;
using Probity.Simulation.Networks;

namespace Probity.Simulation.Tests.Networks;

public sealed class RandomGraphTests
{
    [Fact]
    public void Network_OfAnyTies_HoldsThemBothWaysOnceAndSorted() => Gen.Select(Gen.Int[2, 30], Gen.Select(Gen.Int[0, 29], Gen.Int[0, 29]).Array[0, 80])
        .Sample((people, drawn) =>
        {
            var ties = drawn.Where(t => t.Item1 < people && t.Item2 < people).Select(t => new Pair(t.Item1, t.Item2)).ToArray();
            var wanted = ties.Where(t => t.First != t.Second).SelectMany(t => new[] { (t.First, t.Second), (t.Second, t.First) }).ToHashSet();

            var network = Network.FromTies(people, ties);

            Enumerable.Range(0, people).SelectMany(p => network.NeighboursOf(p).ToArray().Select(other => (p, other))).ShouldBe(wanted.Order());
            network.Slots.ShouldBe(wanted.Count);
            wanted.All(t => network.AreTied(t.Item1, t.Item2)).ShouldBeTrue();
        }, iter: 200);

    [Fact]
    public void Tie_ToNobody_IsRefused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Network.FromTies(3, [new Pair(0, 3)]));

    [Fact]
    public void ErdosRenyi_OfMeanDegreeSix_HasPoissonDegrees()
    {
        var graph = RandomGraphs.ErdosRenyi(50_000, 6, 7);
        var degrees = Enumerable.Range(0, graph.People).Select(graph.DegreeOf).ToArray();

        graph.MeanDegree.ShouldBe(6, 0.01);
        degrees.Average(d => (d - 6.0) * (d - 6.0)).ShouldBe(6, 0.25);
        (degrees.Count(d => d == 0) / 50_000.0).ShouldBe(Math.Exp(-6), 0.001);
    }

    [Fact]
    public void ErdosRenyi_WithTheSameSeed_IsTheSameAndAnotherIsNot()
    {
        var graph = RandomGraphs.ErdosRenyi(5_000, 4, 1);

        RandomGraphs.ErdosRenyi(5_000, 4, 1).Targets.SequenceEqual(graph.Targets).ShouldBeTrue();
        RandomGraphs.ErdosRenyi(5_000, 4, 2).Targets.SequenceEqual(graph.Targets).ShouldBeFalse();
    }

    [Fact]
    public void Configuration_OfGivenDegrees_KeepsNearlyAllOfThem()
    {
        var degrees = Enumerable.Range(0, 4_000).Select(i => 1 + (i % 7)).ToArray();

        var graph = RandomGraphs.Configuration(degrees, 3);

        Enumerable.Range(0, degrees.Length).All(i => graph.DegreeOf(i) <= degrees[i]).ShouldBeTrue();
        Enumerable.Range(0, degrees.Length).Count(i => graph.DegreeOf(i) < degrees[i]).ShouldBeLessThan(60);
    }
}
