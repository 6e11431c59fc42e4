using ArchUnitNET.Loader;
using Assembly = System.Reflection.Assembly;

namespace Probity.Architecture.Tests;

public sealed class SealingTests
{
    private static readonly ArchUnitNET.Domain.Architecture Storage = new ArchLoader().LoadAssemblies(Assembly.Load("Probity.Storage")).Build();

    [Theory]
    [InlineData("System.Security.Cryptography.AesGcm", "Vault")]
    [InlineData("System.Security.Cryptography.HKDF", "Vault")]
    [InlineData("System.Security.Cryptography.IncrementalHash", "KeyedHash")]
    [InlineData("Microsoft.Data.Sqlite.SqliteConnectionStringBuilder", "Database")]
    public void Craft_IsInOnePlaceOnly(string used, string place) => Users(used).ShouldBe([place]);

    [Fact]
    public void Hash_WithAKey_IsMadeInNoOtherWay() => Users("System.Security.Cryptography.HMACSHA256").ShouldBeEmpty();

    [Fact]
    public void Users_OfWhatMayBeUsedAnywhere_AreMany() => Users("Microsoft.Data.Sqlite.SqliteConnection").Count.ShouldBeGreaterThan(3);

    private static IReadOnlyList<string> Users(string used) =>
    [
        .. Storage.Types.Where(t => t.FullName.StartsWith("Probity", StringComparison.Ordinal) && t.Dependencies.Any(d => d.Target.FullName == used))
            .Select(t => t.Name).Distinct().Order(StringComparer.Ordinal),
    ];
}
