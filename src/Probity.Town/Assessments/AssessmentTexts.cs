namespace Probity.Town.Assessments;

/// <summary>What people write in assessments. All of it is invented.</summary>
internal static class AssessmentTexts
{
    internal const string Contest = "该项文书所记日期有误，我单位已在期限内办理，附回执。";
    internal const string Upheld = "已核对原始记录和回执，所附回执属于另一事项，该项事实成立。";
    internal const string Struck = "已核对原始记录，当事人在期限内办理，该项事实不成立，予以剔除。";
    internal const string Reasons = "已逐项核对所记录的事实和文书，并考虑当事人的意见，按章程计算办法得出级别。";
    internal const string SecondReasons = "已审阅案卷、告知书和送达回证，各项扣分均有文书为据，予以确认。";
    internal const string Corrected = "所争议的事实已经剔除，级别按其余事实重新计算，其余意见不成立。";
    internal const string PutRight = "所记录的事项均已办理完毕，附办理回执和缴款凭证。";
    internal const string Examined = "回执和凭证与系统记录一致，所记录的事项均已纠正。";

    internal static string Receipt(int n) => $"单位签收的送达回证第{n}号";
}
