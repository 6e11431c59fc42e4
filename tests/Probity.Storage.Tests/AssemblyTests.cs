using System.Reflection;

namespace Probity.Storage.Tests;

public sealed class AssemblyTests
{
    [Fact]
    public void Assembly_AskedForByName_LoadsOnThisRuntime() =>
        Assembly.Load("Probity.Storage").GetName().Name.ShouldBe("Probity.Storage");
}
