using System.Text;
using Probity.Registers.Calendars;

namespace Probity.Registers.Cases.Notices;

/// <summary>The notice in Simplified Chinese.</summary>
internal static class ChineseNotice
{
    public static string Write(Matter matter)
    {
        var text = new StringBuilder();
        Proposal(text, matter);
        Grounds(text, matter);
        Consequences(text, matter);
        Answer(text, matter);
        return text.ToString();
    }

    private static void Proposal(StringBuilder text, Matter m)
    {
        text.Append($"致{m.Subject.Name}的告知书\n\n");
        text.Append($"{m.Keeper.Name.Zh}拟将您列入以下登记簿：{m.Charter.Title.Zh}。\n");
        text.Append("本告知书仅为拟议。目前尚未作出任何决定，未作任何公布，也未采取任何措施。\n");
    }

    private static void Grounds(StringBuilder text, Matter m)
    {
        text.Append("\n理由\n");
        text.Append($"事由：{m.Ground.Text.Zh}（{m.Cite(m.Ground.Basis, chinese: true)}）\n");
        text.Append($"认定的具体行为（截至{DayWords.Chinese(m.Proposal.ConductOn)}）：{m.Proposal.Conduct}\n");
        text.Append($"法律文书：{m.Document.Issuer}，{m.Document.Number}。您的义务：{m.Document.Obligation}\n");
        if (m.Escalates is { } entry)
        {
            text.Append($"本案由您在异常名录中的记录 {entry} 转入。该记录在本案中不作为结论：上述内容须重新证明，并重新听取您的意见。\n");
        }

        text.Append($"履行能力：{Ability(m.Proposal.Ability)}。{m.Proposal.AbilityReasons}\n");
        text.Append($"过错：{Fault(m.Proposal.Fault)}。{m.Proposal.FaultReasons}\n");
        text.Append("\n证据\n");
        foreach (var piece in m.Evidence)
        {
            text.Append($"{piece.Number}. {piece.Title}：{piece.Content}\n");
        }
    }

    private static void Consequences(StringBuilder text, Matter m)
    {
        text.Append("\n可能的后果\n");
        foreach (var (clause, reasons) in m.Measures)
        {
            text.Append($"- {clause.Text.Zh}（{m.Cite(clause.Basis, chinese: true)}）。理由：{reasons.Relevance} {reasons.Proportionality}\n");
        }

        text.Append($"期限最长为 {SpanWords.Chinese(m.Proposal.Term)}，期满自动终止。");
        text.Append($"只有在决定书送达您并再经过 {SpanWords.Chinese(m.Clocks.Grace!.Length)}的宽限期之后才会生效。\n");
        text.Append($"列入并不意味着：{m.Charter.DoesNotMean.Zh}\n");
    }

    private static void Answer(StringBuilder text, Matter m)
    {
        text.Append("\n如何答复\n");
        text.Append($"自本告知书送达之日起，您有 {SpanWords.Chinese(m.Clocks.Response.Length)}的答复期限。");
        text.Append("您可以书面答复、登录后在您的页面答复，或者当面答复。您可以要求听证；提出要求的，必须举行听证。\n");
        text.Append("答复不会使处理加重：不得在本告知书之外增加任何措施，也不得延长期限。\n");
        text.Append("如果您不答复，不会因此受到更重的处理；将根据案卷材料作出决定。\n");
        text.Append("如果您履行义务，可以随时免费提交履行证明，案件即告终结。\n");
        text.Append($"\n何处获得帮助：{m.Keeper.Contact.Zh}\n");
    }

    private static string Ability(AbilityFinding finding) => finding switch
    {
        AbilityFinding.Able => "有全部或部分履行能力",
        AbilityFinding.Unable => "无履行能力",
        _ => "未审查",
    };

    private static string Fault(FaultFinding finding) => finding switch
    {
        FaultFinding.Intent => "故意",
        FaultFinding.GrossNegligence => "重大过失",
        FaultFinding.NoFault => "无过错",
        _ => "未审查",
    };
}
