namespace Probity.CharterFiles.Tests;

/// <summary>The shipped files as text, to be spoilt one place at a time.</summary>
internal static class ShippedTexts
{
    public static string Court { get; } = ShippedFiles.Charters().Single(t => t.Contains("charter: discredited-subjects", StringComparison.Ordinal));

    public static string Mirrored { get; } = ShippedFiles.Charters().Single(t => t.Contains("charter: bis-denied-persons", StringComparison.Ordinal));

    public static string Edition { get; } = ShippedFiles.Editions().Single(t => t.Contains("framework: cn\nversion: 1\n", StringComparison.Ordinal));

    public static IReadOnlyList<string> All { get; } = [Court, Mirrored, Edition];

    /// <summary>Replaces the first occurrence; fails the test when there is none.</summary>
    public static string Spoilt(this string text, string old, string changed)
    {
        var at = text.IndexOf(old, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0, $"'{old}' is not in the file");
        return text[..at] + changed + text[(at + old.Length)..];
    }

    /// <summary>The line, counted from 1, on which a text first stands.</summary>
    public static int LineOf(this string text, string wanted) =>
        text[..text.IndexOf(wanted, StringComparison.Ordinal)].Count(c => c == '\n') + 1;
}
