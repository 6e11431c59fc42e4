using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Probity.TransparencyLog.Merkle;

/// <summary>Hashes eight pairs of nodes at a time, one in each lane of a vector (SHA-256 after FIPS 180-4).</summary>
/// <remarks>
/// A proof from a cold tile costs 255 node hashes, and most of the time of a single one goes into the call. The plain
/// <see cref="Rfc6962.NodeHash"/> is the reference; a test holds both equal.
/// </remarks>
internal static class Sha256Lanes
{
    /// <summary>Pairs hashed at a time.</summary>
    public const int Lanes = 8;

    private const int Words = 16;

    private static readonly uint[] Initial =
    [
        0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
    ];

    private static readonly uint[] Rounds =
    [
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
        0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
        0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
        0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
        0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
    ];

    public static bool IsSupported => Vector256.IsHardwareAccelerated;

    /// <summary>Hashes 8 pairs into 8 parents, which may overlap the pairs only where these begin.</summary>
    public static void Parents(ReadOnlySpan<MerkleHash> pairs, Span<MerkleHash> parents)
    {
        Span<Vector256<uint>> block = stackalloc Vector256<uint>[Words];
        Span<Vector256<uint>> state = stackalloc Vector256<uint>[8];
        for (var i = 0; i < state.Length; i++)
            state[i] = Vector256.Create(Initial[i]);

        // 65 bytes are hashed: a byte 1, then both nodes, which that byte shifts out of the words' bounds. All but the last
        // byte fill one block; the last one, the end mark and the length in bits fill another.
        var last = Load(pairs, block);
        Compress(state, block);
        block.Clear();
        block[0] = Vector256.ShiftLeft(last, 24) | Vector256.Create(0x0080_0000u);
        block[15] = Vector256.Create(65u * 8);
        Compress(state, block);
        Store(state, parents);
    }

    private static Vector256<uint> Load(ReadOnlySpan<MerkleHash> pairs, Span<Vector256<uint>> block)
    {
        var bytes = MemoryMarshal.AsBytes(pairs);
        Span<uint> lanes = stackalloc uint[Lanes];
        var before = Vector256.Create(1u);
        for (var word = 0; word < Words; word++)
        {
            for (var lane = 0; lane < Lanes; lane++)
                lanes[lane] = BinaryPrimitives.ReadUInt32BigEndian(bytes[((lane * 2 * MerkleHash.Length) + (word * 4))..]);
            var loaded = Vector256.Create<uint>(lanes);
            block[word] = Vector256.ShiftLeft(before, 24) | Vector256.ShiftRightLogical(loaded, 8);
            before = loaded;
        }

        return before;
    }

    private static void Store(ReadOnlySpan<Vector256<uint>> state, Span<MerkleHash> parents)
    {
        var bytes = MemoryMarshal.AsBytes(parents);
        for (var word = 0; word < state.Length; word++)
            for (var lane = 0; lane < Lanes; lane++)
                BinaryPrimitives.WriteUInt32BigEndian(bytes[((lane * MerkleHash.Length) + (word * 4))..], state[word][lane]);
    }

    private static void Compress(Span<Vector256<uint>> state, Span<Vector256<uint>> block)
    {
        var (a, b, c, d) = (state[0], state[1], state[2], state[3]);
        var (e, f, g, h) = (state[4], state[5], state[6], state[7]);
        for (var round = 0; round < Rounds.Length; round++)
        {
            if (round >= Words)
                Extend(block, round & 15);
            var first = h + (Rotate(e, 6) ^ Rotate(e, 11) ^ Rotate(e, 25)) + ((e & f) ^ Vector256.AndNot(g, e)) + Vector256.Create(Rounds[round])
                + block[round & 15];
            var second = (Rotate(a, 2) ^ Rotate(a, 13) ^ Rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
            (h, g, f, e) = (g, f, e, d + first);
            (d, c, b, a) = (c, b, a, first + second);
        }

        state[0] += a;
        state[1] += b;
        state[2] += c;
        state[3] += d;
        state[4] += e;
        state[5] += f;
        state[6] += g;
        state[7] += h;
    }

    /// <summary>Replaces a word of the schedule by the one sixteen rounds later.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Extend(Span<Vector256<uint>> block, int at)
    {
        var (near, far) = (block[(at + 1) & 15], block[(at + 14) & 15]);
        block[at] += (Rotate(near, 7) ^ Rotate(near, 18) ^ Vector256.ShiftRightLogical(near, 3)) + block[(at + 9) & 15]
            + (Rotate(far, 17) ^ Rotate(far, 19) ^ Vector256.ShiftRightLogical(far, 10));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<uint> Rotate(Vector256<uint> value, int bits) =>
        Vector256.ShiftRightLogical(value, bits) | Vector256.ShiftLeft(value, 32 - bits);
}
