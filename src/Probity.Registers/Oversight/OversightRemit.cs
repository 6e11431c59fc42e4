using Probity.Registers.Authorities;

namespace Probity.Registers.Oversight;

/// <summary>Whose work an auditor oversees: their own authority's and that of every body below it.</summary>
public static class OversightRemit
{
    /// <summary>Whether the work of an authority lies in somebody's remit; only an auditor has one.</summary>
    /// <param name="auditor">Who.</param>
    /// <param name="line">The authority and every body above it.</param>
    public static bool Covers(Actor auditor, IEnumerable<AuthorityId> line)
    {
        ArgumentNullException.ThrowIfNull(auditor);
        return auditor.Roles.Contains(Role.Auditor) && auditor.Authority is { } own && line.Contains(own);
    }
}
