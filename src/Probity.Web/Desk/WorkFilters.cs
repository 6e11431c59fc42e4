using Probity.Registers.Cases;
using Probity.Storage.Worklists;

namespace Probity.Web.Desk;

/// <summary>Reads a worklist's filter from an address; what makes no sense is ignored.</summary>
internal static class WorkFilters
{
    internal static WorkFilter Read(string? stage, bool? overdue, string? reference) => new(
        Enum.GetNames<Stage>().Contains(stage, StringComparer.Ordinal) ? Enum.Parse<Stage>(stage!) : null,
        overdue ?? false,
        Reference: string.IsNullOrWhiteSpace(reference) ? null : reference.Trim());
}
