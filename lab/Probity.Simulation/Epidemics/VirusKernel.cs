using Probity.Simulation.Networks;
using Probity.Simulation.Randomness;

namespace Probity.Simulation.Epidemics;

/// <summary>
/// A step of the virus on a network, fast. Spread to a contact outside the acting block is written at once: nobody reads it before that contact's own block
/// acts, and two who write it write the same. Spread within the block waits until all of it have acted. A contact already infected needs no draw.
/// </summary>
internal sealed class VirusKernel(Network network, VirusRates rates, Draws draws, byte[] infected, int threads)
{
    private const int Stretch = 2048;

    // Below this, sharing a block costs more than it gains.
    private const int WorthSharing = 4 * Stretch;

    private readonly Chance _spread = new(rates.Spread);
    private readonly Chance _check = new(rates.Check);
    private readonly Chance _recover = new(rates.Recover);
    private readonly Engine.Workers _workers = new(Engine.Workers.Count(threads));
    private readonly List<List<int>> _within = [];

    public void Step(int step)
    {
        Span<int> order = stackalloc int[VirusOnNetwork.Blocks];
        VirusOnNetwork.Shuffle(draws, step, order);
        foreach (var block in order)
            Block(step, VirusOnNetwork.FirstOf(block, network.People), VirusOnNetwork.FirstOf(block + 1, network.People));
    }

    private void Block(int step, int from, int to)
    {
        var stretches = (to - from + Stretch - 1) / Stretch;
        while (_within.Count < stretches)
            _within.Add([]);
        if (to - from < WorthSharing)
        {
            for (var stretch = 0; stretch < stretches; stretch++)
                Act(step, from, to, stretch);
        }
        else
        {
            _workers.Each(stretches, stretch => Act(step, from, to, stretch));
        }

        for (var stretch = 0; stretch < stretches; stretch++)
        {
            foreach (var agent in _within[stretch])
                infected[agent] = 1;
        }
    }

    private void Act(int step, int blockFrom, int blockTo, int stretch)
    {
        var within = _within[stretch];
        within.Clear();
        var from = blockFrom + (stretch * Stretch);
        var count = Math.Min(Stretch, blockTo - from);
        Span<uint> check = stackalloc uint[Stretch], recover = stackalloc uint[Stretch], unused = stackalloc uint[Stretch];
        PhiloxLanes.Fill(draws, from, step, Purpose.VirusCheck, check[..count], recover[..count], unused[..count], unused[..count]);
        var (offsets, targets) = (network.OffsetArray, network.TargetArray);
        var (block, width) = ((uint)blockFrom, (uint)(blockTo - blockFrom));
        for (var place = 0; place < count; place++)
        {
            var agent = from + place;
            if (infected[agent] == 0)
                continue;
            var first = offsets[agent];
            var contacts = targets.AsSpan(first, offsets[agent + 1] - first);
            for (var contact = 0; contact < contacts.Length; contact++)
            {
                var other = contacts[contact];
                var isWithin = (uint)other - block < width;
                if (isWithin || infected[other] == 0)
                    Spread(step, agent, contact, other, isWithin, within);
            }

            if (_check.Happens(check[place]) && _recover.Happens(recover[place]))
                infected[agent] = 0;
        }
    }

    private void Spread(int step, int agent, int contact, int other, bool isWithin, List<int> within)
    {
        if (!_spread.Happens(draws.At(agent, step, Purpose.VirusSpread, contact >> 2)[contact]))
            return;
        if (isWithin)
            within.Add(other);
        else
            infected[other] = 1;
    }
}
