using Probity.Simulation.Population;

namespace Probity.Simulation.Tests.Population;

public sealed class SyntheticPopulationTests
{
    private static readonly SyntheticPopulation Town = SyntheticPopulation.Make(PopulationMargins.Shipped, 20_000, 11);

    [Fact]
    public void Population_MadeAgain_IsTheSameAndWithAnotherSeedIsNot()
    {
        var again = SyntheticPopulation.Make(PopulationMargins.Shipped, 20_000, 11);
        var other = SyntheticPopulation.Make(PopulationMargins.Shipped, 20_000, 12);

        again.Ties.Network.Targets.SequenceEqual(Town.Ties.Network.Targets).ShouldBeTrue();
        again.Ties.Strengths.SequenceEqual(Town.Ties.Strengths).ShouldBeTrue();
        other.Ties.Network.Targets.SequenceEqual(Town.Ties.Network.Targets).ShouldBeFalse();
    }

    [Fact]
    public void Ties_SeenFromEitherEnd_AreTheSame()
    {
        var network = Town.Ties.Network;
        for (var person = 0; person < network.People; person += 7)
        {
            for (var slot = network.Offsets[person]; slot < network.Offsets[person + 1]; slot++)
            {
                var other = network.Targets[slot];
                var back = network.Offsets[other] + network.NeighboursOf(other).BinarySearch(person);
                Town.Ties.Kinds[back].ShouldBe(Town.Ties.Kinds[slot]);
                Town.Ties.Strengths[back].ShouldBe(Town.Ties.Strengths[slot]);
            }
        }
    }

    [Fact]
    public void Households_EveryMember_KnowsEveryOther()
    {
        var (first, last) = (Town.Attributes.Households[5], Town.Attributes.Households[6]);
        for (var one = first; one < last; one++)
        {
            for (var other = one + 1; other < last; other++)
                Town.Ties.KindBetween(one, other).ShouldBe(TieKind.Household);
        }
    }

    [Fact]
    public void Ties_OfEveryKind_OccurAndCloserOnesAreStronger()
    {
        var middles = TieKinds.All.Select(kind => Enumerable.Range(0, Town.Ties.Kinds.Length)
            .Where(slot => Town.Ties.Kinds[slot] == kind).Average(slot => Town.Ties.Strengths[slot] / 255.0)).ToArray();

        middles.ShouldBe(middles.OrderDescending());
    }

    [Fact]
    public void Figures_OfTheTies_AreLikeThoseOfRealPeople()
    {
        var figures = NetworkFigures.Of(Town, stride: 3);

        figures.Degree.ShouldBeInRange(10, 30);
        figures.Clustering.ShouldBeInRange(0.15, 0.6);
        figures.AgeLikeness.ShouldBeGreaterThan(0.3);
        figures.StrengthAndOverlap.ShouldBeGreaterThan(0.3);
    }

    [Fact]
    public void Friends_WithoutHomophily_AreNotAlike()
    {
        var blind = SyntheticPopulation.Make(PopulationMargins.Shipped with { Homophily = 0 }, 20_000, 11);

        NetworkFigures.Of(blind, stride: 3).AgeLikeness.ShouldBe(0, 0.05);
    }

    [Fact]
    public void Margins_OfThePopulation_AreKept()
    {
        var people = Town.Attributes;
        var adults = Enumerable.Range(0, people.Count).Where(p => people.IsAdult(p, 0)).ToArray();
        var young = adults.Where(p => people.Age[p] < 60 * 52).ToArray();

        people.Cities.Length.ShouldBe(5);
        (people.FirstOfCity(1) / 20_000.0).ShouldBe(0.4, 0.001);
        (Enumerable.Range(0, Town.Households).Count(h => people.Households[h + 1] - people.Households[h] == 2) / (double)Town.Households).ShouldBe(0.30, 0.02);
        young.Average(p => people.Employer[p] >= 0 ? 1.0 : 0).ShouldBe(0.78, 0.02);
        adults.Average(p => people.Trust[p] / 255.0).ShouldBe(0.65, 0.02);
        (1 - (adults.Length / 20_000.0)).ShouldBeInRange(0.1, 0.3);
        people.BaseMeans.Order().ElementAt(10_000).ShouldBe(1, 0.05);
    }

    [Fact]
    public void Households_EachHasAnAdult() => Enumerable.Range(0, Town.Households)
        .All(h => Enumerable.Range(Town.Attributes.Households[h], Town.Attributes.Households[h + 1] - Town.Attributes.Households[h])
            .Any(p => Town.Attributes.IsAdult(p, 0))).ShouldBeTrue();

    [Theory]
    [InlineData(99)]
    [InlineData(60_000_001)]
    public void Population_OfANumberOutOfRange_IsRefused(int people) =>
        Should.Throw<ArgumentOutOfRangeException>(() => SyntheticPopulation.Make(PopulationMargins.Shipped, people, 1));
}
