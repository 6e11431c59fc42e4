using Probity.Registers.Calendars;
using Probity.Registers.Charters;

namespace Probity.Registers.Framework;

/// <summary>What an edition of the second format carries beside ranks, sectors and measures.</summary>
/// <param name="Categories">Kinds of information that may be recorded at all; a ground names one of them.</param>
/// <param name="Areas">Areas of life in which the order allows blacklists.</param>
/// <param name="Grades">Publication and repair by severity, for the sectors that the edition says they govern.</param>
public sealed record EditionCatalogues(
    IReadOnlyList<RecordableCategory> Categories, IReadOnlyList<BlacklistArea> Areas, IReadOnlyDictionary<Severity, SeverityGrade> Grades)
{
    /// <summary>The category of that key, or null.</summary>
    public RecordableCategory? Category(string? key) => Categories.FirstOrDefault(c => c.Key == key);
}

/// <summary>A kind of information that the order allows to be recorded.</summary>
/// <param name="Key">Slug.</param>
/// <param name="Name">Name.</param>
/// <param name="Basis">Where the catalogue lists it.</param>
public sealed record RecordableCategory(string Key, LocalizedText Name, Citation Basis);

/// <summary>An area of life in which the order allows blacklists.</summary>
/// <param name="Key">Slug.</param>
/// <param name="Name">Name.</param>
/// <param name="Basis">Where the order says so.</param>
public sealed record BlacklistArea(string Key, LocalizedText Name, Citation Basis);

/// <summary>How long conduct of one severity stays published and when it can be repaired.</summary>
/// <param name="Minimum">Longest a subject can be made to wait before it may ask for repair; null when it may ask at once.</param>
/// <param name="Maximum">Publication ends by then, counted from the legal document.</param>
/// <param name="Basis">Where the order says so.</param>
public sealed record SeverityGrade(CalendarSpan? Minimum, CalendarSpan Maximum, Citation Basis);
