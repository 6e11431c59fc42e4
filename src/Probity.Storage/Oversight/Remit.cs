using Probity.Registers.Authorities;
using Probity.Registers.Oversight;

namespace Probity.Storage.Oversight;

/// <summary>The registers whose work somebody oversees.</summary>
internal static class Remit
{
    /// <summary>Registers of the auditor's authority and of every body below it, mirrored ones aside: nothing is decided in them. Empty for anybody else.</summary>
    public static IReadOnlyList<Register> Of(Actor auditor, Records records) =>
    [
        .. records.Directory.Registers
            .Where(r => !records.Charter(r.Charter).Mirrored && OversightRemit.Covers(auditor, records.Directory.Line(r.Keeper)))
            .OrderBy(r => r.Id.Value, StringComparer.Ordinal),
    ];

    /// <summary>As <see cref="Of"/>, as the database names them.</summary>
    public static string[] Names(Actor auditor, Records records, RegisterId? only = null) =>
        [.. Of(auditor, records).Where(r => only is null || r.Id == only).Select(r => r.Id.Value)];
}
