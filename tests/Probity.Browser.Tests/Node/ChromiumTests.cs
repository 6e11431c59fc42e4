namespace Probity.Browser.Tests;

public sealed class ChromiumTests(Chromium chromium)
{
    private const string Sound =
        """<!doctype html><html lang="zh-CN"><head><title>名单</title></head><body><main><h1>失信被执行人名单</h1></main></body></html>""";

    private const string Unsound =
        """<!doctype html><html><head><title>名单</title></head><body><main><h1>名单</h1><img src="x.png"></main></body></html>""";

    [Theory]
    [InlineData(null, null, null)]
    [InlineData(null, "/nowhere", null)]
    [InlineData("/opt/my-chromium", "/nowhere", "/opt/my-chromium")]
    public void Chromium_LookedFor_IsTheNamedOneOrOneOnThePath(string? named, string? path, string? found) =>
        Chromium.Find(named, path).ShouldBe(found);

    [Fact]
    public async Task Chromium_PageInChinese_IsDrawnAndPassesAxe()
    {
        await using var context = await chromium.NewContext("zh-CN");
        var page = await context.NewPageAsync();

        await page.SetContentAsync(Sound);
        var picture = await Screenshots.Take(page, "chromium");
        var axe = await Axe.Check(page);

        (await page.Locator("h1").InnerTextAsync()).ShouldBe("失信被执行人名单");
        (await page.EvaluateAsync<string>("navigator.language")).ShouldBe("zh-CN");
        new FileInfo(picture).Length.ShouldBeGreaterThan(1_000);
        axe.ShouldBeEmpty();
    }

    [Fact]
    public async Task Axe_PageWithoutLanguageOrAlternativeText_FindsBoth()
    {
        await using var context = await chromium.NewContext("en");
        var page = await context.NewPageAsync();

        await page.SetContentAsync(Unsound);
        var axe = await Axe.Check(page);

        axe.Select(violation => violation.Rule).ShouldBe(["html-has-lang", "image-alt"], ignoreOrder: true);
    }
}
