namespace Probity.Simulation.Networks;

/// <summary>Makes rows out of a list of ties. The rows are sorted, so that the order of the list leaves no trace.</summary>
internal static class RowBuilding
{
    public static Network Build(int people, ReadOnlySpan<Pair> ties)
    {
        var offsets = Offsets(people, ties);
        var targets = new int[offsets[people]];
        Scatter(ties, offsets, targets);
        var kept = SortRows(offsets, targets);
        return Compacted(offsets, targets, kept);
    }

    private static int[] Offsets(int people, ReadOnlySpan<Pair> ties)
    {
        var offsets = new int[people + 1];
        foreach (var (first, second) in ties)
        {
            if ((uint)first >= (uint)people || (uint)second >= (uint)people)
                throw new ArgumentOutOfRangeException(nameof(ties), $"A tie from {first} to {second} leaves the {people} people.");
            if (first == second)
                continue;
            offsets[first + 1]++;
            offsets[second + 1]++;
        }

        for (var person = 0; person < people; person++)
            offsets[person + 1] = checked(offsets[person + 1] + offsets[person]);
        return offsets;
    }

    private static void Scatter(ReadOnlySpan<Pair> ties, int[] offsets, int[] targets)
    {
        var next = offsets.AsSpan(0, offsets.Length - 1).ToArray();
        foreach (var (first, second) in ties)
        {
            if (first == second)
                continue;
            targets[next[first]++] = second;
            targets[next[second]++] = first;
        }
    }

    /// <summary>Sorts each row and moves its distinct targets to the front; gives how many those are.</summary>
    private static int[] SortRows(int[] offsets, int[] targets)
    {
        var kept = new int[offsets.Length - 1];
        Parallel.For(0, kept.Length, person =>
        {
            var row = targets.AsSpan(offsets[person], offsets[person + 1] - offsets[person]);
            row.Sort();
            var distinct = 0;
            for (var slot = 0; slot < row.Length; slot++)
            {
                if (slot == 0 || row[slot] != row[slot - 1])
                    row[distinct++] = row[slot];
            }

            kept[person] = distinct;
        });
        return kept;
    }

    private static Network Compacted(int[] offsets, int[] targets, int[] kept)
    {
        var rows = new int[offsets.Length];
        for (var person = 0; person < kept.Length; person++)
            rows[person + 1] = rows[person] + kept[person];
        if (rows[^1] == targets.Length)
            return new Network(offsets, targets);
        var distinct = new int[rows[^1]];
        for (var person = 0; person < kept.Length; person++)
            Array.Copy(targets, offsets[person], distinct, rows[person], kept[person]);
        return new Network(rows, distinct);
    }
}
