using System.Text;
using Probity.Registers.Calendars;
using Probity.Registers.Ratings;

namespace Probity.Registers.Cases.Notices;

/// <summary>The notice of a drafted assessment in Simplified Chinese.</summary>
internal static class ChineseAssessment
{
    public static string Write(AssessedMatter m)
    {
        var text = new StringBuilder();
        text.Append($"致{m.Organisation.Name}的告知书\n\n");
        text.Append($"{m.Keeper.Name.Zh}已拟定贵单位{m.Year}年度在以下登记簿中的评价：{m.Charter.Title.Zh}。\n");
        text.Append("本告知书仅为拟定结果。目前尚未作出任何决定，未作任何公布，也未生效。\n");
        Facts(text, m);
        Result(text, m);
        Answer(text, m);
        return text.ToString();
    }

    private static void Facts(StringBuilder text, AssessedMatter m)
    {
        text.Append("\n计算过程\n");
        text.Append($"起始分：{m.How.Start.Points}分。{m.How.Start.Text.Zh}{(m.How.StartFact is { } fact ? $"（{Source(fact)}）" : "")}\n");
        foreach (var line in m.How.Lines)
        {
            text.Append($"扣{line.Counted}分：事实{line.Fact.Number}。{line.Indicator.Text.Zh}。{Told(line.Fact)}");
            text.Append(line.Limit == DeductionLimit.None ? "\n" : $"原应扣{line.Asked}分，{Limit(line.Limit)}。\n");
        }

        text.Append(m.How.Lines.Count == 0 ? "没有扣分。\n" : "");
        text.Append($"得分{m.How.Points}分，对应{m.How.ByPoints.Name.Zh}。\n");
    }

    private static void Result(StringBuilder text, AssessedMatter m)
    {
        foreach (var downgrade in m.How.Downgrades)
        {
            text.Append($"无论得分，直接判为{downgrade.To.Name.Zh}：事实{downgrade.Fact.Number}。{downgrade.Rule.Text.Zh}。{Told(downgrade.Fact)}\n");
        }

        text.Append(m.How.FirstYear is { } first ? $"改按新设主体规则：事实{first.Fact.Number}。{first.Rule.Text.Zh}。{Told(first.Fact)}\n" : "");
        text.Append($"\n拟定级别：{m.How.Result.Name.Zh}\n");
        text.Append($"级别最迟于{m.Year}年度结束后 {SpanWords.Chinese(m.Clause.Effect)}自动失效。\n");
        text.Append(m.How.Result.Public ? "生效后将连同所依据的事实一并公布。\n" : "生效后仅向贵单位展示，不予公布。\n");
        text.Append($"级别并不意味着：{m.Charter.DoesNotMean.Zh}\n");
    }

    private static void Answer(StringBuilder text, AssessedMatter m)
    {
        text.Append("\n如何答复\n");
        text.Append($"自本告知书送达之日起，贵单位有 {SpanWords.Chinese(m.Clocks.Response.Length)}的答复期限。");
        text.Append("可以对任何一项事实单独提出异议，也可以书面答复或者登录后在本单位页面答复，并可要求听证；提出要求的，必须举行听证。\n");
        text.Append("答复不会使结果更差：不得增加任何事实。被剔除的事实不扣分；有异议未答复的，不得作出决定。\n");
        text.Append($"\n何处获得帮助：{m.Keeper.Contact.Zh}\n");
    }

    private static string Told(RatedFact fact) => $"{DayWords.Chinese(fact.On)}，{fact.Times}次：{fact.Account}（{Source(fact)}）";

    private static string Source(RatedFact fact) =>
        $"{fact.Document.Issuer}，{fact.Document.Number}，{DayWords.Chinese(fact.Document.IssuedOn)}";

    private static string Limit(DeductionLimit limit) => limit switch
    {
        DeductionLimit.Indicator => "已达该指标扣分上限",
        DeductionLimit.Group => "已达该组扣分上限",
        _ => "得分不低于零分",
    };
}
