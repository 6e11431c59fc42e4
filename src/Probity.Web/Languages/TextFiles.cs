using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;

namespace Probity.Web.Languages;

/// <summary>Reads the embedded text files of a language: one JSON object per area, every key prefixed with the area's name.</summary>
internal static class TextFiles
{
    private static readonly JsonSerializerOptions OneTextPerKey = new() { AllowDuplicateProperties = false };

    /// <exception cref="InvalidOperationException">A file repeats a key or holds one of another area.</exception>
    public static IReadOnlyDictionary<string, string> Read(Language language)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var area in Areas(language))
            foreach (var (key, text) in ReadArea(language, area))
                texts.Add(key, text);
        return texts.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The areas that have a file in this language.</summary>
    public static IReadOnlyList<string> Areas(Language language) =>
        [.. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Select(name => name.Replace('\\', '/'))
            .Where(name => name.StartsWith(Folder(language), StringComparison.Ordinal))
            .Select(name => name[Folder(language).Length..])
            .Order(StringComparer.Ordinal)];

    private static Dictionary<string, string> ReadArea(Language language, string area)
    {
        using var file = Assembly.GetExecutingAssembly().GetManifestResourceStream(Folder(language) + area)!;
        var texts = JsonSerializer.Deserialize<Dictionary<string, string>>(file, OneTextPerKey)!;
        var stranger = texts.Keys.FirstOrDefault(key => !key.StartsWith(area + ".", StringComparison.Ordinal));
        return stranger is null
            ? texts
            : throw new InvalidOperationException($"Texts/{language.Code()}/{area}.json holds '{stranger}', a key of another area.");
    }

    private static string Folder(Language language) => $"Texts/{language.Code()}/";
}
