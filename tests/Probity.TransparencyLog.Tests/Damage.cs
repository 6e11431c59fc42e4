namespace Probity.TransparencyLog.Tests;

/// <summary>The least damage there is: one bit.</summary>
internal static class Damage
{
    /// <summary>The bytes once for each of their bits, with that bit changed.</summary>
    public static IEnumerable<(int Bit, byte[] Damaged)> OfEveryBit(byte[] bytes) =>
        Enumerable.Range(0, bytes.Length * 8).Select(bit => (bit, Flip(bytes, bit)));

    /// <summary>The bytes once for each of them, with one bit of it changed, in turn the lowest to the highest.</summary>
    public static IEnumerable<(int At, byte[] Damaged)> OfEveryByte(byte[] bytes) =>
        Enumerable.Range(0, bytes.Length).Select(at => (at, Flip(bytes, (at * 8) + (at % 8))));

    public static byte[] Flip(byte[] bytes, int bit)
    {
        byte[] damaged = [.. bytes];
        damaged[bit / 8] ^= (byte)(1 << (bit % 8));
        return damaged;
    }
}
