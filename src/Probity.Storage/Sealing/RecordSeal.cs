using System.Security.Cryptography;
using System.Text;

namespace Probity.Storage.Sealing;

/// <summary>Seals under one key that is used again and again: each thread keeps a cipher that knows it.</summary>
internal sealed class RecordSeal(byte[] key) : IDisposable
{
    private readonly ThreadLocal<AesGcm> _own = new(() => new AesGcm(key, Vault.TagLength));

    /// <summary>As the vault seals with a key given once.</summary>
    public byte[] Seal(ReadOnlySpan<byte> content, string belongsTo) => Vault.Seal(_own.Value!, content, Encoding.UTF8.GetBytes(belongsTo));

    public void Dispose() => _own.Dispose();
}
