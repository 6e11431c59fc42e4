namespace Probity.Web.Languages;

/// <summary>A language in which every text a citizen reads exists.</summary>
public enum Language
{
    /// <summary>English.</summary>
    En,

    /// <summary>Simplified Chinese.</summary>
    Zh,
}

/// <summary>How a <see cref="Language"/> is written in paths, tags and menus.</summary>
public static class LanguageNames
{
    /// <summary>The short code used in paths, cookies and resource folders: <c>en</c> or <c>zh</c>.</summary>
    public static string Code(this Language language) => language == Language.Zh ? "zh" : "en";

    /// <summary>The BCP 47 tag for the <c>lang</c> attribute: <c>en</c> or <c>zh-Hans</c>.</summary>
    public static string Tag(this Language language) => language == Language.Zh ? "zh-Hans" : "en";

    /// <summary>The language's own name, as its readers look for it in a menu.</summary>
    public static string OwnName(this Language language) => language == Language.Zh ? "简体中文" : "English";

    /// <summary>The other of the two languages.</summary>
    public static Language Other(this Language language) => language == Language.Zh ? Language.En : Language.Zh;

    /// <summary>Reads a short code or a tag whose first part is one; null when it names neither language.</summary>
    public static Language? Parse(string? code)
    {
        var primary = code?.Trim().Split('-')[0];
        if (string.Equals(primary, "zh", StringComparison.OrdinalIgnoreCase)) return Language.Zh;
        return string.Equals(primary, "en", StringComparison.OrdinalIgnoreCase) ? Language.En : null;
    }
}
