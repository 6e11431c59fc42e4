using Probity.Registers.Authorities;
using Probity.Storage;

namespace Probity.Web.Desk;

/// <summary>The registers in which somebody may open a case: their authority's own, or any for an applicant; never a mirrored one.</summary>
internal static class CaseRegisters
{
    internal static IEnumerable<Register> Open(RegisterNode node, Actor actor) => node.Directory.Registers
        .Where(r => !node.Library.Charter(r.Charter).Mirrored)
        .Where(r => actor.Authority is null || r.Keeper == actor.Authority);
}
