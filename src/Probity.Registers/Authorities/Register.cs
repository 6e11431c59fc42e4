using System.Text.RegularExpressions;
using Probity.Registers.Charters;

namespace Probity.Registers.Authorities;

/// <summary><c>authority-slug/register-slug</c>: globally unique, never reused, independent of the node that hosts it.</summary>
public readonly partial record struct RegisterId
{
    private RegisterId(string value) => Value = value;

    /// <summary>The text form.</summary>
    public string Value { get; }

    /// <summary>The keeper's slug.</summary>
    public AuthorityId Authority => new(Value[..Value.IndexOf('/', StringComparison.Ordinal)]);

    /// <summary>The register's slug under its keeper.</summary>
    public string Slug => Value[(Value.IndexOf('/', StringComparison.Ordinal) + 1)..];

    /// <summary>Parses <c>a/b</c> where each part is 2 to 40 of a-z, 0-9 and inner hyphens.</summary>
    public static bool TryParse(string? text, out RegisterId id)
    {
        var valid = text is not null && Form().IsMatch(text);
        id = valid ? new RegisterId(text!) : default;
        return valid;
    }

    /// <summary>As <see cref="TryParse"/>, for text the caller wrote.</summary>
    /// <exception cref="FormatException">The text is not of that form.</exception>
    public static RegisterId Parse(string text) =>
        TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is not authority-slug/register-slug.");

    /// <inheritdoc/>
    public override string ToString() => Value;

    [GeneratedRegex("^[a-z][a-z0-9-]{0,38}[a-z0-9]/[a-z][a-z0-9-]{0,38}[a-z0-9]\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}

/// <summary>A register as its keeper opened it.</summary>
/// <param name="Id">Its name in the federation.</param>
/// <param name="Keeper">The authority that keeps it.</param>
/// <param name="Charter">The charter version under which new cases are opened.</param>
public sealed record Register(RegisterId Id, AuthorityId Keeper, CharterReference Charter);
