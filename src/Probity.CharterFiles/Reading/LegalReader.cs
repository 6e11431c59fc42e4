using Probity.CharterFiles.Documents;
using Probity.Registers.Framework;

namespace Probity.CharterFiles.Reading;

/// <summary>Reads instruments and the citations that point into them.</summary>
internal sealed class LegalReader
{
    private readonly HashSet<string> _instruments;

    private LegalReader(IReadOnlyList<LegalInstrument> instruments)
    {
        Instruments = instruments;
        _instruments = [.. instruments.Select(i => i.Key)];
    }

    public IReadOnlyList<LegalInstrument> Instruments { get; }

    public static LegalReader Of(MapReader file) => new(file.Maps("instruments", Instrument));

    public Citation Citation(MapReader owner, string key) => owner.Inside(key, Read) ?? new Citation("", "", false);

    public Citation? OptionalCitation(MapReader owner, string key)
    {
        owner.Required(key, KeyForm.Map);
        return owner.OptionalInside(key, Read);
    }

    /// <summary>The citation that a map holds.</summary>
    public Citation Read(MapReader reader)
    {
        var instrument = reader.Slug("instrument");
        if (instrument.Length > 0 && !_instruments.Contains(instrument))
        {
            reader.Log.Add(reader.Map.Find("instrument")!.Value, FileRule.Instrument,
                $"The instrument '{Shown.Of(instrument)}' is not in this file's list of instruments.", $"本文件的法律文件清单中没有“{Shown.Of(instrument)}”。");
        }

        return new Citation(instrument, reader.Text("article"), reader.Truth("verified")) { Chinese = reader.OptionalText("articleZh") };
    }

    private static LegalInstrument Instrument(MapReader reader) => new(
        reader.Slug("key"), reader.Localized("title"), reader.Slug("rank"), reader.Text("number"), reader.OptionalDate("inForce"),
        reader.Text("source"), reader.Truth("verified"));
}
