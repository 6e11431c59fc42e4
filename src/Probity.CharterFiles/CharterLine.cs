using Probity.CharterFiles.Reading;
using Probity.Registers.Authorities;
using Probity.Registers.Calendars;
using Probity.Registers.Charters;
using Probity.Registers.Charters.Rules;
using Probity.Registers.Framework;
using Probity.Registers.Recording;
using Probity.Registers.Subjects;

namespace Probity.CharterFiles;

/// <summary>One charter in the matrix of all: what a reader compares it by.</summary>
/// <param name="Charter">The charter.</param>
/// <param name="Edition">Its framework edition.</param>
public sealed record CharterLine(Charter Charter, FrameworkEdition Edition)
{
    /// <summary>The sector's name, or its key where the edition has none.</summary>
    public LocalizedText Sector =>
        Edition.Sectors.FirstOrDefault(s => s.Key == Charter.Sector)?.Name ?? new LocalizedText(Charter.Sector, Charter.Sector);

    /// <summary>The longest first term of any ground; null for a mirrored list.</summary>
    public CalendarSpan? LongestTerm => Longest(Charter.Grounds.Select(g => g.Term));

    /// <summary>How long a subject has to answer the notice; null for a mirrored list.</summary>
    public CalendarSpan? Response => Charter.Clocks?.Response.Length;

    /// <summary>How long after service an entry takes effect; null where it does at once, and for a mirrored list.</summary>
    public CalendarSpan? Grace => Charter.Clocks?.Grace?.Length;

    /// <summary>
    /// When an entry can be taken down before its last day: one answer, or in a register of penalties one for each severity its grounds have,
    /// since there the edition's grades set it and not the charter. Null where nothing ends early: for honours, and for a mirrored list.
    /// </summary>
    public IReadOnlyList<EarlyEnd>? EarlyEnds => (Charter.Repair, Charter.Records) switch
    {
        (null, _) => null,
        (_, RecordedKind.Penalty) =>
            [.. Charter.Grounds.Select(g => g.Severity).Distinct().Order().Select(s => new EarlyEnd(s, Edition.Grade(Charter.Sector, s)?.Minimum, WaitCount.FromDocument))],
        ({ Wait: { } wait }, null) => [new EarlyEnd(null, wait.After, wait.Counted)],
        _ => [new EarlyEnd(null, null, WaitCount.FromDocument)],
    };

    /// <summary>Kinds of subject whose entries anybody can read.</summary>
    public IReadOnlyList<SubjectKind> PublishedFor => [.. Charter.Publication.Where(p => p.Public).Select(p => p.Subject)];

    /// <summary>How many citations nobody has checked at the source, by themselves or because their instrument was not read.</summary>
    public int Unverified => CharterCitations.Of(Charter).Count(c => !c.Citation.Verified || !Read(c.Citation));

    /// <summary>A word of an enumeration as files write it.</summary>
    public static string Word<TWord>(TWord value)
        where TWord : struct, Enum => MapReader.WordFor(value);

    /// <summary>Whether the charter fits what a reader asked for.</summary>
    public bool Fits(CharterFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return Matches(filter.Sector, Charter.Sector) && Matches(filter.Kind, Word(Charter.Kind))
            && (string.IsNullOrEmpty(filter.Level) || KeptAt().Contains(filter.Level))
            && (string.IsNullOrEmpty(filter.Subject) || Charter.SubjectKinds.Any(k => Word(k) == filter.Subject));
    }

    /// <summary>Every charter of a library that fits, by sector as the editions order them.</summary>
    public static IReadOnlyList<CharterLine> Of(CharterLibrary library, CharterFilter filter)
    {
        ArgumentNullException.ThrowIfNull(library);
        return
        [
            .. library.Charters.Select(c => new CharterLine(c, library.Edition(c.Edition))).Where(l => l.Fits(filter))
                .OrderBy(l => l.Edition.Reference, StringComparer.Ordinal).ThenBy(l => l.SectorOrder)
                .ThenBy(l => l.Charter.Reference.Id, StringComparer.Ordinal).ThenBy(l => l.Charter.Reference.Version),
        ];
    }

    private int SectorOrder => Edition.Sectors.Select(s => s.Key).TakeWhile(key => key != Charter.Sector).Count();

    private IEnumerable<string> KeptAt() => Enum.GetValues<Level>().Where(level => level >= Charter.Level).Select(Word);

    private bool Read(Citation citation) => Charter.Instruments.Any(i => i.Key == citation.Instrument && i.Verified);

    private static bool Matches(string? wanted, string found) => string.IsNullOrEmpty(wanted) || wanted == found;

    private static CalendarSpan? Longest(IEnumerable<CalendarSpan> spans) =>
        spans.Select(s => (CalendarSpan?)s).MaxBy(s => s!.Value.ApproximateDays);
}

/// <summary>When an entry can be taken down early.</summary>
/// <param name="Severity">How serious the matter is; null where that makes no difference.</param>
/// <param name="After">How long it is shown at least; null for at once.</param>
/// <param name="Counted">From where; says nothing for at once.</param>
public sealed record EarlyEnd(Severity? Severity, CalendarSpan? After, WaitCount Counted);

/// <summary>What a reader of the matrix asks for; null or empty means any. Words are those of charter files.</summary>
/// <param name="Sector">A sector's key.</param>
/// <param name="Level">A level whose authorities may keep it.</param>
/// <param name="Kind">A kind of register.</param>
/// <param name="Subject">A kind of subject it can hold.</param>
public sealed record CharterFilter(string? Sector = null, string? Level = null, string? Kind = null, string? Subject = null);
