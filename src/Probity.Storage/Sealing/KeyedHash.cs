using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Probity.Storage.Sealing;

/// <summary>HMAC-SHA-256 under one key.</summary>
/// <remarks>Each thread keeps the state that follows from the key: deriving it anew takes longer than hashing a number.</remarks>
internal sealed class KeyedHash(byte[] key) : IDisposable
{
    private readonly ThreadLocal<IncrementalHash> _own = new(() => IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key));

    /// <summary>The hash of a text of one kind; texts of two kinds never share one.</summary>
    public void Hash(ReadOnlySpan<byte> kind, string text, Span<byte> digest)
    {
        var own = _own.Value!;
        own.AppendData(kind);
        own.AppendData("\n"u8);
        var rented = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        own.AppendData(rented, 0, Encoding.UTF8.GetBytes(text, rented));
        CryptographicOperations.ZeroMemory(rented);
        ArrayPool<byte>.Shared.Return(rented);
        own.GetHashAndReset(digest);
    }

    public void Dispose() => _own.Dispose();
}
