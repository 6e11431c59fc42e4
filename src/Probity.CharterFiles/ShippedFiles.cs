using System.Reflection;
using System.Text;

namespace Probity.CharterFiles;

/// <summary>The texts of the files under <c>charters/</c>, as built into this assembly, in order of path.</summary>
internal static class ShippedFiles
{
    private const string EditionFolder = "charters/framework/";
    private const string CalendarFolder = "charters/calendars/";

    public static IEnumerable<string> Editions() => Read(name => Lies(name, EditionFolder));

    public static IEnumerable<string> Calendars() => Read(name => Lies(name, CalendarFolder));

    public static IEnumerable<string> Charters() =>
        Read(name => Lies(name, "charters/") && !Lies(name, EditionFolder) && !Lies(name, CalendarFolder));

    private static IEnumerable<string> Read(Func<string, bool> wanted)
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(wanted).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
            yield return reader.ReadToEnd();
        }
    }

    /// <summary>A build on Windows names resources with backslashes.</summary>
    private static bool Lies(string resource, string folder) =>
        resource.Replace('\\', '/').StartsWith(folder, StringComparison.Ordinal);
}
