using Probity.Registers.Framework;

namespace Probity.Registers.Checks;

/// <summary>What a point of service does about an uncertain identity.</summary>
public static class CheckAdvice
{
    /// <summary>The question lacks the full name that goes with a person's document number.</summary>
    public static LocalizedText GiveNumberAndName { get; } = new(
        "One particular alone never identifies a person. Ask again with the document number and the full name exactly as the document shows it. This answer says nothing about whether anybody is listed.",
        "仅凭一项信息不能确定自然人身份。请同时提供证件号码和证件所载全名后重新查询。本答复不表示任何人是否被列入名单。");

    /// <summary>The question names somebody without a number.</summary>
    public static LocalizedText GiveIdentifier { get; } = new(
        "Nobody is matched on a name alone. Ask again with an identifier, such as the unified social credit code, or for a list kept by name with the full postal address. This answer says nothing about whether anybody is listed.",
        "任何主体均不得仅凭名称匹配。请提供统一社会信用代码等识别码；名单以名称登记的，请提供完整地址后重新查询。本答复不表示任何主体是否被列入名单。");

    /// <summary>A list that is kept by name can bar the activity, and the question gives none.</summary>
    public static LocalizedText GiveNameToo { get; } = new(
        "A list that knows its subjects by name and address can bar this activity. Ask again with the registered name and the address besides the identifier.",
        "可能限制此项活动的名单以名称和地址登记主体。除识别码外，请提供登记名称和地址后重新查询。");

    /// <summary>Something agrees with a listing and something does not.</summary>
    public static LocalizedText CompareDocuments { get; } = new(
        "Some particulars agree with an entry and others do not, or the entry cannot be told apart by what its keeper publishes. A person has to compare the documents. Do not refuse the service on this answer.",
        "部分信息与某条记录一致，部分不一致，或者名单公布的信息不足以区分。须由人工核对证件。不得仅凭本答复拒绝提供服务。");
}
