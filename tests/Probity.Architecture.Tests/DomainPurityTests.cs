using System.Reflection;

namespace Probity.Architecture.Tests;

public sealed class DomainPurityTests
{
    [Fact]
    public void Registers_ItsReferences_AreTheRuntimeAndNodaTimeOnly()
    {
        var references = Assembly.Load("Probity.Registers").GetReferencedAssemblies();

        references.Select(reference => reference.Name!)
            .Where(name => name != "NodaTime" && !name.StartsWith("System.", StringComparison.Ordinal))
            .ShouldBeEmpty();
    }
}
