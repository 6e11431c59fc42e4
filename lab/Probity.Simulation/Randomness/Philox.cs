using System.Runtime.CompilerServices;

namespace Probity.Simulation.Randomness;

/// <summary>Four independent uniform 32-bit words.</summary>
/// <param name="First">Word 0.</param>
/// <param name="Second">Word 1.</param>
/// <param name="Third">Word 2.</param>
/// <param name="Fourth">Word 3.</param>
public readonly record struct RandomWords(uint First, uint Second, uint Third, uint Fourth)
{
    /// <summary>Word 0 to 3.</summary>
    public uint this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (index & 3) switch { 0 => First, 1 => Second, 2 => Third, _ => Fourth };
    }
}

/// <summary>
/// Philox4x32-10, the counter-based generator of Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3" (SC 2011):
/// a pure function of a 128-bit counter and a 64-bit key, so that any draw can be made at any time, in any order, on any thread.
/// </summary>
public static class Philox
{
    internal const uint FirstMultiplier = 0xD2511F53;
    internal const uint SecondMultiplier = 0xCD9E8D57;
    internal const uint FirstWeyl = 0x9E3779B9;
    internal const uint SecondWeyl = 0xBB67AE85;
    internal const int Rounds = 10;

    /// <summary>The block of random words at a counter under a key.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static RandomWords Block(uint first, uint second, uint third, uint fourth, ulong key)
    {
        var (low, high) = ((uint)key, (uint)(key >> 32));
        for (var round = 0; round < Rounds; round++)
        {
            var left = (ulong)FirstMultiplier * first;
            var right = (ulong)SecondMultiplier * third;
            first = (uint)(right >> 32) ^ second ^ low;
            third = (uint)(left >> 32) ^ fourth ^ high;
            second = (uint)right;
            fourth = (uint)left;
            low += FirstWeyl;
            high += SecondWeyl;
        }

        return new RandomWords(first, second, third, fourth);
    }
}
