using System.Text;
using Probity.Registers.Calendars;
using Probity.Registers.Recording;

namespace Probity.Registers.Cases.Notices;

/// <summary>The notice that a permit or penalty is to be published, in Simplified Chinese.</summary>
internal static class ChineseRecord
{
    public static string Write(Matter m, RecordedAct act)
    {
        var text = new StringBuilder();
        text.Append($"致{m.Subject.Name}的公示告知书\n\n");
        text.Append($"{m.Keeper.Name.Zh}拟在以下登记簿公示一项与贵单位有关的行政决定：{m.Charter.Title.Zh}。\n");
        text.Append("该决定此前已经送达，其效力不因公示与否而变化。目前尚未公示，公示本身不附加任何后果。\n");
        text.Append("\n拟公示的内容\n");
        text.Append($"{m.Document.Issuer}，{m.Document.Number}：{act.Type}。{act.Content}\n");
        if (act.Penalty is { } penalty)
        {
            text.Append($"违法行为类型：{penalty.Violation}。违法事实：{penalty.Facts}。处罚依据：{penalty.Basis}\n");
        }

        if (act.Permit is { } permit)
        {
            text.Append($"有效期：{DayWords.Chinese(permit.ValidFrom)}至{DayWords.Chinese(permit.ValidUntil)}。\n");
        }

        text.Append($"公示类别：{m.Ground.Text.Zh}（{m.Cite(m.Ground.Basis, chinese: true)}）\n");
        text.Append(m.Proposal.Need is { } need ? $"情节轻微但确有必要公示的理由：{need}\n" : "");
        Term(text, m, act);
        Answer(text, m, act);
        return text.ToString();
    }

    private static void Term(StringBuilder text, Matter m, RecordedAct act)
    {
        text.Append("\n公示多久\n");
        text.Append($"最长 {SpanWords.Chinese(m.Proposal.Term)}，且自行政决定作出之日起不超过相应等级的最长公示期");
        text.Append(act.ShownUntil() is { } until ? $"，最迟至{DayWords.Chinese(until)}止。" : "。");
        text.Append("期满自动停止公示，无须申请。");
        text.Append($"只有在公示决定送达并再经过 {SpanWords.Chinese(m.Clocks.Grace!.Length)}之后才会开始公示。\n");
        text.Append($"公示并不意味着：{m.Charter.DoesNotMean.Zh}\n");
    }

    private static void Answer(StringBuilder text, Matter m, RecordedAct act)
    {
        text.Append("\n如何答复\n");
        text.Append($"自本告知书送达之日起，您有 {SpanWords.Chinese(m.Clocks.Response.Length)}的答复期限。");
        text.Append("您可以登录后在您的页面答复，也可以书面或者当面答复；可以要求听证，提出要求的，必须举行听证。答复不会使处理加重。\n");
        text.Append("该决定已被撤销、变更或者与贵单位无关的，请予说明：依据不存在的，记录随之撤下。\n");
        text.Append(act.Penalty is null
            ? "您可以随时免费申请不再公示该许可。\n"
            : "已履行处罚决定并纠正违法行为的，可以免费申请提前停止公示。开始公示之前申请无须等待；开始公示之后，最短公示期自处罚决定作出之日起算。\n");
        text.Append($"\n何处获得帮助：{m.Keeper.Contact.Zh}\n");
    }
}
