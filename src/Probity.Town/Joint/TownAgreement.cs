using NodaTime;
using Probity.Registers.Authorities;
using Probity.Registers.Framework;
using Probity.Registers.Joint;
using Probity.Storage.Joint;
using Probity.Town.Assessments;
using Probity.Town.Offices;

namespace Probity.Town.Joint;

/// <summary>An agreement of the town: who applies whose list, on which law.</summary>
/// <param name="Source">Whose list.</param>
/// <param name="Keeper">Login of the officer who concludes it.</param>
/// <param name="Implementer">The authority that applies it.</param>
/// <param name="Officer">Login of the officer who proposes it and answers its listings.</param>
/// <param name="Title">Its title.</param>
/// <param name="Measures">Keys of the measures.</param>
/// <param name="Instrument">The implementing body's own law; cited from memory, and shown as not checked.</param>
/// <param name="Article">The provision.</param>
public sealed record TownAgreement(
    RegisterId Source, string Keeper, Authority Implementer, string Officer, LocalizedText Title, IReadOnlyList<string> Measures, LegalInstrument Instrument, string Article)
{
    private const int Years = 5;

    /// <summary>The office that grants land, and looks whether a bidder is listed by the court.</summary>
    public static Authority LandBureau { get; } = new(
        new AuthorityId("yunting-land-bureau"), new LocalizedText("Yunting Land Bureau (invented)", "云汀市自然资源局（虚构）"), Level.Municipal, "990101", "Asia/Shanghai",
        new LocalizedText("Yunting Land Bureau, service hall", "云汀市自然资源局办事大厅"), null);

    /// <summary>Every agreement: one under which a restriction is applied, one under which incentives are granted.</summary>
    public static IReadOnlyList<TownAgreement> All { get; } =
    [
        new(
            TownBodies.Register, "officer", LandBureau, "land-officer", new LocalizedText("Grants of land", "土地出让"), ["no-real-estate"],
            Own("law", "Urban Real Estate Administration Law", "《城市房地产管理法》"), "Art. 13"),
        new(
            TownOffice.Market.Register("quality-honours"), "market-officer", AssessingOffice.All[0].Authority, "tax-officer",
            new LocalizedText("Faster tax services for honoured enterprises", "守信企业办税便利"), ["green-channel", "fewer-inspections"],
            Own("central-document", "Guo Fa [2016] 33", "国发〔2016〕33号"), "Art. 9"),
    ];

    /// <summary>What its officer proposes.</summary>
    public AgreementDraft Draft(LocalDate from) => new(
        Source, Title.En, Title.Zh, [.. Measures.Select(m => new JointMeasure(m, Instrument, new Citation(Instrument.Key, Article, Verified: false)))],
        from, from.PlusYears(Years).PlusDays(-1), 10, 3);

    private static LegalInstrument Own(string kind, string en, string zh) => new("own", new LocalizedText(en, zh), kind, "", null, "", Verified: false);
}
