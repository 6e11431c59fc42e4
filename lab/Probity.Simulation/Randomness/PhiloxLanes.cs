using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Probity.Simulation.Randomness;

/// <summary>The same numbers as <see cref="Philox"/>, eight people at a time where the processor can (AVX2).</summary>
internal static class PhiloxLanes
{
    private const int Lanes = 8;

    /// <summary>Fills the four words of consecutive people at one step and purpose, index 0.</summary>
    public static void Fill(Draws draws, int firstPerson, int step, Purpose purpose, Span<uint> first, Span<uint> second, Span<uint> third, Span<uint> fourth)
    {
        var place = 0;
        if (Avx2.IsSupported)
        {
            for (; place <= first.Length - Lanes; place += Lanes)
                FillLanes(draws, firstPerson + place, step, purpose, place, first, second, third, fourth);
        }

        for (; place < first.Length; place++)
            (first[place], second[place], third[place], fourth[place]) = draws.At(firstPerson + place, step, purpose);
    }

    /// <summary>The first word of each of these people, in any order, at one step and purpose.</summary>
    public static void Firsts(Draws draws, ReadOnlySpan<int> people, int step, Purpose purpose, Span<uint> words)
    {
        var place = 0;
        if (Avx2.IsSupported)
        {
            for (; place <= people.Length - Lanes; place += Lanes)
            {
                var of = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(people), (nuint)place).AsUInt32();
                Block(draws, of, step, purpose).First.StoreUnsafe(ref MemoryMarshal.GetReference(words), (nuint)place);
            }
        }

        for (; place < people.Length; place++)
            words[place] = draws.At(people[place], step, purpose).First;
    }

    private static void FillLanes(
        Draws draws, int person, int step, Purpose purpose, int place, Span<uint> first, Span<uint> second, Span<uint> third, Span<uint> fourth)
    {
        var (a, b, c, d) = Block(draws, Vector256.Create((uint)person) + Vector256<uint>.Indices, step, purpose);
        a.StoreUnsafe(ref MemoryMarshal.GetReference(first), (nuint)place);
        b.StoreUnsafe(ref MemoryMarshal.GetReference(second), (nuint)place);
        c.StoreUnsafe(ref MemoryMarshal.GetReference(third), (nuint)place);
        d.StoreUnsafe(ref MemoryMarshal.GetReference(fourth), (nuint)place);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector256<uint> First, Vector256<uint> Second, Vector256<uint> Third, Vector256<uint> Fourth) Block(
        Draws draws, Vector256<uint> people, int step, Purpose purpose)
    {
        var a = people;
        var b = Vector256.Create((uint)step);
        var c = Vector256.Create((uint)purpose);
        var d = Vector256<uint>.Zero;
        var (low, high) = ((uint)draws.Seed, (uint)(draws.Seed >> 32));
        for (var round = 0; round < Philox.Rounds; round++)
        {
            var (leftHigh, leftLow) = Multiply(a, Philox.FirstMultiplier);
            var (rightHigh, rightLow) = Multiply(c, Philox.SecondMultiplier);
            a = rightHigh ^ b ^ Vector256.Create(low);
            c = leftHigh ^ d ^ Vector256.Create(high);
            b = rightLow;
            d = leftLow;
            low += Philox.FirstWeyl;
            high += Philox.SecondWeyl;
        }

        return (a, b, c, d);
    }

    // Even and odd lanes are multiplied apart, since a product takes twice the room.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector256<uint> High, Vector256<uint> Low) Multiply(Vector256<uint> value, uint by)
    {
        var factor = Vector256.Create(by);
        var even = Avx2.Multiply(value, factor).AsUInt32();
        var odd = Avx2.Multiply(Avx2.ShiftRightLogical(value.AsUInt64(), 32).AsUInt32(), factor).AsUInt32();
        var high = Avx2.Blend(Avx2.ShiftRightLogical(even.AsUInt64(), 32).AsUInt32(), odd, 0b10101010);
        var low = Avx2.Blend(even, Avx2.ShiftLeftLogical(odd.AsUInt64(), 32).AsUInt32(), 0b10101010);
        return (high, low);
    }
}
