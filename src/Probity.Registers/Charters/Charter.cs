using Probity.Registers.Authorities;
using Probity.Registers.Framework;
using Probity.Registers.Measures;
using Probity.Registers.Ratings;
using Probity.Registers.Recording;
using Probity.Registers.Subjects;

namespace Probity.Registers.Charters;

/// <summary>Points at one version of one charter; a case keeps the one it was opened under.</summary>
/// <param name="Id">Slug of the charter.</param>
/// <param name="Version">1, 2, 3 ...</param>
public readonly record struct CharterReference(string Id, int Version)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Id}@{Version}";
}

/// <summary>What a register is.</summary>
public enum RegisterKind
{
    /// <summary>Subjects under restrictions.</summary>
    Blacklist,

    /// <summary>Subjects honoured, with incentives.</summary>
    Redlist,

    /// <summary>Irregularities that can be cured.</summary>
    Directory,

    /// <summary>A rating of organisations by published arithmetic.</summary>
    Rating,

    /// <summary>Permits and penalties published as records.</summary>
    Record,
}

/// <summary>The founding document of a register.</summary>
public sealed record Charter
{
    /// <summary>Slug and version.</summary>
    public required CharterReference Reference { get; init; }

    /// <summary>Key and version of the framework edition it was written under, e.g. <c>cn@1</c>.</summary>
    public required string Edition { get; init; }

    /// <summary>Name of the register.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>What it is for, in a few sentences.</summary>
    public required LocalizedText Purpose { get; init; }

    /// <summary>What an entry does not mean.</summary>
    public required LocalizedText DoesNotMean { get; init; }

    /// <summary>Key of the sector in the edition, e.g. <c>courts</c>.</summary>
    public required string Sector { get; init; }

    /// <summary>Blacklist, redlist, directory, rating or record.</summary>
    public required RegisterKind Kind { get; init; }

    /// <summary>The lowest level of authority that may keep it.</summary>
    public required Level Level { get; init; }

    /// <summary>The level whose law sets the list up, where authorities below it keep it; null when it is <see cref="Level"/>.</summary>
    public Level? SetAt { get; init; }

    /// <summary>The level by whose ranks of law the charter is judged.</summary>
    public Level Standard => SetAt ?? Level;

    /// <summary>Key of the edition's area that a blacklist serves; null under an edition of the first format.</summary>
    public string? Area { get; init; }

    /// <summary>Whose consent a listing needs beside the second officer's; null when it needs none.</summary>
    public ConsentClause? Consent { get; init; }

    /// <summary>True when another keeper's published list is shown as it stands.</summary>
    public required bool Mirrored { get; init; }

    /// <summary>Kinds of subject that may be entered.</summary>
    public required IReadOnlyList<SubjectKind> SubjectKinds { get; init; }

    /// <summary>Every instrument cited.</summary>
    public required IReadOnlyList<LegalInstrument> Instruments { get; init; }

    /// <summary>What a subject can be listed for. Empty for a mirrored register.</summary>
    public required IReadOnlyList<Ground> Grounds { get; init; }

    /// <summary>Circumstances in which nobody may be listed; each is examined in every proposal.</summary>
    public required IReadOnlyList<Exclusion> Exclusions { get; init; }

    /// <summary>Periods and deadlines. Null for a mirrored register.</summary>
    public required Clocks? Clocks { get; init; }

    /// <summary>How notices may be served.</summary>
    public required IReadOnlyList<ServiceManner> Service { get; init; }

    /// <summary>Bars and duties attached to an entry.</summary>
    public required IReadOnlyList<MeasureClause> Measures { get; init; }

    /// <summary>What is shown of whom.</summary>
    public required IReadOnlyList<Publication> Publication { get; init; }

    /// <summary>How an entry is earned off. Null for a mirrored register.</summary>
    public required RepairClause? Repair { get; init; }

    /// <summary>The arithmetic of a rating; null for every other kind of register.</summary>
    public RatingClause? Rating { get; init; }

    /// <summary>What a register of records holds; null for every other kind of register.</summary>
    public RecordedKind? Records { get; init; }

    /// <summary>Where this charter protects more than the law behind it.</summary>
    public required IReadOnlyList<LocalizedText> StricterThanLaw { get; init; }

    /// <summary>The ground with that key, or null.</summary>
    public Ground? Ground(string key) => Grounds.FirstOrDefault(g => g.Key == key);

    /// <summary>The measure with that key, or null.</summary>
    public MeasureClause? Measure(string key) => Measures.FirstOrDefault(m => m.Key == key);

    /// <summary>The manner of service with that key, or null.</summary>
    public ServiceManner? Manner(string key) => Service.FirstOrDefault(s => s.Key == key);
}
