using Probity.Registers.Authorities;

namespace Probity.Registers.Oversight;

/// <summary>Whose work an auditor oversees: their own authority's and that of the bodies directly below it.</summary>
public static class OversightRemit
{
    /// <summary>Whether the work of an authority lies in somebody's remit; only an auditor has one.</summary>
    public static bool Covers(Actor auditor, Authority keeper)
    {
        ArgumentNullException.ThrowIfNull(auditor);
        ArgumentNullException.ThrowIfNull(keeper);
        return auditor.Roles.Contains(Role.Auditor) && auditor.Authority is { } own && (own == keeper.Id || own == keeper.Higher);
    }
}
