using System.Reflection;

namespace Probity.Browser.Tests;

public sealed class AssemblyTests
{
    [Fact]
    public void Assembly_AskedForByName_LoadsOnThisRuntime() =>
        Assembly.Load("Probity.Web").GetName().Name.ShouldBe("Probity.Web");
}
