using Probity.Simulation.Randomness;

namespace Probity.Simulation.Tests.Randomness;

public sealed class PhiloxTests
{
    // Known answers published with the generator (Random123, file kat_vectors, philox4x32 10).
    [Theory]
    [InlineData(0u, 0u, 0u, 0u, 0ul, 0x6627e8d5u, 0xe169c58du, 0xbc57ac4cu, 0x9b00dbd8u)]
    [InlineData(~0u, ~0u, ~0u, ~0u, ~0ul, 0x408f276du, 0x41c83b0eu, 0xa20bc7c6u, 0x6d5451fdu)]
    [InlineData(0x243f6a88u, 0x85a308d3u, 0x13198a2eu, 0x03707344u, 0x299f31d0_a4093822ul, 0xd16cfe09u, 0x94fdccebu, 0x5001e420u, 0x24126ea1u)]
    public void Block_AtAPublishedCounter_IsThePublishedAnswer(
        uint a, uint b, uint c, uint d, ulong key, uint first, uint second, uint third, uint fourth) =>
        Philox.Block(a, b, c, d, key).ShouldBe(new RandomWords(first, second, third, fourth));

    [Fact]
    public void Draws_ThatDifferInOneKeyOnly_Differ()
    {
        var draws = new Draws(1);
        var drawn = new[]
        {
            draws.At(1, 1, Purpose.RandomTie), draws.At(2, 1, Purpose.RandomTie), draws.At(1, 2, Purpose.RandomTie),
            draws.At(1, 1, Purpose.StubOrder), draws.At(1, 1, Purpose.RandomTie, 1), new Draws(2).At(1, 1, Purpose.RandomTie),
        };

        drawn.Distinct().Count().ShouldBe(drawn.Length);
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(0.3)]
    [InlineData(1.0)]
    public void Chance_OverManyWords_HappensAsOften(double probability)
    {
        var chance = new Chance(probability);
        var draws = new Draws(5);

        var share = Enumerable.Range(0, 20_000).Count(i => chance.Happens(draws.At(i, 0, Purpose.RandomTie).First)) / 20_000.0;

        share.ShouldBe(probability, 4.5 * Math.Sqrt(probability * (1 - probability) / 20_000));
        chance.Happens(uint.MaxValue).ShouldBe(probability >= 1);
        chance.Happens(0).ShouldBe(probability > 0);
    }

    [Fact]
    public void Chance_OfNoNumber_IsRefused() => Should.Throw<ArgumentOutOfRangeException>(() => new Chance(double.NaN));

    [Fact]
    public void Normal_AndPoisson_HaveTheirMoments()
    {
        var words = Enumerable.Range(0, 40_000).Select(i => new Draws(9).At(i, 0, Purpose.RandomTie)).ToArray();
        var normal = words.Select(w => Uniforms.Normal(w.First, w.Second)).ToArray();
        var poisson = words.Select(w => (double)Uniforms.Poisson(w.Third, 2.5)).ToArray();

        normal.Average().ShouldBe(0, 0.02);
        normal.Average(x => x * x).ShouldBe(1, 0.03);
        poisson.Average().ShouldBe(2.5, 0.04);
        poisson.Average(x => x * x).ShouldBe(2.5 + (2.5 * 2.5), 0.2);
    }
}
