using Probity.CharterFiles;
using Probity.CharterFiles.Documents;
using Probity.CharterFiles.Drafting;

namespace Probity.Web.Drafts;

/// <summary>The pages that the form of a charter is spread over: one for each long part, and one for everything short.</summary>
internal static class DraftPart
{
    public const string About = "about";

    private static readonly string[] Long =
        ["instruments", "grounds", "exclusions", "clocks", "service", "measures", "publication", "repair", "rating"];

    /// <summary>Every part, in the order of the format.</summary>
    public static IReadOnlyList<string> All { get; } = [About, .. Long];

    /// <summary>The part in which a path is asked.</summary>
    public static string Of(string path)
    {
        var first = path.Split('.', '[')[0];
        return Long.Contains(first) ? first : About;
    }

    /// <summary>The keys directly below a path, or those of the top with an empty one.</summary>
    public static IEnumerable<AskedKey> Below(CharterDraft draft, string path, string part)
    {
        var prefix = path.Length == 0 ? "" : path + ".";
        return draft.Keys.Where(k => k.Path.StartsWith(prefix, StringComparison.Ordinal)
            && k.Path.AsSpan(prefix.Length).IndexOfAny('.', '[') < 0 && Of(k.Path) == part);
    }

    /// <summary>The id of the field in which a fault is mended: its own, or the nearest one around it.</summary>
    public static string FieldOf(CharterDraft draft, CharterFault fault)
    {
        for (var path = fault.Path; path.Length > 0; path = path[..Math.Max(0, path.LastIndexOfAny(['.', '[']))])
        {
            if (draft.Keys.FirstOrDefault(k => k.Path == path) is { } key)
            {
                return key.Form == KeyForm.Localized ? path + ".en" : path;
            }

            if (path.EndsWith(".en", StringComparison.Ordinal) || path.EndsWith(".zh", StringComparison.Ordinal))
            {
                return path;
            }

            if (path.EndsWith(']'))
            {
                return path;
            }
        }

        return "";
    }
}
