using Probity.Registers.Framework;
using Probity.Simulation.Outcomes;
using Probity.Simulation.Register;

namespace Probity.Simulation.Reports;

/// <summary>Chinese names of what the model measures; the model itself declares the English ones.</summary>
internal static class Glossary
{
    private static readonly Dictionary<string, string> Whole = new(StringComparer.Ordinal)
    {
        ["obligations.due"] = "到期债务数",
        ["obligations.failed"] = "到期债务中未履行的比例",
        ["obligations.failed.cannot"] = "因无力而未履行的债务数",
        ["obligations.failed.will-not"] = "因无意愿而未履行的债务数",
        ["obligations.performed.free"] = "无案件时未清债务的履行率（每百周）",
        ["obligations.performed.in-case"] = "案件办理中未清债务的履行率（每百周）",
        ["obligations.performed.listed"] = "列入期间未清债务的履行率（每百周）",
        ["obligations.performed.count"] = "最终履行的未清债务数（不论状态）",
        ["cases.opened"] = "立案数",
        ["cases.dismissed"] = "告知前终结的案件数",
        ["cases.not-listed"] = "决定不列入的案件数",
        ["cases.lapsed"] = "因机关逾期而失效的案件数",
        ["cases.ended-in-grace"] = "决定后、生效前终结的案件数",
        ["listings.begun"] = "生效的列入数",
        ["listings.ended.expired"] = "期满的列入数",
        ["listings.ended.repaired"] = "因履行而终止的列入数",
        ["listings.ended.revoked"] = "作为错误而撤销的列入数",
        ["listings.ended.lapsed"] = "因逾期未决而解除的列入数",
        ["listings.ended.annulled"] = "随判决撤销而终止的列入数",
        ["objections"] = "异议和复议申请数",
        ["wrong.begun"] = "生效的错误列入数",
        ["wrong.begun.namesake"] = "其中：同名者",
        ["wrong.begun.fact"] = "其中：不欠任何债务者",
        ["wrong.begun.minor"] = "其中：未成年人",
        ["wrong.begun.unable"] = "其中：无履行能力者",
        ["wrong.share"] = "列入中错误的比例",
        ["late.removals"] = "终止后仍在某处可见的列入数",
        ["late.weeks"] = "终止后仍可见的周数",
        ["learned.look-up"] = "通过查询得知的联系人数",
        ["learned.broadcast"] = "通过广播得知的联系人数",
        ["learned.gossip"] = "从其他联系人得知的人数",
        ["learned.confided"] = "由本人告知的联系人数",
        ["learned.context"] = "得知原因的联系人数",
        ["knowing"] = "被列入者的联系人中知情者的比例",
        ["days-listed"] = "已终止列入的平均生效天数",
        ["failed-again"] = "曾被列入者两年内再次未履行的比例",
        ["controls.failed"] = "对照者同期未履行的比例",
        ["recovered-in-a-year"] = "曾被列入者一年内收入和关系恢复的比例",
        ["weeks-to-recover"] = "两年内恢复者自终止至恢复的平均周数",
    };

    // Longer names first: 'wrongly-listed' also ends in 'listed'.
    private static readonly (string Name, string Whose)[] Roles =
    [
        ("wrongly-listed", "被错误列入者"), ("formerly-listed", "曾被列入者"), ("listed", "被正确列入者"), ("relatives", "被列入者与曾被列入者的亲属"),
        ("compared", "配对中的被列入者"), ("controls", "配对中从未被列入者"),
    ];

    private static readonly Dictionary<string, string> OfRole = new(StringComparer.Ordinal)
    {
        ["weeks"] = "{0}度过的周数",
        ["support"] = "{0}现有关系强度占其完整强度的比例",
        ["means"] = "{0}的收入占正常时期收入的比例",
        ["isolated"] = "{0}中关系强度剩余不足一半者的比例",
        ["ties-loosened"] = "{0}每人每年疏远的关系数",
        ["ties-cut"] = "{0}每人每年断绝的关系数",
        ["ties-mended"] = "{0}每人每年修复的关系数",
        ["jobs-lost"] = "{0}每人每年失去的工作数",
        ["refused.lend"] = "{0}借款请求被拒的比例",
        ["refused.hire"] = "{0}求职被拒的比例",
        ["refused.trade"] = "{0}交易提议被拒的比例",
        ["refused.rent"] = "{0}租房请求被拒的比例",
        ["refused.marry"] = "{0}婚姻提议被拒的比例",
    };

    private static readonly Dictionary<string, string> Units = new(StringComparer.Ordinal)
    {
        ["count"] = "个",
        ["share"] = "比例",
        ["days"] = "天",
        ["weeks"] = "周",
        ["per 100 weeks"] = "每百周",
        ["person-weeks"] = "人周",
        ["ties a year"] = "每年关系数",
        ["jobs a year"] = "每年工作数",
    };

