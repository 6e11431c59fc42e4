namespace Probity.Town.Irregularities;

/// <summary>What people write in the town's directory. All of it is invented.</summary>
internal static class IrregularityTexts
{
    internal const string Order = "于十日内公示上一年度报告并补正缺项。";
    internal const string Report = "责令改正期限届满后仍未公示上一年度报告。";
    internal const string Evidence = "截至查询日，公示系统中无该企业上一年度报告。";
    internal const string Conduct = "上一年度报告至今未公示，责令改正期限已过。";
    internal const string Ability = "企业正常经营，并按期公示了其他信息，能够办理。";
    internal const string Fault = "已两次提醒并送达责令改正文书，仍未办理。";
    internal const string Basis = "章程所列条款";
    internal const string Relevance = "与未履行公示义务的行为直接相关，仅持续至纠正。";
    internal const string Proportionality = "此前两次提醒均无效果，更轻的办法不足以促使其办理。";
    internal const string Answer = "经办人员离职，资料交接延误，正在补办。";
    internal const string Reasons = "已考虑其意见。资料交接延误不影响其办理公示，决定列入。";
    internal const string SecondReasons = "已审阅案卷、告知书和送达回证，事实清楚，予以确认。";
    internal const string Cure = "年度报告已于今日公示，附公示系统回执。";
    internal const string Examined = "公示系统显示报告已公示且内容完整，移出名录。";
    internal const string Objection = "报告已在期限内提交，系统未显示，附提交回执。";
    internal const string Revoked = "提交回执属实，系统显示有误，不应列入。";

    internal static string Receipt(int n) => $"单位签收的送达回证第{n}号";
}
