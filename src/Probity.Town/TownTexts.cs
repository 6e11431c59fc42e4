namespace Probity.Town;

/// <summary>What the town's people write. All of it is invented.</summary>
internal static class TownTexts
{
    internal const string ReviewReasons = "已逐笔核对流水原件与账户信息，内容真实完整，予以采用。";
    internal const string AbilityReasons = "账户流水显示立案后有多笔大额进账，足以履行部分义务而未履行。";
    internal const string FaultReasons = "收到执行通知后仍将款项转往他处，表明其知道义务而有意不履行。";
    internal const string Basis = "最高人民法院关于限制被执行人高消费及有关消费的若干规定第三条";
    internal const string Relevance = "此项消费所用款项本应用于清偿债务，与不履行行为直接相关。";
    internal const string Proportionality = "此前的执行通知和财产报告令均无效果，更轻的措施不足以促使履行。";
    internal const string Hearing = "当事人陈述了经营困难，承办人出示了账户流水，双方发表了意见。";
    internal const string DecisionReasons = "当事人的意见已经考虑。账户流水表明其有能力履行而未履行，故决定列入。";
    internal const string NotListedReasons = "当事人提交的材料表明其确无履行能力，依规定不予列入。";
    internal const string SecondReasons = "已审阅案卷、告知书和送达回证，认定事实与所列措施相符，予以确认。";
    internal const string ReviewOutcomeReasons = "经审查原卷和当事人提交的新材料，作出上述结论。";
    internal const string Performance = "已于本月将全部款项转入执行账户，附银行回单和债权人收条。";
    internal const string PerformanceReasons = "银行回单与执行账户入账记录一致，债权人确认收到全部款项。";
    internal const string PerformanceRefused = "银行回单金额仅为应付金额的一半，义务尚未全部履行。";
    internal const string Necessity = "须前往外地医院陪同手术，路途较远，别无其他合理交通方式。";
    internal const string ExceptionReasons = "所附住院通知属实，行程必要且时间有限，准许。";
    internal const string ExceptionRefused = "所述行程可以乘坐普通列车完成，不属于必需。";
    internal const string Dismissed = "所依据的文书已在立案之前履行完毕，不符合列入情形。";
    internal const string Withdrawn = "双方已达成和解并当场履行，不再要求列入。";
    internal const string Revoked = "复核发现立案时执行款已经到账，本不应列入，予以撤销。";

    private static readonly string[] Reports =
    [
        "被执行人在判决生效后未支付任何款项，经执行通知仍未履行，也未报告财产。",
        "被执行人名下账户在执行立案后仍有收入，但未向债权人支付。",
        "双方曾达成执行和解，被执行人仅支付首期后即停止履行，未说明理由。",
        "被执行人收到财产报告令后逾期未报告，联系时拒绝到庭。",
    ];

    private static readonly string[] Answers =
    [
        "近半年订单减少，账面款项为员工工资和材料款，请求分期履行。",
        "进账系代收货款，已转付供货方，愿意提交合同和付款凭证。",
        "因病住院数月未能处理事务，现愿意与债权人协商。",
        "对所欠金额有异议，利息计算的起始日不正确。",
    ];

    internal static string Report(int n) => Reports[n % Reports.Length];

    internal static string Conduct(int n) => $"在执行期间收到款项{5 + (n % 30)}万元，未用于履行生效文书确定的义务。";

    internal static string Evidence(int n) => $"执行立案后三个月内账户共进账{5 + (n % 30)}万元，未见向债权人支付。";

    internal static string Receipt(int n) => $"本人签收的送达回证第{n}号";

    internal static string Answer(int n) => Answers[n % Answers.Length];

    internal static string Objection(int n) => $"{Answers[n % Answers.Length]}因此不应列入或者内容不准确。";
}