    // Names for plots; tables of every outcome have the model's own.
    private static readonly Dictionary<string, LocalizedText> Short = new(StringComparer.Ordinal)
    {
        ["obligations.failed"] = new("Obligations that fail when due", "到期未履行的债务"),
        ["obligations.performed.count"] = new("Failed obligations performed after all", "最终仍获履行的逾期债务"),
        ["obligations.performed.listed"] = new("Performed while listed", "列入期间的履行率"),
        ["failed-again"] = new("Formerly listed who fail again in two years", "两年内再次未履行的曾被列入者"),
        ["wrong.begun"] = new("Wrong listings", "错误列入"),
        ["wrongly-listed.support"] = new("Wrongly listed: tie strength left", "被错误列入者：剩余关系强度"),
        ["wrongly-listed.weeks"] = new("Weeks lived wrongly listed", "被错误列入的周数"),
        ["wrongly-listed.means"] = new("Wrongly listed: means left", "被错误列入者：剩余收入"),
        ["wrongly-listed.ties-cut"] = new("Wrongly listed: ties cut", "被错误列入者：断绝的关系"),
        ["relatives.support"] = new("Relatives: tie strength left", "亲属：剩余关系强度"),
        ["relatives.means"] = new("Relatives: means left", "亲属：剩余收入"),
        ["relatives.ties-cut"] = new("Relatives: ties cut", "亲属：断绝的关系"),
        ["relatives.refused.hire"] = new("Relatives: refused a job", "亲属：求职被拒"),
        ["listed.weeks"] = new("Weeks lived rightly listed", "被正确列入的周数"),
        ["listed.support"] = new("Rightly listed: tie strength left", "被正确列入者：剩余关系强度"),
        ["listed.means"] = new("Rightly listed: means left", "被正确列入者：剩余收入"),
        ["listed.isolated"] = new("Rightly listed: isolated", "被正确列入者：陷于孤立"),
        ["listed.refused.hire"] = new("Rightly listed: refused a job", "被正确列入者：求职被拒"),
        ["formerly-listed.support"] = new("Formerly listed: tie strength left", "曾被列入者：剩余关系强度"),
        ["controls.support"] = new("Never listed, alike: tie strength left", "对照者：剩余关系强度"),
        ["controls.means"] = new("Never listed, alike: means left", "对照者：剩余收入"),
        ["days-listed"] = new("Days in force", "生效天数"),
        ["recovered-in-a-year"] = new("Recovered within a year of the end", "终止后一年内恢复"),
        ["knowing"] = new("Contacts of the listed who know", "被列入者联系人中的知情者"),
        ["learned.gossip"] = new("Contacts told by other contacts", "从其他联系人得知者"),
        ["learned.context"] = new("Contacts who learn why", "得知原因的联系人"),
    };

    public static LocalizedText? ShortOf(Outcome outcome) => Short.GetValueOrDefault(outcome.Name);

    public static bool Knows(Outcome outcome) => Found(outcome.Name) is not null && Units.ContainsKey(outcome.Unit);

    public static string MeaningOf(Outcome outcome) => Found(outcome.Name) ?? outcome.Meaning;

    public static string UnitOf(string unit) => Units.GetValueOrDefault(unit, unit);

    public static LocalizedText NameOf(OutcomeKind kind) => kind switch
    {
        OutcomeKind.Compliance => new("Compliance", "履行情况"),
        OutcomeKind.Listed => new("What listing does to the listed", "列入对被列入人的影响"),
        OutcomeKind.WronglyListed => new("Harm to the wrongly listed", "对被错误列入者的损害"),
        OutcomeKind.Relatives => new("Harm to relatives, whom no law lists", "对亲属（法律从不列入）的损害"),
        OutcomeKind.Information => new("Who learns of it", "谁得知列入"),
        OutcomeKind.Procedure => new("Work of the authority", "机关的工作"),
        _ => new("The control: people like the listed who never were", "对照：情况相似而从未被列入的人"),
    };

    public static string NameOf(FrameworkRules rule) => rule switch
    {
        FrameworkRules.Notice => "先行告知",
        FrameworkRules.Grace => "宽限期",
        FrameworkRules.Objection => "可异议",
        FrameworkRules.TermEnd => "有期限",
        FrameworkRules.Repair => "可修复",
        FrameworkRules.Minors => "不列入未成年人",
        FrameworkRules.RightPerson => "认准本人",
        FrameworkRules.Fault => "过错",
        FrameworkRules.NoShaming => "不羞辱",
        FrameworkRules.FallsWithItsBasis => "随依据失效",
        _ => "仅对本人行为负责",
    };

    private static string? Found(string name)
    {
        if (Whole.TryGetValue(name, out var whole))
        {
            return whole;
        }

        return Roles.Where(r => name.StartsWith(r.Name + ".", StringComparison.Ordinal))
            .Select(r => OfRole.TryGetValue(name[(r.Name.Length + 1)..], out var template) ? template.Replace("{0}", r.Whose, StringComparison.Ordinal) : null)
            .FirstOrDefault();
    }
}
