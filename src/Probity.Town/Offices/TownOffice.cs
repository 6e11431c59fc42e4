using Probity.Registers.Authorities;
using Probity.Registers.Framework;
using Probity.Registers.Subjects;

namespace Probity.Town.Offices;

/// <summary>An office of the town that keeps directories, redlists, records and the blacklist a directory can lead to.</summary>
/// <param name="Authority">The office.</param>
/// <param name="Short">Short name for logins.</param>
/// <param name="Mark">The word in the numbers of its documents.</param>
/// <param name="Charters">Slugs of the charters it keeps a register under; each register is called as its charter.</param>
public sealed record TownOffice(Authority Authority, string Short, string Mark, IReadOnlyList<string> Charters)
{
    private const string Town = "990101";
    private const string Province = "990000";

    /// <summary>The market regulator: directory, redlist of enterprises, blacklist, records of penalties and permits.</summary>
    public static TownOffice Market { get; } = Of(
        0, Level.Municipal, Town, "yunting-market-bureau", "Yunting Market Regulation Bureau (invented)", "云汀市市场监督管理局（虚构）", "market", "云汀市监",
        "abnormal-operations", "quality-honours", "serious-violators", "market-penalties", "market-permits");

    /// <summary>Civil affairs: redlist of volunteers.</summary>
    public static TownOffice CivilAffairs { get; } = Of(
        1, Level.Municipal, Town, "yunting-civil-affairs", "Yunting Civil Affairs Bureau (invented)", "云汀市民政局（虚构）", "civil", "云汀民政", "volunteers");

    /// <summary>The province's financial regulator: records of penalties.</summary>
    public static TownOffice Finance { get; } = Of(
        2, Level.Provincial, Province, "yunling-finance-bureau", "Yunling Provincial Financial Regulation Bureau (invented)", "云岭省金融监督管理局（虚构）", "finance",
        "云岭金监", "finance-penalties");

    /// <summary>The province's market regulator, which keeps records under the same charter as the town's.</summary>
    public static TownOffice ProvincialMarket { get; } = Of(
        3, Level.Provincial, Province, "yunling-market-bureau", "Yunling Provincial Market Regulation Bureau (invented)", "云岭省市场监督管理局（虚构）", "province-market",
        "云岭市监", "market-penalties");

    /// <summary>Every office.</summary>
    public static IReadOnlyList<TownOffice> All { get; } = [Market, CivilAffairs, Finance, ProvincialMarket];

    /// <summary>Tells its code from those of other offices of its division.</summary>
    public int Number { get; init; }

    /// <summary>Its unified social credit code, of a division that does not exist.</summary>
    internal SocialCreditCode Code => SocialCreditCode.Compose("11", Authority.Area, $"D{Number:D7}");

    /// <summary>Its register under a charter.</summary>
    public RegisterId Register(string charter) => RegisterId.Parse($"{Authority.Id}/{charter}");

    private static TownOffice Of(
        int number, Level level, string division, string id, string en, string zh, string shortName, string mark, params string[] charters) => new(
        new Authority(new AuthorityId(id), new LocalizedText(en, zh), level, division, "Asia/Shanghai",
            new LocalizedText($"{en}, service hall", $"{zh}办事大厅"), null),
        shortName, mark, charters)
        { Number = number };
}

/// <summary>Everybody who acts in an office's cases.</summary>
/// <param name="Clerk">Reports and serves.</param>
/// <param name="Officer">Proposes and decides.</param>
/// <param name="SecondOfficer">Confirms.</param>
/// <param name="Reviewer">Decides objections.</param>
public sealed record OfficeCast(Actor Clerk, Actor Officer, Actor SecondOfficer, Actor Reviewer);
