using Probity.Simulation.Epidemics;
using Probity.Simulation.Networks;

namespace Probity.Benchmarks.Lab;

/// <summary>The ceiling: the virus as the shortest loop over flat arrays, one thread, fixed order, numbers from xorshift. Neither keyed draws nor threads nor order of chance.</summary>
internal sealed class PlainVirus(Network network, VirusRates rates, byte[] infected)
{
    private readonly int[] _offsets = network.Offsets.ToArray();
    private readonly int[] _targets = network.Targets.ToArray();
    private readonly uint _spread = Threshold(rates.Spread);
    private readonly uint _check = Threshold(rates.Check);
    private readonly uint _recover = Threshold(rates.Recover);
    private ulong _random = 88172645463325252;

    public void Step()
    {
        var (offsets, targets, state) = (_offsets, _targets, infected);
        var random = _random;
        for (var agent = 0; agent < state.Length; agent++)
        {
            if (state[agent] == 0)
                continue;
            for (var slot = offsets[agent]; slot < offsets[agent + 1]; slot++)
            {
                var other = targets[slot];
                if (state[other] == 0 && Next(ref random) < _spread)
                    state[other] = 1;
            }

            if (Next(ref random) < _check && Next(ref random) < _recover)
                state[agent] = 0;
        }

        _random = random;
    }

    private static uint Next(ref ulong random)
    {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        return (uint)(random >> 32);
    }

    private static uint Threshold(double chance) => (uint)Math.Min(uint.MaxValue, chance * 4294967296.0);
}
