namespace Probity.CharterFiles.Documents;

/// <summary>What a key of the format holds.</summary>
public enum KeyForm
{
    /// <summary>Any text.</summary>
    Text,

    /// <summary>A key of a-z, 0-9 and inner hyphens.</summary>
    Slug,

    /// <summary>A list of slugs.</summary>
    Slugs,

    /// <summary>True or false.</summary>
    Truth,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>A span such as <c>15wd</c>.</summary>
    Span,

    /// <summary>A date.</summary>
    Date,

    /// <summary>A text in both languages.</summary>
    Localized,

    /// <summary>A list of texts in both languages.</summary>
    Texts,

    /// <summary>One of several words.</summary>
    Word,

    /// <summary>Some of several words.</summary>
    Words,

    /// <summary>A map of keys.</summary>
    Map,

    /// <summary>A list of maps.</summary>
    Maps,
}

/// <summary>Whether a key has to be there.</summary>
public enum KeyPresence
{
    /// <summary>Always, with a value.</summary>
    Required,

    /// <summary>Always; its value may be null.</summary>
    Nullable,

    /// <summary>It may be left out.</summary>
    Optional,
}

/// <summary>One key that the reader asked for, whether the file has it or not: what a form about the file has to offer.</summary>
/// <param name="Path">Where, e.g. <c>grounds[0].term</c>.</param>
/// <param name="Form">What it holds.</param>
/// <param name="Presence">Whether it has to be there.</param>
/// <param name="Words">The words it allows; empty where it allows others.</param>
public sealed record AskedKey(string Path, KeyForm Form, KeyPresence Presence, IReadOnlyList<string> Words)
{
    /// <summary>The path without places in lists, e.g. <c>grounds[].term</c>: what the format's page describes.</summary>
    public string Kind => Places.Without(Path);
}
