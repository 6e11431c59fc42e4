using System.Xml.Linq;

namespace Probity.Architecture.Tests;

public sealed class SourceTests
{
    private const int LongestFile = 400;

    [Fact]
    public void Files_OfTheProductAndItsTests_AreAtMost400Lines() => House.Sources("src", ".cs", ".razor", ".css", ".sql")
        .Concat(House.Sources("lab", ".cs")).Concat(House.Sources("tests", ".cs", ".razor"))
        .Where(path => File.ReadLines(path).Count() > LongestFile).Select(Relative)
        .ShouldBeEmpty();

    [Fact]
    public void RealClock_IsNamedInProgramOnly() => House.Sources("src", ".cs", ".razor").Concat(House.Sources("lab", ".cs"))
        .Where(path => File.ReadAllText(path) is var text
            && (text.Contains("RS0030", StringComparison.Ordinal) || text.Contains("TimeProvider.System", StringComparison.Ordinal)
                || text.Contains("SystemClock.Instance", StringComparison.Ordinal) || text.Contains("DateTime.Now", StringComparison.Ordinal)))
        .Select(Relative).ShouldBe(["src/Probity/Program.cs"]);

    [Fact]
    public void BannedSymbols_AreCheckedInEveryProject()
    {
        House.Projects.Count.ShouldBeGreaterThan(5);
        foreach (var project in House.Projects.Where(p => Path.GetFileNameWithoutExtension(p) != "Probity"))
            File.ReadAllText(project).ShouldContain("eng/BannedSymbols.Libraries.txt", customMessage: Relative(project));
        var lab = House.Projects.Where(p => Relative(p).StartsWith("lab/", StringComparison.Ordinal)).ToArray();
        lab.ShouldNotBeEmpty();
        foreach (var project in lab)
            File.ReadAllText(project).ShouldContain("eng/BannedSymbols.Simulation.txt", customMessage: Relative(project));
        File.ReadAllText(Path.Combine(House.Root, "eng", "BannedSymbols.txt")).ShouldContain("P:System.TimeProvider.System;");
        File.ReadAllText(Path.Combine(House.Root, "eng", "Build.props")).ShouldContain("<TreatWarningsAsErrors>true</TreatWarningsAsErrors>");
    }

    [Fact]
    public void PublicTypes_OfTheDomain_AreExplained()
    {
        var domain = House.Assemblies.Single(a => a.GetName().Name == "Probity.Registers");
        var explained = XDocument.Load(Path.ChangeExtension(domain.Location, ".xml")).Descendants("member")
            .Where(m => !string.IsNullOrWhiteSpace(m.Element("summary")?.Value)).Select(m => m.Attribute("name")!.Value).ToHashSet();

        domain.GetExportedTypes().Select(t => "T:" + t.FullName!.Replace('+', '.')).Where(name => !explained.Contains(name)).ShouldBeEmpty();
        explained.ShouldNotBeEmpty();
    }

    [Fact]
    public void Classes_ThatNobodyDerivesFrom_AreSealed()
    {
        var types = House.Assemblies.SelectMany(a => a.GetTypes()).ToArray();
        var bases = types.Select(t => t.BaseType).OfType<Type>().Select(t => t.IsGenericType ? t.GetGenericTypeDefinition() : t).ToHashSet();

        types.Where(t => t is { IsClass: true, IsAbstract: false, IsSealed: false } && !bases.Contains(t)
                && t.Namespace?.StartsWith("Probity", StringComparison.Ordinal) == true && !t.Name.Contains('<', StringComparison.Ordinal) && t.Name != "_Imports"
                && !t.IsAssignableTo(typeof(Microsoft.AspNetCore.Components.IComponent)) && !IsOfTheCompiler(t))
            .Select(t => t.FullName).ShouldBeEmpty();
    }

    private static bool IsOfTheCompiler(Type type) => type.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute), false)
        || type.IsDefined(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute), false) || (type.DeclaringType is { } outer && IsOfTheCompiler(outer));

    private static string Relative(string path) => Path.GetRelativePath(House.Root, path).Replace('\\', '/');
}
