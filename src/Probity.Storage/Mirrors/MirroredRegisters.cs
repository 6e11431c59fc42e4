using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Subjects;

namespace Probity.Storage.Mirrors;

/// <summary>One row of another keeper's published list.</summary>
/// <param name="Key">Unique within the list and stable from one edition to the next.</param>
/// <param name="Name">Name as published.</param>
/// <param name="Address">Postal address as published, in one line; null when none is.</param>
/// <param name="Identifiers">Identifiers, if the keeper publishes any.</param>
/// <param name="From">First day in force.</param>
/// <param name="Until">Last day in force; null when the keeper publishes no end.</param>
/// <param name="Citation">The keeper's own reference to the legal act.</param>
/// <param name="IsOrganisation">False for a natural person and whenever in doubt: such a row is never shown or searched.</param>
public sealed record MirroredRecord(
    string Key, string Name, string? Address, IReadOnlyList<Identifier> Identifiers, LocalDate From, LocalDate? Until, string? Citation,
    bool IsOrganisation);

/// <summary>What an import changed.</summary>
/// <param name="Added">Rows that are new.</param>
/// <param name="Changed">Rows that read differently now.</param>
/// <param name="Removed">Rows the keeper no longer publishes.</param>
/// <param name="Organisations">Organisations now in the register.</param>
/// <param name="Persons">Natural persons now in the register.</param>
public sealed record ImportReport(int Added, int Changed, int Removed, int Organisations, int Persons);

/// <summary>Registers that show another keeper's list as it stands.</summary>
public sealed class MirroredRegisters
{
    internal MirroredRegisters()
    {
    }

    /// <summary>Replaces the whole register in one atomic unit: readers see the old list or the new one.</summary>
    /// <exception cref="ArgumentException">The register is unknown or its charter is not a mirrored one, or two rows have the same key.</exception>
    public Task<ImportReport> ReplaceAsync(RegisterId register, IReadOnlyList<MirroredRecord> records, CancellationToken ct) => throw new NotImplementedException();
}
