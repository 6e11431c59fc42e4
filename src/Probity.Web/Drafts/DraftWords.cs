using System.Globalization;
using Probity.CharterFiles.Documents;
using Probity.Web.Languages;

namespace Probity.Web.Drafts;

/// <summary>What the keys of the format are called on a form.</summary>
internal static class DraftWords
{
    /// <summary>The name of a key: one of its own, or the one it shares with its like, e.g. of every citation's article.</summary>
    public static string Label(Texts t, string kind) => t[KeyOf(t, "draft.key.", kind) ?? "draft.key." + kind];

    /// <summary>Help for a key, or null.</summary>
    public static string? Hint(Texts t, AskedKey key) => KeyOf(t, "draft.hint.", key.Kind) is { } own ? t[own]
        : key.Form switch { KeyForm.Span => t["draft.hint.span"], KeyForm.Slug => t["draft.hint.slug"], KeyForm.Date => t["draft.hint.date"], _ => null };

    /// <summary>One item of a list, numbered from 1: Ground 2.</summary>
    public static string Item(Texts t, string listKind, int index) =>
        t.Format("draft.item." + listKind, (index + 1).ToString(CultureInfo.InvariantCulture));

    /// <summary>A path in words, outermost first: Grounds, able-but-refuses, Longest first term.</summary>
    /// <param name="t">The reader's texts.</param>
    /// <param name="path">The path, items of its lists by place or by key.</param>
    /// <param name="first">What the path calls the first place; people call it 1.</param>
    public static string Trail(Texts t, string path, int first = 0)
    {
        var words = new List<string>();
        var kind = "";
        foreach (var step in path.Replace("[", ".[", StringComparison.Ordinal).Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step.StartsWith('['))
            {
                kind += "[]";
                var item = step.Trim('[', ']');
                words.Add(int.TryParse(item, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? (place + 1 - first).ToString(CultureInfo.InvariantCulture) : item);
                continue;
            }

            kind = kind.Length == 0 ? step : $"{kind}.{step}";
            words.Add(step is "en" or "zh" && words.Count > 0 ? t["draft.language." + step] : KeyOf(t, "draft.key.", kind) is { } key ? t[key] : step);
        }

        return string.Join(t["draft.trail"], words);
    }

    private static string? KeyOf(Texts t, string prefix, string kind)
    {
        var last = kind[(kind.LastIndexOf('.') + 1)..];
        return new[] { prefix + kind, $"{prefix}*.{last}" }.FirstOrDefault(t.Has);
    }
}
