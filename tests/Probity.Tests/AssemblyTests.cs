using System.Reflection;

namespace Probity.Tests;

public sealed class AssemblyTests
{
    [Fact]
    public void Assembly_AskedForByName_LoadsOnThisRuntime() =>
        Assembly.Load("probity").GetName().Name.ShouldBe("probity");
}
