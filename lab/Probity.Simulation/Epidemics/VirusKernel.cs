using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Probity.Simulation.Engine;
using Probity.Simulation.Networks;
using Probity.Simulation.Randomness;

namespace Probity.Simulation.Epidemics;

/// <summary>
/// A step of the virus on a network, fast. Agents stand in words of 32, one bit each. Whoever is hit is noted in a sheet that each thread has for itself, and
/// taken over when its own block acts, since nobody relies on it before: hence hardly a line of cache is written by one thread and read by another.
/// A contact known to be infected needs no draw, for to be hit would change nothing, unless it acts in the same block and may recover in it.
/// </summary>
/// <remarks>
/// A block is one phase, shared among threads in stretches of whole words. In it a stretch takes over hits on its own words, draws recoveries and acts. Hits
/// within the block are noted in the next phase, when nobody takes over hits on these words.
/// </remarks>
internal sealed class VirusKernel
{
    /// <summary>Agents in a word.</summary>
    public const int WordSize = 1 << WordShift;

    private const int WordShift = 5;
    private const int QuadsInWord = WordSize / 4;
    private const int WordsInStretch = 32;
    private const int Lot = 256;
    private const int Apart = 32;

    // Below this little room it is better to draw than to look for more.
    private const int LeastRoom = 16;
    private readonly Network _network;
    private readonly Draws _draws;
    private readonly Workers _workers;
    private readonly Chance _spread;
    private readonly Chance _recover;
    private readonly uint[] _infected;
    private readonly Sheet[] _sheets;
    private readonly List<int>[][] _within;
    private readonly int _stretches;

    // A word in which nobody stands, away from all others.
    private readonly int _nobody;
    private readonly int[] _order = new int[VirusOnNetwork.Blocks];

    public VirusKernel(Network network, VirusRates rates, Draws draws, byte[] infected, Workers workers)
    {
        (_network, _draws, _workers) = (network, draws, workers);
        (_spread, _recover) = (new Chance(rates.Spread), new Chance(rates.Check * rates.Recover));
        var words = (network.People + WordSize - 1) / WordSize;
        _nobody = words + Apart;
        _infected = new uint[_nobody + Apart];
        foreach (var (agent, state) in infected.Index())
            _infected[agent / WordSize] |= (uint)state << agent;

        // As many for each thread, so that none waits for the last.
        _stretches = workers.Threads * ((words / VirusOnNetwork.Blocks / WordsInStretch / workers.Threads) + 1);
        _sheets = [.. Enumerable.Range(0, workers.Threads).Select(_ => new Sheet(_infected.Length, (words / VirusOnNetwork.Blocks / _stretches) + 2))];
        _within = [Lists(), Lists()];
    }

    public byte[] Infected() => [.. Enumerable.Range(0, _network.People).Select(agent => (byte)((Word(agent / WordSize) >> agent) & 1))];

    public double InfectedShare() => Enumerable.Range(0, _infected.Length).Sum(word => (long)BitOperations.PopCount(Word(word))) / (double)_network.People;

    public void Step(int step)
    {
        VirusOnNetwork.Shuffle(_draws, step, _order);
        _workers.Phases(VirusOnNetwork.Blocks, _stretches, (turn, stretch, thread) =>
        {
            _sheets[thread].Note(_within[(turn + 1) % 2][stretch]);
            Act(step, BlockAt(turn), stretch, _sheets[thread], _within[turn % 2][stretch]);
        });

        // Before the next step, which may begin with the block that was last.
        foreach (var last in _within.SelectMany(lists => lists))
            _sheets[0].Note(last);
    }

    private List<int>[] Lists() => [.. Enumerable.Range(0, _stretches).Select(_ => new List<int>(Lot))];

    private uint Word(int word) => _sheets.Aggregate(_infected[word], (state, sheet) => state | sheet.Hits[word]);

    private Block BlockAt(int turn) => new(VirusOnNetwork.FirstOf(_order[turn], _network.People), VirusOnNetwork.FirstOf(_order[turn] + 1, _network.People));

    private void Act(int step, Block block, int stretch, Sheet sheet, List<int> within)
    {
        var (first, words) = (block.From / WordSize, (block.Size + WordSize - 1) / WordSize);
        var (from, to) = (first + (int)((long)words * stretch / _stretches), first + (int)((long)words * (stretch + 1) / _stretches));
        TakeOver(step, from, sheet.Acting.AsSpan(0, to - from), sheet);
        var attempts = new Attempts(this, step, block, sheet, within);
        for (var word = from; word < to; word++)
            attempts.Of(word * WordSize, sheet.Acting[word - from]);
        attempts.Draw();
    }

