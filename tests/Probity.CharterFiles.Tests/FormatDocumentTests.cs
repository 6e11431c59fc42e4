using System.Text.RegularExpressions;
using Probity.CharterFiles.Reading;

namespace Probity.CharterFiles.Tests;

public sealed partial class FormatDocumentTests
{
    /// <summary>Described once for all places where they stand.</summary>
    private static readonly string[] InsideCitationsAndClocks = ["instrument", "article", "articleZh", "verified", "length", "basis", "silence"];

    [Fact]
    public void CharterFormat_EveryKeyTheReaderAsksFor_IsDescribed() =>
        Asked(CharterReader.Read, ShippedFiles.Charters()).Except(Described("Charter")).ShouldBeEmpty();

    [Fact]
    public void CharterFormat_EveryKeyDescribed_IsAskedFor() =>
        Described("Charter").Except(Asked(CharterReader.Read, ShippedFiles.Charters())).ShouldBeEmpty();

    [Fact]
    public void EditionFormat_EveryKeyTheReaderAsksFor_IsDescribed() => Asked(EditionReader.Read, ShippedFiles.Editions())
        .Where(k => !k.StartsWith("instruments[]", StringComparison.Ordinal)).Except(Described("Framework edition")).ShouldBeEmpty();

    [Fact]
    public void EditionFormat_EveryKeyDescribed_IsAskedFor() =>
        Described("Framework edition").Except(Asked(EditionReader.Read, ShippedFiles.Editions())).ShouldBeEmpty();

    private static IEnumerable<string> Asked<T>(Func<MapReader, T> read, IEnumerable<string> texts)
        where T : class => texts.SelectMany(text => Draft.Read(text, read).Log.Asked).Select(k => k.Kind).Distinct().Where(k => !InsideCitation(k));

    private static bool InsideCitation(string key)
    {
        var steps = key.Split('.');
        return steps.Length > 1 && InsideCitationsAndClocks.Contains(steps[^1])
            && (steps[^2] is "basis" or "termBasis" or "permissionToAct" || steps[0] == "clocks");
    }

    private static string[] Described(string section)
    {
        var page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "charter-format.md"));
        var start = page.IndexOf($"\n## {section}\n", StringComparison.Ordinal);
        var end = page.IndexOf("\n## ", start + 4, StringComparison.Ordinal);
        return [.. Row().Matches(page[start..(end < 0 ? page.Length : end)]).Select(m => m.Groups[1].Value)];
    }

    [GeneratedRegex("^\\| `([^`]+)` \\|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
