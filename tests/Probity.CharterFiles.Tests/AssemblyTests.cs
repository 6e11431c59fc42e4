using System.Reflection;

namespace Probity.CharterFiles.Tests;

public sealed class AssemblyTests
{
    [Fact]
    public void Assembly_AskedForByName_LoadsOnThisRuntime() =>
        Assembly.Load("Probity.CharterFiles").GetName().Name.ShouldBe("Probity.CharterFiles");
}
