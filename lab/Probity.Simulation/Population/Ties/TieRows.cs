using Probity.Simulation.Networks;
using Probity.Simulation.Randomness;

namespace Probity.Simulation.Population.Ties;

/// <summary>Makes rows with kinds and strengths out of drafts. A slot is sorted as one number, target before kind, so that the closest kind of a pair comes first.</summary>
internal static class TieRows
{
    private const double OwnPart = 0.16;

    public static TieNetwork Build(int people, IReadOnlyList<List<TieDraft>> parts, Draws draws)
    {
        var offsets = Offsets(people, parts);
        var slots = Scattered(parts, offsets);
        var rows = SortedRows(offsets, slots);
        var targets = new int[rows[people]];
        var kinds = new TieKind[rows[people]];
        var strengths = new byte[rows[people]];
        Parallel.For(0, people, person =>
        {
            for (var place = 0; place < rows[person + 1] - rows[person]; place++)
            {
                var (slot, packed) = (rows[person] + place, slots[offsets[person] + place]);
                targets[slot] = (int)(packed >> 3);
                kinds[slot] = (TieKind)(packed & 7);
                strengths[slot] = Strength(draws, person, targets[slot], kinds[slot]);
            }
        });
        return new TieNetwork(new Network(rows, targets), kinds, strengths);
    }

    private static int[] Offsets(int people, IReadOnlyList<List<TieDraft>> parts)
    {
        var offsets = new int[people + 1];
        foreach (var tie in parts.SelectMany(p => p).Where(t => t.First != t.Second))
        {
            offsets[tie.First + 1]++;
            offsets[tie.Second + 1]++;
        }

        for (var person = 0; person < people; person++)
            offsets[person + 1] = checked(offsets[person + 1] + offsets[person]);
        return offsets;
    }

    private static long[] Scattered(IReadOnlyList<List<TieDraft>> parts, int[] offsets)
    {
        var slots = new long[offsets[^1]];
        var next = offsets.AsSpan(0, offsets.Length - 1).ToArray();
        foreach (var part in parts)
        {
            foreach (var tie in part)
            {
                if (tie.First == tie.Second)
                    continue;
                slots[next[tie.First]++] = ((long)tie.Second << 3) | (byte)tie.Kind;
                slots[next[tie.Second]++] = ((long)tie.First << 3) | (byte)tie.Kind;
            }
        }

        return slots;
    }

    /// <summary>Sorts each row and moves the first of each pair to the front; gives where the rows begin once the rest is dropped.</summary>
    private static int[] SortedRows(int[] offsets, long[] slots)
    {
        var rows = new int[offsets.Length];
        Parallel.For(0, offsets.Length - 1, person =>
        {
            var row = slots.AsSpan(offsets[person], offsets[person + 1] - offsets[person]);
            row.Sort();
            var distinct = 0;
            for (var slot = 0; slot < row.Length; slot++)
            {
                if (distinct == 0 || row[slot] >> 3 != row[distinct - 1] >> 3)
                    row[distinct++] = row[slot];
            }

            rows[person + 1] = distinct;
        });
        for (var person = 0; person < offsets.Length - 1; person++)
            rows[person + 1] += rows[person];
        return rows;
    }

    // Both ends see the same strength, so it is drawn for the pair.
    private static byte Strength(Draws draws, int one, int other, TieKind kind)
    {
        var chance = Uniforms.Of(draws.At(Math.Min(one, other), Math.Max(one, other), Purpose.TieStrength).First);
        return (byte)Math.Round(255 * Math.Clamp(TieKinds.Middle(kind) + (OwnPart * ((2 * chance) - 1)), 0.02, 1));
    }
}
