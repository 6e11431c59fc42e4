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
        Clock? OfSomeKinds(string key) => clocks.OptionalInside(key, Of);
        Clock Of(MapReader c) => new(c.Span("length"), legal.OptionalCitation(c, "basis"), c.Localized("silence"));
        return new Clocks(
            One("application"), One("response"), One("decision"), One("decisionService"), OfSomeKinds("grace"), OfSomeKinds("objection"),
            OfSomeKinds("reconsiderationRequest"), OfSomeKinds("reconsideration"), OfSomeKinds("performance"), OfSomeKinds("exception"),
            One("erasure"), One("lookBack"), OfSomeKinds("relisting"));
    }
}
