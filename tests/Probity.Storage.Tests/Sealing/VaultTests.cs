using System.Security.Cryptography;
using System.Text;
using Probity.Registers.Checks;
using Probity.Storage.Sealing;

namespace Probity.Storage.Tests.Sealing;

public sealed class VaultTests : IDisposable
{
    private readonly byte[] _master = [.. Enumerable.Range(1, 32).Select(n => (byte)n)];
    private readonly Vault _vault;

    public VaultTests() => _vault = new Vault(_master);

    [Fact]
    public void Hash_FromManyThreads_IsThePlainHmacOfKindAndText() => Parallel.For(0, 400, n =>
    {
        var name = $"Firm {n} 有限公司 {new string('x', n)}";

        _vault.HashName(name).ShouldBe(Plain("name", ComparedText.Of(name)));
        _vault.HashAddress(name).ShouldBe(Plain("address", ComparedText.Of(name)));
    });

    [Fact]
    public void Sealed_FromManyThreads_OpensWhereItBelongsAndNowhereElse() => Parallel.For(0, 200, n =>
    {
        var content = Encoding.UTF8.GetBytes($"purpose {n}");

        var body = _vault.SealRecord(content, $"check/{n}");

        _vault.OpenRecord(body, $"check/{n}").ShouldBe(content);
        Should.Throw<CryptographicException>(() => _vault.OpenRecord(body, $"check/{n + 1}"));
    });

    [Fact]
    public void Sealed_Twice_SharesNoNonce() =>
        Enumerable.Range(0, 1000).Select(_ => Convert.ToHexString(_vault.SealRecord("x"u8, "here").AsSpan(0, 12))).Distinct().Count().ShouldBe(1000);

    public void Dispose() => _vault.Dispose();

    private BlindHash Plain(string kind, string text) => BlindHash.Of(HMACSHA256.HashData(
        HKDF.DeriveKey(HashAlgorithmName.SHA256, _master, 32, info: "probity blind index"u8.ToArray()), Encoding.UTF8.GetBytes(kind + "\n" + text)));
}
