using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Charters;
using Probity.Registers.Ratings;
using Probity.Registers.Recording;
using Probity.Registers.Subjects;

namespace Probity.Storage.Entries;

/// <summary>State of objections to an entry.</summary>
public enum ObjectionState
{
    /// <summary>Nobody objected.</summary>
    None,

    /// <summary>An objection waits for a decision.</summary>
    Open,

    /// <summary>The last objection was rejected, or led to a correction.</summary>
    Decided,
}

/// <summary>An organisation's entry as the charter publishes it; a field the charter does not publish is null or empty.</summary>
/// <param name="Register">Register.</param>
/// <param name="Reference">Entry reference, unique in the register.</param>
/// <param name="Charter">Charter version behind the entry.</param>
/// <param name="IsMirrored">True for an entry of another keeper's list.</param>
/// <param name="Kind">Kind of subject; null where a mirrored keeper does not say.</param>
/// <param name="Name">Name as registered.</param>
/// <param name="Identifiers">Organisation identifiers.</param>
/// <param name="Address">Postal address, only from a mirrored list.</param>
/// <param name="Issuer">Who issued the legal document.</param>
/// <param name="Document">Number of the legal document, or the mirrored keeper's citation.</param>
/// <param name="Obligation">The obligation.</param>
/// <param name="Conduct">The specific conduct found.</param>
/// <param name="Ground">Key of the charter's ground.</param>
/// <param name="From">First day in force.</param>
/// <param name="Until">Last day in force if nobody acts again; null when a mirrored keeper publishes none.</param>
/// <param name="Measures">Keys of the charter's measures.</param>
/// <param name="Objection">State of any objection.</param>
public sealed record PublicEntry(
    RegisterId Register, string Reference, CharterReference Charter, bool IsMirrored, SubjectKind? Kind, string Name,
    IReadOnlyList<Identifier> Identifiers, string? Address, string? Issuer, string? Document, string? Obligation, string? Conduct,
    string? Ground, LocalDate From, LocalDate? Until, IReadOnlyList<string> Measures, ObjectionState Objection)
{
    /// <summary>The assessed year and its facts, in a register that rates organisations. The grade is not kept beside them: it follows from them.</summary>
    public Assessment? Assessment { get; init; }

    /// <summary>What the recorded decision says, in a register of permits or penalties.</summary>
    public RecordedAct? Recorded { get; init; }

    /// <summary>The day of that decision.</summary>
    public LocalDate? DecidedOn { get; init; }

    /// <summary>The grade the facts make under the entry's own charter; null where nothing is assessed. It is read in the entry's own register only.</summary>
    public Grade? GradeUnder(Charter charter) => Assessment is { } assessment && Kind is { } kind
        ? Grade.Of(Register, charter, new Subject(kind, Capacity.ObligedParty, Name, Identifiers, null, false), assessment.Facts)
        : null;
}
