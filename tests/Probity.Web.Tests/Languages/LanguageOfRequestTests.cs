using Microsoft.AspNetCore.Http;
using Probity.Web.Languages;

namespace Probity.Web.Tests.Languages;

public sealed class LanguageOfRequestTests
{
    [Theory]
    [InlineData("zh", "en", Language.Zh)]
    [InlineData("en", "zh-CN", Language.En)]
    [InlineData(null, "zh-CN,zh;q=0.9,en;q=0.8", Language.Zh)]
    [InlineData(null, "zh;q=0.5, en-GB", Language.En)]
    [InlineData(null, "fr, zh-Hans;q=0.3, en;q=0", Language.Zh)]
    [InlineData(null, "fr", Language.En)]
    [InlineData(null, ";;;q=x", Language.En)]
    [InlineData("klingon", "zh", Language.Zh)]
    [InlineData(null, null, Language.En)]
    public void Language_OfARequest_IsTheCookieElseTheHeaderElseEnglish(string? cookie, string? header, Language expected)
    {
        var request = new DefaultHttpContext().Request;
        if (cookie is not null) request.Headers.Cookie = "language=" + cookie;
        if (header is not null) request.Headers.AcceptLanguage = header;

        var language = LanguageOfRequest.Of(request);

        language.ShouldBe(expected);
    }

    [Theory]
    [InlineData("/registers?page=2", true)]
    [InlineData("/", true)]
    [InlineData("//elsewhere.example", false)]
    [InlineData("/\\elsewhere.example", false)]
    [InlineData("https://elsewhere.example", false)]
    [InlineData("/a\r\nSet-Cookie: x", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Path_ThatLeavesTheSite_IsNotLocal(string? path, bool expected)
    {
        var local = LocalPath.IsLocal(path);

        local.ShouldBe(expected);
    }
}
