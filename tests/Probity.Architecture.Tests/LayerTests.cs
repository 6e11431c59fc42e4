using System.Reflection;

namespace Probity.Architecture.Tests;

public sealed class LayerTests
{
    // A project refers only to projects on lower floors.
    private static readonly Dictionary<string, int> Floors = new(StringComparer.Ordinal)
    {
        ["Probity.Registers"] = 0,
        ["Probity.TransparencyLog"] = 0,
        ["Probity.CharterFiles"] = 1,
        ["Probity.Federation"] = 1,
        ["Probity.Lists"] = 1,
        ["Probity.Simulation"] = 2,
        ["Probity.Storage"] = 2,
        ["Probity.Town"] = 3,
        ["Probity.Web"] = 3,
        ["Probity"] = 4,
    };

    [Fact]
    public void Projects_TheirReferences_PointOneWay() => House.Projects
        .SelectMany(p => Upward(Path.GetFileNameWithoutExtension(p), House.References(p, "ProjectReference")))
        .ShouldBeEmpty();

    [Theory]
    [InlineData("Probity.Registers", "Probity.Storage")]
    [InlineData("Probity.Storage", "Probity.Web")]
    [InlineData("Probity.Lists", "Probity.CharterFiles")]
    [InlineData("Probity.Simulation", "Probity.Storage")]
    [InlineData("Probity.Unplaced", "Probity.Registers")]
    public void Reference_Upward_IsFound(string from, string to) => Upward(from, [to]).ShouldNotBeEmpty();

    [Fact]
    public void Registers_ItsPackages_AreNodaTimeOnly()
    {
        var project = House.Projects.Single(p => Path.GetFileNameWithoutExtension(p) == "Probity.Registers");

        House.References(project, "PackageReference").ShouldBe(["NodaTime"]);
        House.References(project, "ProjectReference").ShouldBeEmpty();
        House.References(project, "FrameworkReference").ShouldBeEmpty();
    }

    [Fact]
    public void Lab_WhateverItReaches_IsNeverARegistersData()
    {
        var reached = Reached("Probity.Simulation");

        reached.ShouldContain("Probity.CharterFiles");
        reached.Intersect(["Probity.Storage", "Probity.Web", "Probity.Lists", "Microsoft.Data.Sqlite", "Dapper"]).ShouldBeEmpty();
    }

    [Fact]
    public void Sqlite_IsKnownToStorageOnly() => House.Assemblies
        .Where(a => a.GetReferencedAssemblies().Any(r => r.Name is "Microsoft.Data.Sqlite" or "Dapper"))
        .Select(a => a.GetName().Name).ShouldBe(["Probity.Storage"]);

    [Fact]
    public void WebFramework_IsKnownToWebAndHostOnly() => House.Assemblies
        .Where(a => a.GetReferencedAssemblies().Any(r => r.Name!.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)))
        .Select(a => a.GetName().Name!).ShouldBe(["probity", "Probity.Web"], ignoreOrder: true);

    /// <summary>Everything of this house that an assembly refers to, directly or through others, and their packages.</summary>
    private static HashSet<string> Reached(string name)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<string>([name]);
        while (waiting.TryDequeue(out var next))
        {
            foreach (var reference in Assembly.Load(next).GetReferencedAssemblies().Select(r => r.Name!).Where(reached.Add))
            {
                if (reference.StartsWith("Probity", StringComparison.Ordinal))
                    waiting.Enqueue(reference);
            }
        }

        return reached;
    }

    private static IEnumerable<string> Upward(string from, IEnumerable<string> to) => Floors.TryGetValue(from, out var floor)
        ? to.Where(t => !Floors.TryGetValue(t, out var other) || other >= floor).Select(t => $"{from} refers to {t}")
        : [$"{from} has no floor yet: give it one"];
}
