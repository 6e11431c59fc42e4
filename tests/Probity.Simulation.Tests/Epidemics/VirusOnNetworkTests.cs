using CsCheck;
using Probity.Simulation.Epidemics;
using Probity.Simulation.Networks;
using Probity.Simulation.Randomness;

namespace Probity.Simulation.Tests.Epidemics;

public sealed class VirusOnNetworkTests
{
    [Fact]
    public void Kernel_OnAnyNetwork_DoesWhatTheReferenceDoes() => Gen.Select(
        Gen.Int[2, 3_000], Gen.Double[0, 8], Gen.Double[0, 1], Gen.Double[0, 1], Gen.Select(Gen.ULong, Gen.Int[1, 3])).Sample((people, degree, spread, check, run) =>
    {
        var (seed, threads) = run;
        var network = RandomGraphs.ErdosRenyi(people, degree, seed);
        var rates = new VirusRates(spread, check, 0.3);
        using var fast = new VirusOnNetwork(network, rates, 0.2, seed, threads);
        var plain = VirusOnNetwork.FirstInfected(people, 0.2, seed);
        for (var step = 0; step < 6; step++)
        {
            fast.Step();
            VirusReference.Step(network, rates, new Draws(seed), step, plain);
            fast.Infected.ShouldBe(plain);
        }
    }, iter: 40, threads: 1);

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    public void Step_WithAnyNumberOfThreads_IsTheSame(int threads)
    {
        // Large enough that a block is shared among threads.
        var network = RandomGraphs.ErdosRenyi(600_000, 6, 1);
        using var one = new VirusOnNetwork(network, VirusRates.Usual, 0.1, 2, 1);
        using var many = new VirusOnNetwork(network, VirusRates.Usual, 0.1, 2, threads);
        for (var step = 0; step < 4; step++)
        {
            one.Step();
            many.Step();
        }

        many.Infected.ShouldBe(one.Infected);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Share_AtTenThousandAndMeanDegreeSix_SettlesWhereThePeersDo(int seed)
    {
        var virus = new VirusOnNetwork(RandomGraphs.ErdosRenyi(10_000, 6, (ulong)seed), VirusRates.Usual, 0.1, (ulong)seed, 1);
        for (var step = 0; step < 100; step++)
            virus.Step();
        var share = 0.0;
        for (var step = 0; step < 200; step++)
        {
            virus.Step();
            share += virus.InfectedShare / 200;
        }

        share.ShouldBeInRange(0.942, 0.948);
    }

    [Fact]
    public void Virus_ThatDoesNotSpread_DiesOut()
    {
        var virus = new VirusOnNetwork(RandomGraphs.ErdosRenyi(1_000, 6, 1), VirusRates.Usual with { Spread = 0 }, 0.5, 1, 1);
        for (var step = 0; step < 200; step++)
            virus.Step();

        virus.InfectedShare.ShouldBe(0);
    }
}
