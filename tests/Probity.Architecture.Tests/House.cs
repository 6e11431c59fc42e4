using System.Reflection;
using System.Xml.Linq;

namespace Probity.Architecture.Tests;

/// <summary>The checkout these tests were built from: its projects, sources and assemblies.</summary>
internal static class House
{
    public static string Root { get; } = Find();

    public static IReadOnlyList<string> Projects { get; } =
        [.. new[] { "src", "lab" }.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), "*.csproj", SearchOption.AllDirectories)).Order(StringComparer.Ordinal)];

    public static IReadOnlyList<Assembly> Assemblies { get; } =
        [.. Projects.Select(p => Assembly.Load(AssemblyName(p)))];

    /// <summary>Hand-written files below a folder; what the build makes is left out.</summary>
    public static IEnumerable<string> Sources(string folder, params string[] endings) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories).Where(path =>
            endings.Contains(Path.GetExtension(path))
            && !Path.GetRelativePath(Root, path).Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"));

    /// <summary>Names of what a project refers to: its own projects, or packages.</summary>
    public static IReadOnlyList<string> References(string project, string element) =>
    [
        .. XDocument.Load(project).Descendants(element).Select(e => Path.GetFileNameWithoutExtension(
            element == "ProjectReference" ? e.Attribute("Include")!.Value : e.Attribute("Include")!.Value + ".x")),
    ];

    private static string AssemblyName(string project) =>
        XDocument.Load(project).Descendants("AssemblyName").FirstOrDefault()?.Value ?? Path.GetFileNameWithoutExtension(project);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Probity.slnx")))
            folder = folder.Parent;
        return folder.FullName;
    }
}
