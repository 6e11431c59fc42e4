using NodaTime;

namespace Probity.Browser.Tests.Walks;

/// <summary>What people type at each step of a case; the words are invented.</summary>
internal static class Steps
{
    private static readonly HashSet<string> Optional = ["no-other-non-necessary-spending", "director-bar", "procurement-review"];

    public static Typed[] Application(string kind, string name, string identifier, LocalDate today, string ground = "able-but-refuses") =>
    [
        ("kind", kind), ("name", name), ("identifiers", identifier), ("issuer", "云汀区人民法院"), ("number", "（2025）云汀民初17号"),
        ("enforcementCase", "（2026）云汀执17号"), .. Visitor.Day("effectiveOn", today.PlusMonths(-8)), ("obligation", "向债权人支付三十万元及利息"),
        ("obligedParty", name), ("ground", ground), ("report", "判决生效后未支付任何款项，经执行通知仍未履行，也未报告财产。"), ("attests", "true"),
    ];

    public static Typed[] Evidence(string origin) =>
    [
        ("title", "银行账户流水"), ("content", "执行立案后三个月内账户共进账二十万元，未见向债权人支付。"), ("origin", origin), ("category", "Means"), ("attests", "true"),
    ];

    public static Typed[] Reviewed(bool admitted = true) =>
        [("number", "1"), ("admitted", admitted ? "true" : "false"), ("reasons", "已逐笔核对流水原件与账户信息，内容真实完整，予以采用。")];

    public static Typed[] Identity => [("comparedWith", "登记机关档案"), ("namesakesExamined", "0")];

    public static Typed[] Served(LocalDate day) => [("manner", "direct"), ("proof", "本人签收的送达回证第1号"), .. Visitor.Day("servedOn", day)];

    public static Typed[] Listed => [("lists", "true"), ("reasons", "当事人的意见已经考虑。账户流水表明其有能力履行而未履行，故决定列入。")];

    public static Typed[] Reasons => [("reasons", "已审阅案卷、告知书和送达回证，认定事实与所列措施相符，予以确认。")];

    public static Typed[] Objection => [("grounds", "所欠金额有误，利息计算的起始日不正确，请求审查更正。")];

    public static Typed[] Proof => [("proof", "已于本月将全部款项转入执行账户，附银行回单和债权人收条。")];

    /// <summary>A proposal with every measure the form marks as mandatory, each with its reasons.</summary>
    public static async Task Propose(this Visitor officer, string id, LocalDate conductOn)
    {
        await officer.Ask(id, "propose-listing");
        await officer.Fill(Proposal(conductOn));
        await officer.FillMeasures();
        await officer.Submit();
        officer.Page.Url.ShouldEndWith("?done=propose-listing", customMessage: await officer.Wrong());
    }

    public static Typed[] Proposal(LocalDate conductOn) =>
    [
        ("ground", "able-but-refuses"), ("conduct", "在执行期间收到款项二十万元，未用于履行生效文书确定的义务。"), .. Visitor.Day("conductOn", conductOn),
        ("evidence", "1"), ("ability", "Able"), ("abilityReasons", "账户流水显示立案后有多笔大额进账，足以履行部分义务而未履行。"),
        ("fault", "Intent"), ("faultReasons", "收到执行通知后仍将款项转往他处，表明其知道义务而有意不履行。"), ("term", "2y"),
        ("exclusions", "minor sufficient-security enough-assets-controlled later-in-order not-able-and-refusing campus-loan-student representative-of-unit"),
    ];

    /// <summary>Ticks every measure that is mandatory and gives all of them the same reasons, in one go: there are dozens of fields.</summary>
    public static async Task FillMeasures(this Visitor officer)
    {
        await officer.Page.Locator("main [name^='measure.']").EvaluateAllAsync<object?>(
            "(boxes, optional) => boxes.forEach(box => box.checked = !optional.includes(box.name))", Optional.Select(key => "measure." + key));
        await officer.Page.Locator("main textarea[name^='relevance.'], main textarea[name^='proportionality.']").EvaluateAllAsync<object?>(
            "(areas, text) => areas.forEach(area => area.value = text)", "此项消费所用款项本应用于清偿债务；此前的执行通知和财产报告令均无效果，更轻的措施不足。");
    }
}
