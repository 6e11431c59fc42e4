using Probity.Simulation.Randomness;

namespace Probity.Simulation.Networks;

/// <summary>Plain random graphs. The same arguments give the same graph, whatever the number of threads.</summary>
public static class RandomGraphs
{
    private const int Chunk = 1 << 14;

    /// <summary>
    /// A graph of Erdős and Rényi with a fixed number of ties, people × mean degree / 2, each between two people drawn uniformly. Pairs drawn twice
    /// count once, which lowers the mean degree by about z²/(2 people).
    /// </summary>
    /// <param name="people">How many people, two or more.</param>
    /// <param name="meanDegree">Mean degree z, from 0.</param>
    /// <param name="seed">Seed.</param>
    public static Network ErdosRenyi(int people, double meanDegree, ulong seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(people, 2);
        ArgumentOutOfRangeException.ThrowIfNegative(meanDegree);
        var draws = new Draws(seed);
        var ties = new Pair[checked((int)Math.Round(people * meanDegree / 2))];
        Parallel.For(0, (ties.Length + Chunk - 1) / Chunk, chunk =>
        {
            for (var tie = chunk * Chunk; tie < Math.Min(ties.Length, (chunk + 1) * Chunk); tie++)
                ties[tie] = Drawn(draws, tie, people);
        });
        return Network.FromTies(people, ties);
    }

    /// <summary>
    /// A configuration model: as many ties at each person as asked for, paired at random. Loops and repeated ties are dropped, so that a few people
    /// have fewer; an odd stub is left over.
    /// </summary>
    /// <param name="degrees">Wanted degree of each person, from 0.</param>
    /// <param name="seed">Seed.</param>
    public static Network Configuration(ReadOnlySpan<int> degrees, ulong seed)
    {
        var stubs = Stubs(degrees);
        var draws = new Draws(seed);
        for (var last = stubs.Length - 1; last > 0; last--)
        {
            var other = draws.Below(last + 1, last, 0, Purpose.StubOrder);
            (stubs[last], stubs[other]) = (stubs[other], stubs[last]);
        }

        var ties = new Pair[stubs.Length / 2];
        for (var tie = 0; tie < ties.Length; tie++)
            ties[tie] = new Pair(stubs[2 * tie], stubs[(2 * tie) + 1]);
        return Network.FromTies(degrees.Length, ties);
    }

    /// <summary>A random graph in which everybody has that many neighbours, but for the few that <see cref="Configuration"/> leaves with fewer.</summary>
    public static Network Regular(int people, int degree, ulong seed)
    {
        var degrees = new int[people];
        degrees.AsSpan().Fill(degree);
        return Configuration(degrees, seed);
    }

    private static Pair Drawn(Draws draws, int tie, int people)
    {
        var words = draws.At(tie, 0, Purpose.RandomTie);
        var first = Uniforms.Below(words.First, people);

        // The second end is one of the others: nobody is tied to themselves.
        var second = Uniforms.Below(words.Second, people - 1);
        return new Pair(first, second >= first ? second + 1 : second);
    }

    private static int[] Stubs(ReadOnlySpan<int> degrees)
    {
        var count = 0;
        foreach (var degree in degrees)
            count = checked(count + degree);
        var stubs = new int[count];
        var next = 0;
        for (var person = 0; person < degrees.Length; person++)
        {
            stubs.AsSpan(next, degrees[person]).Fill(person);
            next += degrees[person];
        }

        return stubs;
    }
}
