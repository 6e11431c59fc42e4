using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Probity.Simulation.Networks;
using Probity.Simulation.Randomness;

namespace Probity.Simulation.Epidemics;

/// <summary>
/// A step of the virus on a network, fast. A block goes through three passes: who will recover is marked; the infected spread; the marks are carried out and
/// spread within the block takes effect. Spread to a contact outside the block is written at once: nobody reads it before that contact's own block acts, and
/// two who write it write the same. A contact that is infected and stays so needs no draw.
/// </summary>
internal sealed class VirusKernel(Network network, VirusRates rates, Draws draws, byte[] infected, int threads)
{
    // Infected, acts, but recovers at the end of its block: the lowest bit is what is left.
    private const byte Recovering = 2;
    private const int Stretch = 2048;
    private const int Attempts = 512;

    // Below this, sharing a block costs more than it gains.
    private const int WorthSharing = 4 * Stretch;

    private readonly Chance _spread = new(rates.Spread);
    private readonly Chance _recover = new(rates.Check * rates.Recover);
    private readonly Engine.Workers _workers = new(Engine.Workers.Count(threads));
    private readonly Engine.Workers _alone = new(1);
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
        var workers = to - from < WorthSharing ? _alone : _workers;
        workers.Each(stretches, stretch => Mark(step, from + (stretch * Stretch), End(from, to, stretch)));
        workers.Each(stretches, stretch => Act(step, (from, to), from + (stretch * Stretch), End(from, to, stretch), _within[stretch]));
        workers.Each(stretches, stretch => Settle(infected.AsSpan(from + (stretch * Stretch), End(from, to, stretch) - from - (stretch * Stretch))));
        for (var stretch = 0; stretch < stretches; stretch++)
        {
            foreach (var agent in _within[stretch])
                infected[agent] = 1;
        }
    }

    private static int End(int from, int to, int stretch) => Math.Min(to, from + ((stretch + 1) * Stretch));

    private void Mark(int step, int from, int to)
    {
        const int Quads = (Stretch / 4) + 2;
        Span<uint> one = stackalloc uint[Quads], two = stackalloc uint[Quads], three = stackalloc uint[Quads], four = stackalloc uint[Quads];
        var (first, count) = (from >> 2, ((to - 1) >> 2) - (from >> 2) + 1);
        PhiloxLanes.Fill(draws, first, step, Purpose.VirusCheck, one[..count], two[..count], three[..count], four[..count]);
        for (var quad = 0; quad < count; quad++)
        {
            MarkOne((first + quad) << 2, one[quad], from, to);
            MarkOne(((first + quad) << 2) + 1, two[quad], from, to);
            MarkOne(((first + quad) << 2) + 2, three[quad], from, to);
            MarkOne(((first + quad) << 2) + 3, four[quad], from, to);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void MarkOne(int agent, uint word, int from, int to)
    {
        if (_recover.Happens(word) && agent >= from && agent < to && infected[agent] == 1)
            infected[agent] = Recovering;
    }

    private void Act(int step, (int From, int To) block, int from, int to, List<int> within)
    {
        within.Clear();
        Span<int> attempts = stackalloc int[Attempts];
        var count = 0;
        var (offsets, targets) = (network.OffsetArray, network.TargetArray);
        ref var states = ref MemoryMarshal.GetArrayDataReference(infected);
        var next = offsets[from];
        for (var agent = from; agent < to; agent++)
        {
            var slot = next;
            next = offsets[agent + 1];
            if (Unsafe.Add(ref states, agent) == 0)
                continue;
            for (; slot < next; slot++)
            {
                if (Unsafe.Add(ref states, targets[slot]) == 1)
                    continue;
                attempts[count++] = slot;
                if (count == Attempts)
                    count = Try(step, block, attempts, within);
            }
        }

        Try(step, block, attempts[..count], within);
    }

    /// <summary>Draws for attempts on contacts that are not infected for certain; gives the empty count.</summary>
    private int Try(int step, (int From, int To) block, ReadOnlySpan<int> slots, List<int> within)
    {
        Span<uint> words = stackalloc uint[Attempts];
        PhiloxLanes.Firsts(draws, slots, step, Purpose.VirusSpread, words);
        for (var attempt = 0; attempt < slots.Length; attempt++)
        {
            if (!_spread.Happens(words[attempt]))
                continue;
            var other = network.TargetArray[slots[attempt]];
            if (other >= block.From && other < block.To)
                within.Add(other);
            else
                infected[other] = 1;
        }

        return 0;
    }

    private static void Settle(Span<byte> states)
    {
        for (var place = 0; place < states.Length; place++)
            states[place] &= 1;
    }
}
