namespace Probity.Town.Honours;

/// <summary>What people write in the town's redlists. All of it is invented.</summary>
internal static class HonourTexts
{
    internal const string Nomination = "经核对记录，推荐征求本人意见。";
    internal const string Basis = "章程所列激励措施条款";
    internal const string Accepted = "同意，谢谢。";
    internal const string Reasons = "证书与记录一致，本人已同意登记，决定予以登记。";
    internal const string SecondReasons = "已审阅案卷、征求同意书和本人的同意，事实清楚，予以确认。";
    internal const string Annulled = "云汀市撤销荣誉决定书";
    internal const string Dismissed = "证书所载时间与记录不一致，暂不征求同意。";

    internal static string Says(bool person, int n) => person
        ? $"上一年度自愿参加河道清洁和社区助老服务{60 + (n * 7 % 140)}小时，均有记录。"
        : $"其{2 + (n % 4)}项产品经抽查连续三年合格，获质量管理奖励。";

    internal static string Receipt(int n) => $"签收的送达回证第{n}号";
}
