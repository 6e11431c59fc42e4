using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Headers;

namespace Probity.Web.Languages;

/// <summary>Chooses the language of a request: the reader's own choice (cookie), else Accept-Language by weight, else English.</summary>
public static class LanguageOfRequest
{
    /// <summary>The cookie that keeps the reader's choice; its value is a language code.</summary>
    public const string CookieName = "language";

    /// <summary>The language to answer this request in. Never fails: a malformed header counts as absent.</summary>
    public static Language Of(HttpRequest request) =>
        LanguageNames.Parse(request.Cookies[CookieName]) ?? FromHeader(request.GetTypedHeaders()) ?? Language.En;

    private static Language? FromHeader(RequestHeaders headers) =>
        headers.AcceptLanguage
            .Where(range => range.Quality is not 0)
            .OrderByDescending(range => range.Quality ?? 1)
            .Select(range => LanguageNames.Parse(range.Value.Value))
            .FirstOrDefault(language => language is not null);
}
