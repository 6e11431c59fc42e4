using Probity.Simulation.Parameters;

namespace Probity.Simulation.Reports;

/// <summary>Chinese for what the model declares of its parameters in English.</summary>
internal static class ParameterGlossary
{
    private static readonly Dictionary<string, string> Meanings = new(StringComparer.Ordinal)
    {
        ["conduct.due"] = "无未清债务的成年人有债务到期的概率",
        ["conduct.need"] = "低于此收入则无力履行债务",
        ["conduct.deterrence"] = "充分了解名册使不履行倾向降低的比例",
        ["conduct.perform"] = "有能力者在程序之外履行未清债务的概率",
        ["conduct.pressure.procedure"] = "案件办理期间该概率的倍数",
        ["conduct.pressure.listing"] = "列入生效期间该概率的倍数。方向据Huang（香港科技大学讲座）：试点后违法减少；大小为假定",
        ["conduct.written-off"] = "无案件的未清债务被债权人放弃的概率",
        ["conduct.applied"] = "未清债务的债权人申请或机关依职权启动的概率",
        ["authority.own-motion"] = "无人申请而启动的案件比例",
        ["authority.error.namesake"] = "核对之前误以同名者立案的比例",
        ["authority.error.namesake-missed"] = "其中证件号码与姓名核对未能发现的比例（适用“认准本人”规则时）",
        ["authority.error.fact"] = "针对不欠债务者的案件比例",
        ["authority.error.minor"] = "误以债务人子女立案的比例（不适用未成年人规则时）",
        ["authority.error.fault"] = "无能力者被认定有能力的概率（适用过错规则且情形要求有能力时）",
        ["authority.error.late-removal"] = "终止后仍在某处可见的列入比例",
        ["authority.error.late-days"] = "仍可见的平均时间",
        ["authority.days.notice"] = "自报告至送达告知的平均时间",
        ["authority.days.decision"] = "自陈述期届满至决定的平均时间",
        ["authority.days.service"] = "自决定至送达的平均时间",
        ["authority.days.objection"] = "对异议或复议作出决定的平均时间",
        ["authority.days.proof"] = "审查履行证明的平均时间",
        ["authority.corrects.hearing"] = "被错误指认者的陈述使案件终止的概率",
        ["authority.corrects.objection"] = "被错误列入者的异议获支持的概率",
        ["authority.corrects.reconsideration"] = "上级机关支持的概率",
        ["authority.error.review"] = "无理由的异议获支持的概率",
        ["authority.error.proof"] = "有效的履行证明被拒的概率",
        ["authority.annulled"] = "案件所依据的判决被撤销的概率",
        ["subject.objects.wrong"] = "被错误列入者提出异议的概率",
        ["subject.objects.right"] = "被正确列入者提出异议的概率",
        ["subject.goes-on"] = "异议被驳回者向上级机关申请的概率",
        ["information.look-up"] = "列入可检索时，充分了解名册者查询联系人的概率",
        ["information.on-request"] = "查询须登录、说明用途并告知本人时，查询概率的倍数",
        ["information.broadcast"] = "广播期间广播到达某一联系人的概率",
        ["information.gossip"] = "知情者告知共同联系人的概率（关系强度为满时）",
        ["information.confide"] = "被列入者告知联系人的概率（关系强度为满时）",
        ["information.context"] = "知情者得知原因的概率（关系强度为满时）",
        ["information.of-relatives"] = "被列入的是亲属时，各种得知途径概率的倍数",
        ["information.forget"] = "列入终止后忘记或得知其已终止的概率",
        ["information.check.on-request"] = "查询须说明用途时，陌生人在交易前查询的概率",
        ["information.check.searchable"] = "列入可检索时的相同概率",
        ["information.abroad"] = "知情者在共同联系人之外告知的人数",
        ["information.community"] = "与陌生人交易的对象所在人群的规模",
        ["response.moderation.relational"] = "强度为满的关系抵消标签的程度",
        ["response.moderation.contextual"] = "得知可减轻的情况（无力、被错误列入、已修复）抵消标签的程度",
        ["response.moderation.aggravating"] = "得知当事人无意履行对标签的加重",
        ["response.moderation.relational-contextual"] = "关系强度为满时可减轻的情况的进一步作用",
        ["response.moderation.trust"] = "对机关完全信任对标签的加重。方向据Liu（2022）：信任与支持惩罚相关；大小为假定",
        ["response.association"] = "标签作用及于亲属的比例（法律虽禁止）",
        ["response.review"] = "联系人重新考虑关系的概率",
        ["response.mend"] = "疏远的关系经考虑后得到修复的概率",
        ["response.reconcile"] = "断绝的关系经考虑后恢复（疏远）的概率",
        ["means.adaptation"] = "收入与其处境所支持水平的差距每期缩小的比例",
        ["means.noise"] = "收入每周均匀波动的幅度",
        ["means.without-job"] = "无工作时收入占有工作时的比例",
        ["means.pooling"] = "家庭成员之间收入拉平的程度；损害由此及于亲属",
        ["means.resting-on-ties"] = "依靠关系的收入比例：帮助、生意、工作消息",
        ["means.cost.measures"] = "列入的措施适用期间减少的收入比例",
        ["means.cost.lend"] = "借款被拒所损失的收入比例",
        ["means.cost.trade"] = "交易被拒所损失的收入比例",
        ["means.cost.rent"] = "租房被拒所损失的收入比例",
        ["jobs.lost"] = "因其他原因失去工作的概率",
        ["jobs.offered"] = "无工作者获得应聘机会的概率；是否录用由雇主决定",
        ["jobs.reviewed"] = "雇主查询在职者并重新决定的概率",
        ["need.lend"] = "成年人请求借款的概率",
        ["need.trade"] = "成年人提出需要信任的交易的概率",
        ["need.rent"] = "成年人寻求租房的概率",
        ["need.marry"] = "四十五岁以下成年人求婚或经人介绍的概率",
        ["need.among-contacts"] = "被请求者为本人联系人而非陌生人的比例",
    };

