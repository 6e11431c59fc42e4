using Probity.Registers.Authorities;
using Probity.Registers.Calendars;
using Probity.Registers.Charters;
using Probity.Registers.Measures;
using Probity.Registers.Subjects;

namespace Probity.Registers.Framework;

/// <summary>Figures and catalogues of one legal order: data, versioned, within the code's <see cref="OuterBounds"/>.</summary>
public sealed record FrameworkEdition
{
    /// <summary>Key and version, e.g. <c>cn@1</c>.</summary>
    public required string Reference { get; init; }

    /// <summary>Name of the edition.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Every instrument cited.</summary>
    public required IReadOnlyList<LegalInstrument> Instruments { get; init; }

    /// <summary>Ranks of legal instruments, highest first.</summary>
    public required IReadOnlyList<LegalRank> Ranks { get; init; }

    /// <summary>Sectors; whether a blacklist is allowed there at all.</summary>
    public required IReadOnlyList<Sector> Sectors { get; init; }

    /// <summary>Catalogue of measures; nothing outside it can be applied.</summary>
    public required IReadOnlyList<CatalogueMeasure> Measures { get; init; }

    /// <summary>Activities a check can ask about.</summary>
    public required IReadOnlyList<Activity> Activities { get; init; }

    /// <summary>Longest listing by severity.</summary>
    public required IReadOnlyDictionary<Severity, CalendarSpan> MaximumTerms { get; init; }

    /// <summary>Shortest period to respond.</summary>
    public required CalendarSpan MinimumResponse { get; init; }

    /// <summary>Shortest grace.</summary>
    public required CalendarSpan MinimumGrace { get; init; }

    /// <summary>Longest time for deciding an objection.</summary>
    public required CalendarSpan MaximumObjection { get; init; }

    /// <summary>Longest time from the end until erasure.</summary>
    public required CalendarSpan MaximumErasure { get; init; }

    /// <summary>Age of majority in years.</summary>
    public required int Majority { get; init; }

    /// <summary>How many natural persons one account may look up a day.</summary>
    public required int PersonLookupsPerDay { get; init; }

    /// <summary>Recordable information, areas of blacklists and grades; null for an edition of the first format, which had none.</summary>
    public EditionCatalogues? Catalogues { get; init; }

    /// <summary>The grade that governs conduct of that severity in that sector; null where the edition's grades do not govern.</summary>
    public SeverityGrade? Grade(string sector, Severity severity) =>
        Sectors.Any(s => s.Key == sector && s.IsGraded) ? Catalogues?.Grades.GetValueOrDefault(severity) : null;

    /// <summary>The longest listing for conduct of that severity in that sector; null when the edition gives none, and then nobody is listed.</summary>
    public CalendarSpan? LongestTerm(string sector, Severity severity)
    {
        CalendarSpan? maximum = MaximumTerms.TryGetValue(severity, out var span) ? span : null;
        return Grade(sector, severity) is { } grade && grade.Maximum.ApproximateDays < maximum?.ApproximateDays ? grade.Maximum : maximum;
    }

    /// <summary>The catalogue entry of that key, or null.</summary>
    public CatalogueMeasure? Measure(string key) => Measures.FirstOrDefault(m => m.Key == key);

    /// <summary>The activity of that id, or null.</summary>
    public Activity? Activity(ActivityId id) => Activities.FirstOrDefault(a => a.Id == id);
}

/// <summary>A rank of legal instrument and the levels that may rest grounds or measures on it.</summary>
/// <param name="Key">Slug, e.g. <c>law</c>.</param>
/// <param name="Name">Name of the rank.</param>
/// <param name="Grounds">Levels that may rest a ground on it.</param>
/// <param name="Measures">Levels that may rest a measure on it.</param>
public sealed record LegalRank(string Key, LocalizedText Name, IReadOnlyList<Level> Grounds, IReadOnlyList<Level> Measures);

/// <summary>A sector of public life.</summary>
/// <param name="Key">Slug.</param>
/// <param name="Name">Name.</param>
/// <param name="Blacklists">True when the order allows blacklists there.</param>
public sealed record Sector(string Key, LocalizedText Name, bool Blacklists)
{
    /// <summary>Keys of the areas a blacklist of this sector can serve; empty in an edition of the first format.</summary>
    public IReadOnlyList<string> Areas { get; init; } = [];

    /// <summary>True when the edition's grades govern its registers.</summary>
    public bool IsGraded { get; init; }
}

/// <summary>A catalogued measure.</summary>
/// <param name="Key">Slug.</param>
/// <param name="Text">Content.</param>
/// <param name="NeedsLaw">True when it reduces rights and needs a law or regulation behind it.</param>
public sealed record CatalogueMeasure(string Key, LocalizedText Text, bool NeedsLaw)
{
    /// <summary>Who acts, and how hard.</summary>
    public MeasureClass Class { get; init; } = MeasureClass.ReducesRights;

    /// <summary>Where the catalogue lists it; null for an edition built in code.</summary>
    public Citation? Basis { get; init; }

    /// <summary>What may be barred or required; null in an edition of the first format.</summary>
    public LocalizedText? Content { get; init; }

    /// <summary>Kinds of subject it may reach; empty in an edition of the first format, which left that to charters.</summary>
    public IReadOnlyList<SubjectKind> Targets { get; init; } = [];

    /// <summary>Who applies it; null in an edition of the first format.</summary>
    public LocalizedText? ImplementingBody { get; init; }
}

/// <summary>The three classes of the catalogue of measures.</summary>
public enum MeasureClass
{
    /// <summary>Reduces rights or adds duties; needs a law behind it.</summary>
    ReducesRights,

    /// <summary>What agencies do within their own management.</summary>
    Management,

    /// <summary>What banks, associations and rating agencies decide for themselves; nobody may be forced to.</summary>
    Autonomous,

    /// <summary>An advantage for whoever is honoured in a redlist; never a bar, and nobody else loses by it.</summary>
    Incentive,
}

/// <summary>An activity a check can ask about.</summary>
/// <param name="Id">Slug.</param>
/// <param name="Name">Name.</param>
public sealed record Activity(ActivityId Id, LocalizedText Name);
