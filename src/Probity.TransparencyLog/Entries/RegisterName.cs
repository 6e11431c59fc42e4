using System.Buffers;
using Probity.TransparencyLog.Notes;

namespace Probity.TransparencyLog.Entries;

/// <summary>A register as its log names it, <c>authority/register</c>: each part 2 to 40 of a-z, 0-9 and inner hyphens, a letter first.</summary>
public readonly record struct RegisterName
{
    private const string Middle = "/log/";

    private static readonly SearchValues<char> SlugCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    private RegisterName(string value) => Value = value;

    public string Value { get; }

    /// <summary>Reads the text form; null when it is anything else.</summary>
    public static RegisterName? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.IndexOf('/', StringComparison.Ordinal) is var slash and > 0 && IsSlug(text.AsSpan(0, slash)) && IsSlug(text.AsSpan(slash + 1))
            ? new RegisterName(text)
            : null;
    }

    /// <summary>The origin of this register's log on a node: log name, <c>/log/</c>, register.</summary>
    /// <exception cref="ArgumentException">The log name has white space or plus signs, or is empty.</exception>
    public string Origin(string logName) => KeyName.IsWellFormed(logName)
        ? $"{logName}{Middle}{Value}"
        : throw new ArgumentException($"'{logName}' cannot name a log: no white space and no plus sign.", nameof(logName));

    /// <summary>The register whose log an origin names; null when it is no origin of a register's log.</summary>
    public static RegisterName? FromOrigin(string origin)
    {
        ArgumentNullException.ThrowIfNull(origin);
        return origin.LastIndexOf(Middle, StringComparison.Ordinal) is var at and > 0 ? Parse(origin[(at + Middle.Length)..]) : null;
    }

    public override string ToString() => Value;

    private static bool IsSlug(ReadOnlySpan<char> slug) => slug.Length is >= 2 and <= 40 && slug[0] is >= 'a' and <= 'z' && slug[^1] != '-'
        && !slug.ContainsAnyExcept(SlugCharacters);
}