    /// <summary>Whoever acts, and what is left of them afterwards. All words at a stroke, since the line of cache they stand in may be another thread's as well.</summary>
    private void TakeOver(int step, int first, Span<uint> acting, Sheet sheet)
    {
        var quads = acting.Length * QuadsInWord;
        Span<uint> one = sheet.Checks[0].AsSpan(0, quads), two = sheet.Checks[1].AsSpan(0, quads), three = sheet.Checks[2].AsSpan(0, quads), four = sheet.Checks[3].AsSpan(0, quads);
        PhiloxLanes.Fill(_draws, first * QuadsInWord, step, Purpose.VirusCheck, one, two, three, four);
        for (var place = 0; place < acting.Length; place++)
        {
            var quad = place * QuadsInWord;
            acting[place] = _infected[first + place];
            foreach (var other in _sheets)
                acting[place] |= other.Take(first + place);
            _infected[first + place] = acting[place]
                & ~Recovering(one.Slice(quad, QuadsInWord), two.Slice(quad, QuadsInWord), three.Slice(quad, QuadsInWord), four.Slice(quad, QuadsInWord));
        }
    }

    private uint Recovering(ReadOnlySpan<uint> one, ReadOnlySpan<uint> two, ReadOnlySpan<uint> three, ReadOnlySpan<uint> four)
    {
        var recovering = 0U;
        for (var quad = QuadsInWord - 1; quad >= 0; quad--)
        {
            recovering = (recovering << 4) | Bit(_recover.Happens(one[quad])) | (Bit(_recover.Happens(two[quad])) << 1)
                | (Bit(_recover.Happens(three[quad])) << 2) | (Bit(_recover.Happens(four[quad])) << 3);
        }

        return recovering;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Bit(bool set) => set ? 1U : 0;

    /// <summary>Attempts to infect, collected until there are enough to draw for together.</summary>
    private ref struct Attempts(VirusKernel kernel, int step, Block block, Sheet sheet, List<int> within)
    {
        private int _count;

        /// <summary>Adds those of the infected among those of a word. Agents next to each other have their contacts next to each other.</summary>
        public void Of(int first, uint acting)
        {
            var offsets = kernel._network.OffsetArray;
            while (acting != 0)
            {
                var from = BitOperations.TrailingZeroCount(acting);
                var length = BitOperations.TrailingZeroCount(~(acting >> from));
                Add(offsets[first + from], offsets[first + from + length]);
                acting &= length + from == WordSize ? 0 : uint.MaxValue << (from + length);
            }
        }

        /// <summary>Draws for every attempt collected.</summary>
        public void Draw()
        {
            PhiloxLanes.Firsts(kernel._draws, sheet.Slots.AsSpan(0, _count), step, Purpose.VirusSpread, sheet.Draws);
            for (var attempt = 0; attempt < _count; attempt++)
            {
                if (!kernel._spread.Happens(sheet.Draws[attempt]))
                    continue;
                var other = kernel._network.TargetArray[sheet.Slots[attempt]];
                if (block.Holds(other))
                    within.Add(other);
                else
                    sheet.Hits[other / WordSize] |= 1U << other;
            }

            _count = 0;
        }

        private void Add(int slot, int end)
        {
            while (slot < end)
            {
                if (Lot - _count < LeastRoom)
                    Draw();
                var upTo = Math.Min(end, slot + Lot - _count);
                Collect(slot, upTo);
                slot = upTo;
            }
        }

        // Without a branch on what is found, which nobody could foresee. Words of the block are left alone, for somebody may be writing them.
        private void Collect(int slot, int end)
        {
            ref var targets = ref MemoryMarshal.GetArrayDataReference(kernel._network.TargetArray);
            ref var infected = ref MemoryMarshal.GetArrayDataReference(kernel._infected);
            ref var hit = ref MemoryMarshal.GetArrayDataReference(sheet.Hits);
            ref var slots = ref MemoryMarshal.GetArrayDataReference(sheet.Slots);
            var (count, from, size, nobody) = (_count, block.From, block.Size, kernel._nobody);
            for (; slot < end; slot++)
            {
                var other = Unsafe.Add(ref targets, slot);
                var within = (int)(((uint)(other - from) - (long)size) >> 63);
                var word = (other >> WordShift) ^ (((other >> WordShift) ^ nobody) & within);
                var known = (Unsafe.Add(ref infected, word) | Unsafe.Add(ref hit, word)) >> other;
                Unsafe.Add(ref slots, count) = slot;
                count += (int)(~known & 1);
            }

            _count = count;
        }
    }

    /// <summary>What a thread has for itself: whom it hit, and room to work in.</summary>
    private sealed class Sheet(int words, int wordsAtOnce)
    {
        public uint[] Hits { get; } = new uint[words];

        public uint[] Acting { get; } = new uint[wordsAtOnce];

        public uint[][] Checks { get; } = [.. Enumerable.Range(0, 4).Select(_ => new uint[wordsAtOnce * QuadsInWord])];

        public int[] Slots { get; } = new int[Lot];

        public uint[] Draws { get; } = new uint[Lot];

        /// <summary>Notes whom others of their block hit.</summary>
        public void Note(List<int> hit)
        {
            foreach (var agent in CollectionsMarshal.AsSpan(hit))
                Hits[agent / WordSize] |= 1U << agent;
            hit.Clear();
        }

        /// <summary>Whom it hit in that word, which are hit no longer.</summary>
        public uint Take(int word)
        {
            var hit = Hits[word];
            if (hit != 0)
                Hits[word] = 0;
            return hit;
        }
    }

    private readonly record struct Block(int From, int To)
    {
        public int Size => To - From;

        public bool Holds(int agent) => (uint)(agent - From) < (uint)Size;
    }
}
