using System.Security.Cryptography;

namespace Probity.Storage.Log;

/// <summary>Random bytes fetched many at a time, since each call to the generator costs as much as the bytes. Each thread has its own.</summary>
internal sealed class SaltPool
{
    [ThreadStatic]
    private static SaltPool? _own;

    private readonly byte[] _bytes = new byte[4096];
    private int _left;

    /// <summary>Fills with bytes that are given out once and forgotten.</summary>
    public static void Fill(Span<byte> salt) => (_own ??= new SaltPool()).Give(salt);

    private void Give(Span<byte> salt)
    {
        if (salt.Length > _left)
        {
            RandomNumberGenerator.Fill(_bytes);
            _left = _bytes.Length;
        }

        _left -= salt.Length;
        var given = _bytes.AsSpan(_left, salt.Length);
        given.CopyTo(salt);
        given.Clear();
    }
}