    private static readonly Dictionary<string, string> Decisions = new(StringComparer.Ordinal)
    {
        ["keep"] = "维持关系",
        ["lend"] = "出借",
        ["hire"] = "雇用",
        ["trade"] = "交易",
        ["rent"] = "出租住房",
        ["marry"] = "结婚",
    };

    private static readonly Dictionary<string, string> Effects = new(StringComparer.Ordinal)
    {
        ["base"] = "对一无所知的陌生人作出有利决定的对数优势",
        ["strength"] = "强度为满的关系的作用",
        ["label"] = "知悉被列入对不信任机关的陌生人的作用",
    };

    private static readonly Dictionary<string, string> Units = new(StringComparer.Ordinal)
    {
        ["a week"] = "每周",
        ["multiples of median means"] = "中位收入的倍数",
        ["share"] = "比例",
        ["factor"] = "倍数",
        ["days"] = "天",
        ["a deal"] = "每次交易",
        ["people a week"] = "每周人数",
        ["people"] = "人",
        ["log odds"] = "对数优势",
        ["a review"] = "每次考虑",
        ["share of means"] = "收入的比例",
    };

    private static readonly Dictionary<string, string> Sources = new(StringComparer.Ordinal)
    {
        ["assumed"] = "假定",
        ["assumed; Pager (2003) found 34% call-backs without a record among white testers"] = "假定；Pager（2003）：无犯罪记录的白人测试者获回复34%",
        ["assumed in size; Pager (2003): call-backs 17 against 34 per cent, log odds -0.9, for a criminal record"] = "大小为假定；Pager（2003）：有犯罪记录者获回复17%，无者34%，对数优势-0.9",
    };

    public static string? MeaningOf(Parameter parameter) => Meanings.TryGetValue(parameter.Name, out var meaning) ? meaning
        : parameter.Name.Split('.') is ["response", var kind, var part] && Decisions.TryGetValue(kind, out var decision) && Effects.TryGetValue(part, out var effect)
            ? $"{effect}：{decision}" : null;

    public static string? UnitOf(Parameter parameter) => Units.GetValueOrDefault(parameter.Unit);

    /// <summary>The source as it stands where it is not one of the model's own, such as a survey's.</summary>
    public static string SourceOf(Parameter parameter) => Sources.GetValueOrDefault(parameter.Source, parameter.Source);

    public static string PriorOf(Prior prior) => prior.Shape == PriorShape.Uniform
        ? FormattableString.Invariant($"均匀分布[{prior.Minimum}, {prior.Maximum}]")
        : FormattableString.Invariant($"正态分布（{prior.Mean}，{prior.Deviation}），限于[{prior.Minimum}, {prior.Maximum}]");
}
