using System.Text;
using Probity.Registers.Calendars;

namespace Probity.Registers.Cases.Notices;

/// <summary>The offer of an entry in a redlist, in Simplified Chinese.</summary>
internal static class ChineseOffer
{
    public static string Write(Matter m)
    {
        var text = new StringBuilder();
        text.Append($"致{m.Subject.Name}的征求同意书\n\n");
        text.Append($"{m.Keeper.Name.Zh}希望将您列入以下登记簿：{m.Charter.Title.Zh}。\n");
        text.Append("本文书仅征求您的同意。未经您本人同意，不作任何登记。\n");
        text.Append("\n理由\n");
        text.Append($"功绩：{m.Ground.Text.Zh}（{m.Cite(m.Ground.Basis, chinese: true)}）\n");
        text.Append($"具体事迹（截至{DayWords.Chinese(m.Proposal.ConductOn)}）：{m.Proposal.Conduct}\n");
        text.Append($"文书：{m.Document.Issuer}，{m.Document.Number}。所载内容：{m.Document.Obligation}\n");
        text.Append("\n证据\n");
        foreach (var piece in m.Evidence)
        {
            text.Append($"{piece.Number}. {piece.Title}：{piece.Content}\n");
        }

        Entry(text, m);
        Answer(text, m);
        return text.ToString();
    }

    private static void Entry(StringBuilder text, Matter m)
    {
        text.Append("\n列入后的激励\n");
        foreach (var (clause, _) in m.Measures)
        {
            text.Append($"- {clause.Text.Zh}（{m.Cite(clause.Basis, chinese: true)}）\n");
        }

        text.Append($"期限最长为 {SpanWords.Chinese(m.Proposal.Term)}，期满自动终止。\n");
        text.Append(m.Charter.Publication.Any(p => p.Subject == m.Subject.Kind && p.Public)
            ? "列入后将予以公布，仅限章程所列内容。\n"
            : "列入后不予公布，由您自行决定向谁出示。\n");
        text.Append($"列入并不意味着：{m.Charter.DoesNotMean.Zh}\n");
    }

    private static void Answer(StringBuilder text, Matter m)
    {
        text.Append("\n如何答复\n");
        text.Append($"自本文书送达之日起，您有 {SpanWords.Chinese(m.Clocks.Response.Length)}的答复期限。您可以登录后在您的页面同意或者拒绝，也可以当面答复。\n");
        text.Append("您拒绝或者不答复的，不作任何登记，也不产生其他后果。沉默不视为同意。\n");
        text.Append("您同意后，可以随时免费撤回同意，无需说明理由；登记随即终止。\n");
        text.Append($"\n何处获得帮助：{m.Keeper.Contact.Zh}\n");
    }
}
