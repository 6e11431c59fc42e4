using Probity.Registers.Calendars;
using Probity.Registers.Charters;
using Probity.Registers.Framework;

namespace Probity.CharterFiles;

/// <summary>The charters, framework editions and working-day calendars a node knows: those shipped, plus an operator's own. Immutable.</summary>
public sealed class CharterLibrary
{
    private readonly IReadOnlyList<string> _texts;

    private CharterLibrary(
        IReadOnlyList<Charter> charters, IReadOnlyList<string> texts, IReadOnlyList<FrameworkEdition> editions,
        IReadOnlyList<WorkingDayCalendar> calendars) => (Charters, _texts, Editions, Calendars) = (charters, texts, editions, calendars);

    /// <summary>Every version of every charter.</summary>
    public IReadOnlyList<Charter> Charters { get; }

    /// <summary>Every framework edition.</summary>
    public IReadOnlyList<FrameworkEdition> Editions { get; }

    /// <summary>Every working-day calendar.</summary>
    public IReadOnlyList<WorkingDayCalendar> Calendars { get; }

    /// <summary>The files under <c>charters/</c>, as built into this assembly.</summary>
    /// <exception cref="InvalidOperationException">A shipped file is faulty; a test keeps that from happening.</exception>
    public static CharterLibrary Shipped() => ReadShipped.Value;

    /// <summary>This library with one more charter, if the text is in order and breaks no rule; the faults otherwise.</summary>
    public FileReading<CharterLibrary> With(string text)
    {
        var faults = DraftCheck.Of(text, this);
        return faults.Count > 0
            ? new FileReading<CharterLibrary>(null, faults)
            : new FileReading<CharterLibrary>(new CharterLibrary([.. Charters, Sound(CharterFile.Read(text))], [.. _texts, text], Editions, Calendars), []);
    }

    /// <summary>This library with one more edition, if the text is in order, exceeds no bound and the trusted key signed it; the faults otherwise.</summary>
    /// <param name="text">The edition's file.</param>
    /// <param name="signature">Its detached signature.</param>
    /// <param name="trusted">The publisher's Ed25519 key, base64.</param>
    public FileReading<CharterLibrary> WithEdition(string text, EditionSignature? signature, string trusted)
    {
        var faults = EditionCheck.Of(text, this);
        if (faults.Count == 0 && (signature is null || signature.PublicKey != trusted || !signature.Covers(text)))
        {
            faults = [EditionCheck.NotSigned];
        }

        return faults.Count > 0
            ? new FileReading<CharterLibrary>(null, faults)
            : new FileReading<CharterLibrary>(new CharterLibrary(Charters, _texts, [.. Editions, Sound(EditionFile.Read(text))], Calendars), []);
    }

    /// <summary>That version of that charter.</summary>
    /// <exception cref="KeyNotFoundException">The library does not hold it.</exception>
    public Charter Charter(CharterReference reference) => Charters.FirstOrDefault(c => c.Reference == reference)
        ?? throw new KeyNotFoundException($"No charter {reference} is in the library.");

    /// <summary>The file of that version of that charter, or null when the library does not hold it.</summary>
    public string? TextOf(CharterReference reference) =>
        Charters.Index().Where(c => c.Item.Reference == reference).Select(c => _texts[c.Index]).FirstOrDefault();

    /// <summary>The newest version of a charter, or null.</summary>
    public Charter? Newest(string id) => Charters.Where(c => c.Reference.Id == id).MaxBy(c => c.Reference.Version);

    /// <summary>The edition of that key and version, e.g. <c>cn@1</c>.</summary>
    /// <exception cref="KeyNotFoundException">The library does not hold it.</exception>
    public FrameworkEdition Edition(string reference) => Editions.FirstOrDefault(e => e.Reference == reference)
        ?? throw new KeyNotFoundException($"No framework edition {reference} is in the library.");

    /// <summary>The calendar of that edition or, failing that, of that IANA time zone.</summary>
    /// <exception cref="KeyNotFoundException">The library does not hold it.</exception>
    public WorkingDayCalendar Calendar(string timeZoneOrEdition) =>
        Calendars.LastOrDefault(c => c.Edition == timeZoneOrEdition) ?? Calendars.LastOrDefault(c => c.TimeZone == timeZoneOrEdition)
        ?? throw new KeyNotFoundException($"No working-day calendar {timeZoneOrEdition} is in the library.");

    private static Lazy<CharterLibrary> ReadShipped { get; } = new(() => new CharterLibrary(
        [.. ShippedFiles.Charters().Select(t => Sound(CharterFile.Read(t)))], [.. ShippedFiles.Charters()],
        [.. ShippedFiles.Editions().Select(t => Sound(EditionFile.Read(t)))],
        [.. ShippedFiles.Calendars().Select(t => Sound(CalendarFile.Read(t)))]));

    private static T Sound<T>(FileReading<T> reading)
        where T : class => reading.Value
        ?? throw new InvalidOperationException($"A shipped file is faulty: line {reading.Faults[0].Line}: {reading.Faults[0].Sentence.En}");
}
