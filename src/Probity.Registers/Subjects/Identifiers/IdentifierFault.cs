using Probity.Registers.Framework;

namespace Probity.Registers.Subjects;

/// <summary>What is wrong with a text given as an identifier.</summary>
public enum IdentifierFaultKind
{
    /// <summary>Nothing was given.</summary>
    Missing,

    /// <summary>The text names no scheme we know, or none at all.</summary>
    UnknownScheme,

    /// <summary>Too few or too many characters.</summary>
    WrongLength,

    /// <summary>A character the scheme does not use, or not at that place.</summary>
    WrongAlphabet,

    /// <summary>The check characters do not follow from the rest.</summary>
    WrongCheck,

    /// <summary>The check digit of the organisation code inside a unified social credit code does not follow from the rest.</summary>
    WrongEmbeddedCheck,

    /// <summary>The birth date inside the number is no date of the calendar.</summary>
    ImpossibleBirthDate,

    /// <summary>The issuing country is not in ISO 3166 nor among the issuers of ICAO Doc 9303.</summary>
    UnknownIssuer,
}

/// <summary>Why a text is refused as an identifier, or why it is doubted. Never quotes the text itself, which may be a person's number.</summary>
/// <param name="Kind">The rule broken.</param>
/// <param name="Scheme">The scheme it was read under; null while none is known.</param>
public sealed record IdentifierFault(IdentifierFaultKind Kind, IdentifierScheme? Scheme)
{
    /// <summary>One sentence for whoever typed the identifier.</summary>
    public LocalizedText Sentence => new(English, Chinese);

    private string English => Kind switch
    {
        IdentifierFaultKind.Missing => $"Give the {Scheme?.Name.En ?? "identifier"}.",
        IdentifierFaultKind.UnknownScheme => $"Begin the identifier with its scheme and a colon: {Slugs}.",
        IdentifierFaultKind.WrongLength => $"The {Scheme?.Name.En ?? "identifier"} has the wrong number of characters.",
        IdentifierFaultKind.WrongAlphabet => $"The {Scheme?.Name.En} has a character that cannot stand at its place.",
        IdentifierFaultKind.WrongCheck => $"The {Scheme?.Name.En} does not agree with its own check digit; a character is probably mistyped.",
        IdentifierFaultKind.WrongEmbeddedCheck => $"The organisation code inside the {Scheme?.Name.En} does not agree with its own check digit.",
        IdentifierFaultKind.ImpossibleBirthDate => $"The birth date inside the {Scheme?.Name.En} is not a date of the calendar.",
        _ => $"The {Scheme?.Name.En} names no known issuing country; write it as UTO-L898902C3, the country by its three letters.",
    };

    private string Chinese => Kind switch
    {
        IdentifierFaultKind.Missing => $"请填写{Scheme?.Name.Zh ?? "证件号码"}。",
        IdentifierFaultKind.UnknownScheme => $"请在号码前写明类别并加冒号：{Slugs}。",
        IdentifierFaultKind.WrongLength => $"{Scheme?.Name.Zh ?? "证件号码"}的位数不对。",
        IdentifierFaultKind.WrongAlphabet => $"{Scheme?.Name.Zh}中有不应出现在该位置的字符。",
        IdentifierFaultKind.WrongCheck => $"{Scheme?.Name.Zh}与其校验码不符，可能有字符输入错误。",
        IdentifierFaultKind.WrongEmbeddedCheck => $"{Scheme?.Name.Zh}中的组织机构代码与其校验码不符。",
        IdentifierFaultKind.ImpossibleBirthDate => $"{Scheme?.Name.Zh}中的出生日期不存在。",
        _ => $"{Scheme?.Name.Zh}的签发国代码无法识别；请写成 UTO-L898902C3 的形式，国家用三位字母代码。",
    };

    private static string Slugs => string.Join(", ", IdentifierScheme.All.Select(scheme => scheme.Slug));
}
