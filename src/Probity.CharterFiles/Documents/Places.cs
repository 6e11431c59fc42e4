using System.Globalization;
using System.Text.RegularExpressions;

namespace Probity.CharterFiles.Documents;

/// <summary>Places in lists, as paths name them.</summary>
internal static partial class Places
{
    /// <summary><c>grounds[0].term</c> as <c>grounds[].term</c>.</summary>
    public static string Without(string path) => Index().Replace(path, "[]");

    /// <summary><c>grounds[0].term</c> as <c>grounds</c>, <c>[0]</c>, <c>term</c>.</summary>
    public static string[] Steps(string path) =>
        path.Replace("[", ".[", StringComparison.Ordinal).Split('.', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The place that <c>[0]</c> names in a list of that length, or null.</summary>
    public static int? In(int length, string step) => step.StartsWith('[')
        && int.TryParse(step.AsSpan(1, step.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place < length ? place : null;

    [GeneratedRegex("\\[[0-9]+\\]", RegexOptions.CultureInvariant)]
    private static partial Regex Index();
}
