using System.Reflection;

namespace Probity.Lists.Tests;

public sealed class AssemblyTests
{
    [Fact]
    public void Assembly_AskedForByName_LoadsOnThisRuntime() =>
        Assembly.Load("Probity.Lists").GetName().Name.ShouldBe("Probity.Lists");
}
