using Microsoft.Playwright;
using Probity.Registers.Authorities;
using Probity.Town.Province;

namespace Probity.Browser.Tests.Walks;

/// <summary>A node of many registers: from the first page to one of them, by keyboard.</summary>
public sealed class ProvinceTests(Chromium chromium)
{
    [Theory]
    [InlineData("en", 390)]
    [InlineData("zh-CN", 1280)]
    public async Task OneOfManyRegisters_IsFoundByItsKindAndItsKeeper(string language, int width)
    {
        await using var house = await Courthouse.OpenAsync(chromium, language);
        await Fill(house);
        await using var anyone = await house.Anyone(scripts: true, width);

        await anyone.Open("/");
        await Clean(anyone, "home", language, width);
        await anyone.Page.FocusAsync("main a[href='/registers?kind=rating']");
        await anyone.Page.Keyboard.PressAsync("Enter");
        (await anyone.Page.InputValueAsync("[name=kind]")).ShouldBe("rating");
        (await anyone.Page.Locator("main tbody tr").CountAsync()).ShouldBe(9);
        await Clean(anyone, "ratings", language, width);

        await anyone.Page.FillAsync("[name=keeper]", language == "en" ? "taoxi" : "棠溆");
        await anyone.Page.PressAsync("[name=keeper]", "Enter");
        await Assertions.Expect(anyone.Page.Locator("main tbody tr")).ToHaveCountAsync(1);
        await anyone.Page.ClickAsync("main tbody a");
        new Uri(anyone.Page.Url).AbsolutePath.ShouldBe("/registers/taoxi-ecology-bureau/environment-credit");

        await anyone.Open("/registers?keeper=nobody");
        (await anyone.Page.Locator("main tbody").CountAsync()).ShouldBe(0);
        await Clean(anyone, "none", language, width);
    }

    private static async Task Clean(Visitor visitor, string name, string language, int width)
    {
        await Screenshots.OnRequest(visitor.Page, $"province-{name}-{language}-{width}");
        (await Axe.Check(visitor.Page)).ShouldBeEmpty(name);
        (await visitor.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width, name);
    }

    /// <summary>Adds what the town's node does not have yet.</summary>
    private static async Task Fill(Courthouse house)
    {
        foreach (var authority in ProvinceBodies.All.Where(a => house.Node.Directory.Find(a.Id) is null))
        {
            await house.Node.Directory.AddAuthorityAsync(authority, TestContext.Current.CancellationToken);
        }

        foreach (var (register, charter) in ProvinceBodies.Registers.Where(r => house.Node.Directory.Find(r.Register) is null))
        {
            await house.Node.Directory.OpenRegisterAsync(
                new Register(register, register.Authority, Courthouse.Library.Newest(charter)!.Reference), TestContext.Current.CancellationToken);
        }
    }
}
