using System.Runtime.CompilerServices;

namespace Probity.Simulation.Randomness;

/// <summary>What is made of random words.</summary>
public static class Uniforms
{
    private const double Step = 1.0 / 4294967296.0;

    /// <summary>A number in [0, 1).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Of(uint word) => word * Step;

    /// <summary>A whole number in [0, <paramref name="limit"/>).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Below(uint word, int limit) => (int)(((ulong)word * (uint)limit) >> 32);

    /// <summary>A standard normal number out of two words (Box and Muller 1958).</summary>
    public static double Normal(uint first, uint second) =>
        Math.Sqrt(-2.0 * Math.Log((first + 1.0) * Step)) * Math.Cos(Math.Tau * Of(second));

    /// <summary>A Poisson number by inversion; meant for means up to about 50.</summary>
    public static int Poisson(uint word, double mean)
    {
        var rest = Of(word);
        var probability = Math.Exp(-mean);
        var count = 0;
        while (rest >= probability && count < 1000)
        {
            rest -= probability;
            count++;
            probability *= mean / count;
        }

        return count;
    }
}

/// <summary>A probability as a threshold on a random word: exact at 0 and 1, and to 2^-32 between.</summary>
public readonly record struct Chance
{
    private readonly ulong _threshold;

    /// <summary>That probability, held between 0 and 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not a number.</exception>
    public Chance(double probability)
    {
        if (double.IsNaN(probability))
            throw new ArgumentOutOfRangeException(nameof(probability), "A probability is a number.");
        _threshold = (ulong)Math.Round(Math.Clamp(probability, 0, 1) * 4294967296.0);
    }

    /// <summary>Whether it happens with this word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Happens(uint word) => word < _threshold;
}
