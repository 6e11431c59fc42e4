using Probity.Registers.Framework;

namespace Probity.CharterFiles.Documents;

/// <summary>The rules of the format itself, apart from the framework's.</summary>
internal enum FileRule
{
    /// <summary>At most a mebibyte, sixteen levels and fifty thousand values.</summary>
    Size,

    /// <summary>One well-formed YAML document without anchors, aliases or tags.</summary>
    Yaml,

    /// <summary>Only the keys the format knows.</summary>
    UnknownKey,

    /// <summary>Each key once.</summary>
    DuplicateKey,

    /// <summary>Every key the format asks for.</summary>
    MissingKey,

    /// <summary>Text, number, truth value, list or map, as the key asks.</summary>
    WrongType,

    /// <summary>A span such as <c>15wd</c>, <c>30d</c>, <c>1m</c>, <c>2y</c>.</summary>
    Span,

    /// <summary>A date such as <c>2017-05-01</c>.</summary>
    Date,

    /// <summary>One of the words the key allows.</summary>
    Word,

    /// <summary>A slug, unique within its list.</summary>
    Slug,

    /// <summary>A text in English and in Simplified Chinese.</summary>
    Language,

    /// <summary>A citation names an instrument the file lists.</summary>
    Instrument,

    /// <summary>An edition is signed by its framework's publisher.</summary>
    Signature,
}

/// <summary>Names of the format's rules.</summary>
internal static class FileRules
{
    private const string Beginning = "charter-file-";

    public static bool IsOne(RuleId rule) => rule.Value.StartsWith(Beginning, StringComparison.Ordinal);

    public static RuleId Id(this FileRule rule) => new(Beginning + rule switch
    {
        FileRule.UnknownKey => "unknown-key",
        FileRule.DuplicateKey => "duplicate-key",
        FileRule.MissingKey => "missing-key",
        FileRule.WrongType => "wrong-type",
        _ => rule.ToString().ToLowerInvariant(),
    });
}
