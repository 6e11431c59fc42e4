using Probity.Registers.Calendars;
using Probity.Registers.Charters;
using Probity.Registers.Framework;

namespace Probity.Commands;

/// <summary>What the parts of a charter are put into words with: one language, and the names of the instruments it cites.</summary>
/// <param name="charter">The charter.</param>
/// <param name="chinese">In Chinese instead of English.</param>
internal sealed class CharterWords(Charter charter, bool chinese)
{
    /// <summary>A heading with its lines; nothing where there are none.</summary>
    public IEnumerable<string> Part(string en, string zh, IEnumerable<string> lines)
    {
        var written = lines.ToArray();
        return written.Length == 0 ? [] : ["", Word(en, zh), .. written.Select(l => "  " + l)];
    }

    public IEnumerable<string> Clause(LocalizedText text, Citation basis) => Clause(Say(text), basis);

    public IEnumerable<string> Clause(string text, Citation basis) => ["- " + text, Basis(basis)];

    public string Basis(Citation basis)
    {
        var instrument = charter.Instruments.FirstOrDefault(i => i.Key == basis.Instrument);
        return $"    [{(instrument is null ? basis.Instrument : Say(instrument.Title))}{Word(", ", "，")}{(chinese ? basis.ArticleZh : basis.Article)}{Unverified(basis.Verified)}]";
    }

    public string Unverified(bool verified) => verified ? "" : Word(" - not verified", "（未核实）");

    public string Say(LocalizedText text) => Word(text.En, text.Zh);

    public string Span(CalendarSpan span) => chinese ? SpanWords.Chinese(span).Replace(" ", "", StringComparison.Ordinal) : SpanWords.English(span);

    public string Word(string en, string zh) => chinese ? zh : en;
}
