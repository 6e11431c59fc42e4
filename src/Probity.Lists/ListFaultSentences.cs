namespace Probity.Lists;

/// <summary>The words of <see cref="ListFault"/>.</summary>
internal static class ListFaultSentences
{
    public static string PlaceInEnglish(ListFault fault) => fault switch
    {
        { Line: 0 } => "The file: ",
        { Field: null } => $"Line {fault.Line}: ",
        _ => $"Line {fault.Line}, {fault.Field}: ",
    };

    public static string PlaceInChinese(ListFault fault) => fault switch
    {
        { Line: 0 } => "文件：",
        { Field: null } => $"第 {fault.Line} 行：",
        _ => $"第 {fault.Line} 行，{fault.Field} 字段：",
    };

    public static string InEnglish(ListFault fault) => fault.Rule switch
    {
        ListRule.FileIsAtMost64MiB => "it is larger than 64 MiB.",
        ListRule.FileHasRows => "it has no rows.",
        ListRule.HeaderIsTheKeepers => $"the header must be the keeper's; here it must say “{fault.Detail}”.",
        ListRule.RowHasEveryColumn => $"the line must have {fault.Detail} columns.",
        ListRule.QuotesBalance => "a quotation mark is missing or stands where none may.",
        ListRule.LastLineIsComplete => "the last line is cut off: it ends with neither a line break nor a closing quotation mark.",
        ListRule.TextIsUtf8 => "the text is not valid UTF-8.",
        ListRule.TextHasNoControlCharacters => "the text holds a control character or an invisible one.",
        ListRule.FieldIsAtMost4000Characters => "the text is longer than 4,000 characters.",
        ListRule.FieldIsFilled => "the field must not be empty.",
        ListRule.DateIsReal => $"the field must hold a real date written {fault.Detail}.",
        ListRule.EndIsNotBeforeStart => "the last day lies before the first.",
        ListRule.AnswerIsYesOrNo => "the field must hold Y or N.",
        ListRule.SubjectIsAnOrganisation => "only organisations are published (法人及非法人组织); a natural person or sole trader is not taken in.",
        ListRule.CodeIsSound => $"the code is malformed: {fault.Detail}",
        ListRule.AmountIsInTenThousandYuan => "the field must hold an amount in ten thousand yuan (万元), not negative, with at most six decimals.",
        ListRule.PermitIsInForce => "only a permit in force (有效) is taken in.",
        ListRule.FileHasAtMost20000Rows => "it has more than 20,000 rows; split it.",
        ListRule.DecisionIsThereOnce => "the same decision about the same organisation stands in the file twice.",
        _ => throw new InvalidOperationException($"No sentence for {fault.Rule}."),
    };

    public static string InChinese(ListFault fault) => fault.Rule switch
    {
        ListRule.FileIsAtMost64MiB => "大小超过 64 MiB。",
        ListRule.FileHasRows => "没有任何数据行。",
        ListRule.HeaderIsTheKeepers => $"表头必须与名单发布机关的一致，此处应为“{fault.Detail}”。",
        ListRule.RowHasEveryColumn => $"该行必须有 {fault.Detail} 列。",
        ListRule.QuotesBalance => "缺少引号，或引号出现在不该出现的位置。",
        ListRule.LastLineIsComplete => "最后一行不完整：既没有换行符，也没有右引号。",
        ListRule.TextIsUtf8 => "文本不是有效的 UTF-8 编码。",
        ListRule.TextHasNoControlCharacters => "文本含有控制字符或不可见字符。",
        ListRule.FieldIsAtMost4000Characters => "文本超过 4,000 个字符。",
        ListRule.FieldIsFilled => "不得为空。",
        ListRule.DateIsReal => $"必须是真实存在的日期，格式为 {fault.Detail}。",
        ListRule.EndIsNotBeforeStart => "截止日期早于起始日期。",
        ListRule.AnswerIsYesOrNo => "只能填写 Y 或 N。",
        ListRule.SubjectIsAnOrganisation => "只公示单位（法人及非法人组织），不录入自然人和个体工商户。",
        ListRule.CodeIsSound => $"代码格式有误：{fault.Detail}",
        ListRule.AmountIsInTenThousandYuan => "须填写以万元为单位的非负金额，最多六位小数。",
        ListRule.PermitIsInForce => "只录入有效的许可。",
        ListRule.FileHasAtMost20000Rows => "超过 20,000 行，请拆分。",
        ListRule.DecisionIsThereOnce => "同一单位的同一决定在文件中出现两次。",
        _ => throw new InvalidOperationException($"No sentence for {fault.Rule}."),
    };
}
