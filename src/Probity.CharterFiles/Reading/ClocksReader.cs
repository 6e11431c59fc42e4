using Probity.Registers.Calendars;
using Probity.Registers.Charters;
using Probity.Registers.Framework;

namespace Probity.CharterFiles.Reading;

/// <summary>Reads the clocks of a charter.</summary>
internal static class ClocksReader
{
    private static readonly Clock Missing = new(CalendarSpan.Days(1), null, new LocalizedText("", ""));

    public static Clocks Read(MapReader clocks, LegalReader legal)
    {
        Clock One(string key) => clocks.Inside(key, Of) ?? Missing;
        Clock Of(MapReader c) => new(c.Span("length"), legal.OptionalCitation(c, "basis"), c.Localized("silence"));
        return new Clocks(
            One("application"), One("response"), One("decision"), One("decisionService"), One("grace"), One("objection"),
            One("reconsiderationRequest"), One("reconsideration"), One("performance"), One("exception"), One("erasure"), One("lookBack"),
            clocks.OptionalInside("relisting", Of));
    }
}
