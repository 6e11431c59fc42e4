using System.Reflection;

namespace Probity.Registers.Tests;

public sealed class AssemblyTests
{
    [Fact]
    public void Assembly_AskedForByName_LoadsOnThisRuntime() =>
        Assembly.Load("Probity.Registers").GetName().Name.ShouldBe("Probity.Registers");
}
