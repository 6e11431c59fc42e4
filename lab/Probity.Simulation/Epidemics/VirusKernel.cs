using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Probity.Simulation.Engine;
using Probity.Simulation.Networks;
using Probity.Simulation.Randomness;

namespace Probity.Simulation.Epidemics;

/// <summary>
/// A step of the virus on a network, fast. A block takes two phases, each shared among threads in stretches. In the first, whoever will recover is marked;
/// in the second, the infected spread. A contact that is infected and stays so needs no draw. Spread to a contact outside the block is written at once: nobody
/// relies on it before that contact's own block acts, and two who write it write the same. What happens within the block is carried out in the phases of the
/// next: recoveries in its first, spread in its second, where it can only spare others a draw.
/// </summary>
internal sealed class VirusKernel(Network network, VirusRates rates, Draws draws, byte[] infected, Workers workers)
{
    // Infected, acts, but recovers at the end of its block: the lowest bit is what is left.
    private const byte Recovering = 2;
    private const int Stretch = 1024;
    private const int Lot = 256;
    private readonly Chance _spread = new(rates.Spread);
    private readonly Chance _recover = new(rates.Check * rates.Recover);
    private readonly int _stretches = StretchesFor(network.People, workers.Threads);
    private readonly int[] _order = new int[VirusOnNetwork.Blocks];
    private List<int>[][] _within = [];

    public void Step(int step)
    {
        if (_within.Length == 0)
            _within = [Lists(), Lists()];
        VirusOnNetwork.Shuffle(draws, step, _order);
        workers.Phases(2 * (VirusOnNetwork.Blocks + 1), _stretches, (phase, stretch) =>
        {
            if (phase % 2 == 0)
                SettleAndMark(step, phase / 2, stretch);
            else
                SpreadWithinAndAct(step, phase / 2, stretch);
        });
    }

    // As many for each thread, so that none waits for the last.
    private static int StretchesFor(int people, int threads) => threads * Math.Max(1, (people / VirusOnNetwork.Blocks / Stretch / threads) + 1);

    private List<int>[] Lists() => [.. Enumerable.Range(0, _stretches).Select(_ => new List<int>(Lot))];

    private void SettleAndMark(int step, int turn, int stretch)
    {
        if (turn > 0)
        {
            var before = Part(BlockAt(turn - 1), stretch);
            foreach (ref var state in infected.AsSpan(before.From, before.Size))
                state &= 1;
        }

        if (turn < VirusOnNetwork.Blocks)
            Mark(step, Part(BlockAt(turn), stretch));
    }

    private void SpreadWithinAndAct(int step, int turn, int stretch)
    {
        var before = _within[(turn + 1) % 2][stretch];
        foreach (var agent in before)
            infected[agent] = 1;
        before.Clear();
        if (turn < VirusOnNetwork.Blocks)
            Act(step, BlockAt(turn), Part(BlockAt(turn), stretch), _within[turn % 2][stretch]);
    }

    private Range BlockAt(int turn) => new(VirusOnNetwork.FirstOf(_order[turn], network.People), VirusOnNetwork.FirstOf(_order[turn] + 1, network.People));

    private Range Part(Range block, int stretch) =>
        new(block.From + (int)((long)block.Size * stretch / _stretches), block.From + (int)((long)block.Size * (stretch + 1) / _stretches));

    private void Mark(int step, Range part)
    {
        const int Quads = (Lot / 4) + 2;
        Span<uint> one = stackalloc uint[Quads], two = stackalloc uint[Quads], three = stackalloc uint[Quads], four = stackalloc uint[Quads];
        for (var from = part.From; from < part.To; from += Lot)
        {
            var to = Math.Min(part.To, from + Lot);
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
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void MarkOne(int agent, uint word, int from, int to)
    {
        if (_recover.Happens(word) && agent >= from && agent < to && infected[agent] == 1)
            infected[agent] = Recovering;
    }

    private void Act(int step, Range block, Range part, List<int> within)
    {
        Span<int> attempts = stackalloc int[Lot];
        var count = 0;
        var (offsets, targets) = (network.OffsetArray, network.TargetArray);
        ref var states = ref MemoryMarshal.GetArrayDataReference(infected);
        var next = offsets[part.From];
        for (var agent = part.From; agent < part.To; agent++)
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
                if (count == Lot)
                    count = Try(step, block, attempts, within);
            }
        }

        Try(step, block, attempts[..count], within);
    }

    /// <summary>Draws for attempts on contacts that are not infected for certain; gives the empty count.</summary>
    private int Try(int step, Range block, ReadOnlySpan<int> slots, List<int> within)
    {
        Span<uint> words = stackalloc uint[Lot];
        PhiloxLanes.Firsts(draws, slots, step, Purpose.VirusSpread, words);
        for (var attempt = 0; attempt < slots.Length; attempt++)
        {
            if (!_spread.Happens(words[attempt]))
                continue;
            var other = network.TargetArray[slots[attempt]];
            if (block.Holds(other))
                within.Add(other);
            else
                infected[other] = 1;
        }

        return 0;
    }

    private readonly record struct Range(int From, int To)
    {
        public int Size => To - From;

        public bool Holds(int agent) => (uint)(agent - From) < (uint)Size;
    }
}
