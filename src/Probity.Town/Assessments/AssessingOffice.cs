using Probity.Registers.Authorities;
using Probity.Registers.Framework;

namespace Probity.Town.Assessments;

/// <summary>An office of the town that assesses enterprises, its register and how it writes the numbers of its documents.</summary>
/// <param name="Authority">The office.</param>
/// <param name="Register">Its register.</param>
/// <param name="Charter">Slug of the charter.</param>
/// <param name="Short">Short name for logins and document numbers.</param>
/// <param name="Mark">The word in its document numbers.</param>
public sealed record AssessingOffice(Authority Authority, RegisterId Register, string Charter, string Short, string Mark)
{
    /// <summary>Taxes and ecology.</summary>
    public static IReadOnlyList<AssessingOffice> All { get; } =
    [
        Of("yunting-tax-office", "Yunting Tax Office (invented)", "云汀市税务局（虚构）", "tax-credit", "tax", "云汀税字"),
        Of("yunting-ecology-bureau", "Yunting Ecology Bureau (invented)", "云汀市生态环境局（虚构）", "environment-credit", "ecology", "云汀环字"),
    ];

    private static AssessingOffice Of(string id, string en, string zh, string charter, string shortName, string mark) => new(
        new Authority(new AuthorityId(id), new LocalizedText(en, zh), Level.Municipal, "990101", "Asia/Shanghai",
            new LocalizedText($"{en}, service hall", $"{zh}办事大厅"), null),
        RegisterId.Parse($"{id}/{charter}"), charter, shortName, mark);
}

/// <summary>Everybody who acts in an office's assessments.</summary>
/// <param name="Clerk">Records facts.</param>
/// <param name="Officer">Drafts and decides.</param>
/// <param name="SecondOfficer">Confirms.</param>
/// <param name="Reviewer">Decides objections.</param>
public sealed record AssessingCast(Actor Clerk, Actor Officer, Actor SecondOfficer, Actor Reviewer);
