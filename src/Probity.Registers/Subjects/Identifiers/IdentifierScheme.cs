using System.Diagnostics.CodeAnalysis;
using Probity.Registers.Framework;

namespace Probity.Registers.Subjects;

/// <summary>The closed set of identifier schemes a subject can be known by; its slug is the published name and never changes.</summary>
public sealed class IdentifierScheme
{
    /// <summary>Unified social credit code, GB 32100-2015.</summary>
    public static readonly IdentifierScheme Uscc = new("uscc", false, "unified social credit code", "统一社会信用代码");

    /// <summary>Organisation code, GB 11714-1997.</summary>
    public static readonly IdentifierScheme OrganisationCode = new("orgcode", false, "organisation code", "组织机构代码");

    /// <summary>Resident identity number, GB 11643-1999.</summary>
    public static readonly IdentifierScheme ResidentId = new("resident-id", true, "resident identity number", "公民身份号码");

    /// <summary>Legal entity identifier, ISO 17442.</summary>
    public static readonly IdentifierScheme Lei = new("lei", false, "legal entity identifier", "法人机构识别编码");

    /// <summary>Passport: issuing country (ISO 3166 alpha-3) and number.</summary>
    public static readonly IdentifierScheme Passport = new("passport", true, "passport", "护照");

    /// <summary>Every scheme, in the order they are offered to a person.</summary>
    public static readonly IReadOnlyList<IdentifierScheme> All = [Uscc, OrganisationCode, ResidentId, Lei, Passport];

    private IdentifierScheme(string slug, bool isOfPerson, string english, string chinese) =>
        (Slug, IsOfPerson, Name) = (slug, isOfPerson, new LocalizedText(english, chinese));

    /// <summary>The published short name, such as <c>resident-id</c>.</summary>
    public string Slug { get; }

    /// <summary>Whether the scheme numbers natural persons only. A sole trader's credit code is a person's too: ask <see cref="Identifier.IsOfPerson"/>.</summary>
    public bool IsOfPerson { get; }

    /// <summary>What the number is called.</summary>
    public LocalizedText Name { get; }

    /// <summary>Finds the scheme of a slug, in any letter case; false for any other text.</summary>
    public static bool TryParse(string? slug, [NotNullWhen(true)] out IdentifierScheme? scheme)
    {
        scheme = All.FirstOrDefault(each => string.Equals(each.Slug, slug, StringComparison.OrdinalIgnoreCase));
        return scheme is not null;
    }

    /// <summary>The slug.</summary>
    public override string ToString() => Slug;
}
