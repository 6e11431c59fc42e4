using System.Reflection;
using System.Text;

namespace Probity.Simulation.Experiments;

/// <summary>The experiments that come with the software, as built into this assembly from <c>lab/experiments</c>.</summary>
public static class ShippedExperiments
{
    private const string Folder = "experiments/";
    private const string Ending = ".yaml";
    private const string Example = "example";

    /// <summary>Their names, in order.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Resources().Where(r => r.Count(c => c == '/') == 1 && r != Folder + Example + Ending)
            .Select(r => r[Folder.Length..^Ending.Length]).Order(StringComparer.Ordinal),
    ];

    /// <summary>Text of the shipped experiment of that name, or null.</summary>
    public static string? Text(string name) => Names.Contains(name) ? Beside(name + Ending) : null;

    /// <summary>Text of a file that lies beside the shipped experiments, at a path relative to them, or null.</summary>
    public static string? Beside(string path)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Folder + path);
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>A commented experiment to begin with.</summary>
    /// <param name="name">Slug of the new experiment.</param>
    public static string Template(string name) =>
        Beside(Example + Ending)!.Replace("experiment: example\n", $"experiment: {name}\n", StringComparison.Ordinal);

    private static IEnumerable<string> Resources() =>
        Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal) && n.EndsWith(Ending, StringComparison.Ordinal));
}
