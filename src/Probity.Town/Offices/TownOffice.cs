using Probity.Registers.Authorities;
using Probity.Registers.Framework;

namespace Probity.Town.Offices;

/// <summary>An office of the town that keeps directories, redlists and the blacklist a directory can lead to.</summary>
/// <param name="Authority">The office.</param>
/// <param name="Short">Short name for logins.</param>
/// <param name="Mark">The word in the numbers of its documents.</param>
/// <param name="Charters">Slugs of the charters it keeps a register under; each register is called as its charter.</param>
public sealed record TownOffice(Authority Authority, string Short, string Mark, IReadOnlyList<string> Charters)
{
    /// <summary>The market regulator: directory, redlist of enterprises, blacklist.</summary>
    public static TownOffice Market { get; } = Of(
        "yunting-market-bureau", "Yunting Market Regulation Bureau (invented)", "云汀市市场监督管理局（虚构）", "market", "云汀市监",
        "abnormal-operations", "quality-honours", "serious-violators");

    /// <summary>Civil affairs: redlist of volunteers.</summary>
    public static TownOffice CivilAffairs { get; } = Of(
        "yunting-civil-affairs", "Yunting Civil Affairs Bureau (invented)", "云汀市民政局（虚构）", "civil", "云汀民政", "volunteers");

    /// <summary>Every office.</summary>
    public static IReadOnlyList<TownOffice> All { get; } = [Market, CivilAffairs];

    /// <summary>Its register under a charter.</summary>
    public RegisterId Register(string charter) => RegisterId.Parse($"{Authority.Id}/{charter}");

    private static TownOffice Of(string id, string en, string zh, string shortName, string mark, params string[] charters) => new(
        new Authority(new AuthorityId(id), new LocalizedText(en, zh), Level.Municipal, "990101", "Asia/Shanghai",
            new LocalizedText($"{en}, service hall", $"{zh}办事大厅"), null),
        shortName, mark, charters);
}

/// <summary>Everybody who acts in an office's cases.</summary>
/// <param name="Clerk">Reports and serves.</param>
/// <param name="Officer">Proposes and decides.</param>
/// <param name="SecondOfficer">Confirms.</param>
/// <param name="Reviewer">Decides objections.</param>
public sealed record OfficeCast(Actor Clerk, Actor Officer, Actor SecondOfficer, Actor Reviewer);
