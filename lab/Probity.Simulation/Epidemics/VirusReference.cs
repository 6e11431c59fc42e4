using Probity.Simulation.Networks;
using Probity.Simulation.Randomness;

namespace Probity.Simulation.Epidemics;

/// <summary>A step of the virus on a network, as it is meant. <see cref="VirusKernel"/> does the same faster.</summary>
internal static class VirusReference
{
    public static void Step(Network network, VirusRates rates, Draws draws, int step, byte[] infected)
    {
        Span<int> order = stackalloc int[VirusOnNetwork.Blocks];
        VirusOnNetwork.Shuffle(draws, step, order);
        foreach (var block in order)
            Block(network, rates, draws, step, infected, block);
    }

    private static void Block(Network network, VirusRates rates, Draws draws, int step, byte[] infected, int block)
    {
        var (from, to) = (VirusOnNetwork.FirstOf(block, network.People), VirusOnNetwork.FirstOf(block + 1, network.People));
        var found = infected[from..to];
        var met = new List<int>();
        for (var agent = from; agent < to; agent++)
        {
            if (found[agent - from] == 0)
                continue;
            for (var slot = network.Offsets[agent]; slot < network.Offsets[agent + 1]; slot++)
            {
                if (Happens(rates.Spread, draws.At(slot, step, Purpose.VirusSpread).First))
                    met.Add(network.Targets[slot]);
            }

            // One draw decides check and recovery together; four agents share a block of words.
            if (Happens(rates.Check * rates.Recover, draws.At(agent / 4, step, Purpose.VirusCheck)[agent % 4]))
                infected[agent] = 0;
        }

        foreach (var agent in met)
            infected[agent] = 1;
    }

    private static bool Happens(double chance, uint word) => new Chance(chance).Happens(word);
}
