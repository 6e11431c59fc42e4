using NodaTime;
using Probity.Registers.Charters;
using Probity.Registers.Recording;
using Probity.Town.Offices;

namespace Probity.Town.Decisions;

/// <summary>What recorded decisions say and what people write about them. All of it is invented.</summary>
internal static class DecisionTexts
{
    internal const string NotShown = "情节轻微且已当场改正，无公示必要，依规定原则上不予公示。";
    internal const string Need = "同类经营者多次以相同方式违法，公示有助于其他经营者对照纠正。";
    internal const string Conduct = "以处罚、许可决定书记载为准。";
    internal const string Answer = "决定书内容属实，请求在最短公示期届满后及时停止公示。";
    internal const string Reasons = "已核对决定书原件和送达证明，决定已生效且所指确为该单位，予以公示。";
    internal const string SecondReasons = "已审阅决定书、告知书和送达回证，情节等级与公示期限相符，予以确认。";
    internal const string Objection = "公示的决定书文号有误，所附为另一单位的文号。";
    internal const string PutRight = "罚款已缴清，违法行为已改正，附缴款凭证、整改报告和信用承诺书。";
    internal const string Examined = "缴款凭证和整改报告属实，最短公示期已满，停止公示。";
    internal const string PenaltyAnnulled = "云岭省人民政府行政复议决定书";
    internal const string PermitAnnulled = "撤回行政许可决定书";
    private const long FenInYuan = 100;

    private const string Basis = "决定书所引法律条款（虚构）";

    private static readonly (string Violation, string Facts)[] OfTheMarket =
    [
        ("未按规定标注生产日期", "现场检查时，货架上十二种商品未标注生产日期。"),
        ("虚假宣传", "在宣传页中称产品获得奖项，经查并无该奖项。"),
        ("未如实记录进货", "台账与票据不符，三个月的进货记录未如实填写。"),
    ];

    private static readonly (string Violation, string Facts)[] OfFinance =
    [
        ("未按期报送统计资料", "第二季度统计资料逾期三十日未报送，经催报后补报。"),
        ("未按规定保存交易记录", "抽查的四十笔业务中有七笔未保存交易记录。"),
    ];

    private static readonly (string Title, string Certificate, string Content)[] Licences =
    [
        ("食品经营许可决定书", "食品经营许可证", "准予从事预包装食品销售。"),
        ("特种设备使用登记决定书", "特种设备使用登记证", "准予使用登记的叉车两台。"),
    ];

    internal static RecordedAct Penalty(int n, Severity severity, TownOffice office)
    {
        var violations = office == TownOffice.Finance ? OfFinance : OfTheMarket;
        var (violation, facts) = violations[n % violations.Length];
        var yuan = severity switch { Severity.Minor => 500, Severity.Ordinary => 20_000 + (n * 1_000), _ => 2_000_000 };
        return new RecordedAct("罚款", $"罚款{yuan}元。", office.Code.Value, office.Authority.Name.Zh, office.Code.Value)
        {
            Penalty = new PenaltyDetails(violation, facts, Basis) { FineFen = yuan * FenInYuan, ValidUntil = PenaltyDetails.NoEnd },
        };
    }

    internal static RecordedAct Permit(int n, TownOffice office, LocalDate from)
    {
        var (title, certificate, content) = Licences[n % Licences.Length];
        return new RecordedAct("普通", content, office.Code.Value, office.Authority.Name.Zh, office.Code.Value)
        {
            Permit = new PermitDetails(from, from.PlusYears(5)) { DocumentTitle = title, Certificate = certificate, CertificateNumber = $"YT{n:D6}" },
        };
    }

    internal static string Receipt(int n) => $"单位签收的送达回证第{n}号";
}
