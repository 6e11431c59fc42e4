using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Probity.Simulation.Engine;

/// <summary>The first eight bytes of the SHA-256 of the complete state.</summary>
internal static class StateFingerprint
{
    public static ulong Of(RunState state)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in Parts(state))
            hash.AppendData(part.Span);
        return BinaryPrimitives.ReadUInt64LittleEndian(hash.GetHashAndReset());
    }

    private static IEnumerable<ReadOnlyMemory<byte>> Parts(RunState state)
    {
        yield return BitConverter.GetBytes(state.Week);
        yield return Bytes(state.Means);
        yield return Bytes(state.Support);
        yield return Bytes(state.Marks);
        yield return Bytes(state.Debts);
        yield return state.Ties;
        yield return Bytes(state.Episodes.ToArray());
        yield return Bytes(state.WeekLedger);
        yield return Bytes(state.RunLedger);
    }

    private static ReadOnlyMemory<byte> Bytes<T>(T[] values)
        where T : unmanaged => MemoryMarshal.AsBytes(values.AsSpan()).ToArray();
}
