using System.Reflection;

namespace Probity.Web.Tests;

public sealed class AssemblyTests
{
    [Fact]
    public void Assembly_AskedForByName_LoadsOnThisRuntime() =>
        Assembly.Load("Probity.Web").GetName().Name.ShouldBe("Probity.Web");
}
